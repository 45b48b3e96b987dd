import { sql } from 'kysely';
import type { MarkKind } from '../../../contracts/vocabulary/text-mark';
import type { Tx } from '../../platform/database/connection';
import { sha256 } from '../../platform/digest';
import { newId } from '../../platform/new-id';
import { writeRows } from '../write-rows';
import { textSources } from './text-sources';

/** What was written before is left as it is when a check is connected. */
const DAYS = 3;
const DAY_MS = 24 * 60 * 60_000;

const sinceOf = (now: Date): string => new Date(now.getTime() - DAYS * DAY_MS).toISOString();

/** Writes down that texts of a kind want a check, at most `limit` of them; twice is once. @returns how many were new */
export const enlistTexts = async (
  tx: Tx,
  { kind, now, limit }: { readonly kind: MarkKind; readonly now: Date; readonly limit: number },
): Promise<number> => {
  const found = await textSources[kind](tx, { since: sinceOf(now), limit });
  const rows = found.map(({ words, names: _names, ...text }) => ({
    ...text,
    ...{ id: newId('tm'), kind, digest: sha256(words), state: 'wanted', attempts: 0 },
    not_before: now.toISOString(),
  }));
  await writeRows(tx, [{ table: 'text_mark', conflict: 'nothing', insert: rows }]);
  return rows.length;
};

/** The instant from which there is something to check: a text that waits for its turn, or one that nobody has asked about. */
export const findNextCheck = async (
  tx: Tx,
  { kinds, now }: { readonly kinds: readonly MarkKind[]; readonly now: Date },
): Promise<Date | null> => {
  for (const kind of kinds) {
    const [text] = await textSources[kind](tx, { since: sinceOf(now), limit: 1 });
    if (text !== undefined) return new Date(text.written_at);
  }
  const { rows } = await sql<{ at: string | null }>`
    select min(greatest(not_before, claimed_until)) as at from text_mark
      where state = 'wanted' and kind = any (${[...kinds]}::text[])`.execute(tx);
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at);
};
