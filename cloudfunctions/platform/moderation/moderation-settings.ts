import { type MarkKind, markKinds } from '../../../contracts/vocabulary/text-mark';
import { settingOr } from '../environment';

/**
 * Which kinds of text are checked (`MODERATION_TEXTS`, names with commas); none while it is unset. Reports of harm are in it
 * only where the operator names them (decision 0038).
 * @throws when it names a kind that there isn't
 */
export const checkedKinds = (): readonly MarkKind[] =>
  settingOr('MODERATION_TEXTS', '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const kind = markKinds.find((known) => known === name);
      if (kind === undefined) throw new Error('MODERATION_TEXTS names a kind of text that there isn’t.');
      return kind;
    });
