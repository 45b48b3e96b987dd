import { sql } from 'kysely';
import type { MarkKind } from '../../../contracts/vocabulary/text-mark';
import type { Judged } from '../../../domain/moderation/judge-answer';
import type { Tx } from '../../platform/database/connection';
import { textSources } from './text-sources';

/** A text that one worker is about to have checked. */
export type ClaimedText = {
  readonly id: string;
  /** Null where it was taken back meanwhile. */
  readonly text: { readonly words: string; readonly names: readonly string[] } | null;
  /** With this one. */
  readonly attempts: number;
};

type Claim = {
  readonly now: Date;
  readonly until: Date;
  readonly limit: number;
  readonly kinds: readonly MarkKind[];
};

/** Claims what is due with its words, skipping what another worker holds; a claim that ran out is claimed again. */
export const claimTexts = async (
  tx: Tx,
  { now, until, limit, kinds }: Claim,
): Promise<readonly ClaimedText[]> => {
  const at = now.toISOString();
  const { rows } = await sql<{ id: string; kind: MarkKind; subject: string; attempts: number }>`
    with due as (
      select id from text_mark
        where state = 'wanted' and not_before <= ${at} and (claimed_until is null or claimed_until <= ${at})
          and kind = any (${[...kinds]}::text[])
        order by not_before, id limit ${limit} for update skip locked
    )
    update text_mark m set claimed_until = ${until.toISOString()}, attempts = m.attempts + 1
      from due where m.id = due.id returning m.id, m.kind, m.subject, m.attempts`.execute(tx);
  const texts = new Map<string, ClaimedText['text']>();
  for (const kind of kinds) {
    const subjects = rows.filter((row) => row.kind === kind).map(({ subject }) => subject);
    if (subjects.length === 0) continue;
    const found = await textSources[kind](tx, { subjects });
    for (const { subject, words, names } of found) texts.set(`${kind} ${subject}`, { words, names });
  }
  return rows.map(({ id, kind, subject, attempts }) => ({
    id,
    attempts,
    text: texts.get(`${kind} ${subject}`) ?? null,
  }));
};

/** What became of one try to have a text checked. */
export type Checked =
  | { readonly state: 'judged'; readonly judged: Judged; readonly result: string }
  | { readonly state: 'failed'; readonly result: string }
  | { readonly state: 'wanted'; readonly result: string; readonly again: Date };

/** Ends a claim; a worker that was late does not end the claim of the one after it. */
export const endClaim = async (
  tx: Tx,
  { id, attempts }: Pick<ClaimedText, 'id' | 'attempts'>,
  { checked, now }: { readonly checked: Checked; readonly now: Date },
): Promise<void> => {
  const own = sql`id = ${id} and state = 'wanted'`;
  if (checked.state === 'wanted')
    await sql`update text_mark set result = ${checked.result}, claimed_until = null, not_before = ${checked.again.toISOString()}
      where ${own} and attempts = ${attempts}`.execute(tx);
  else if (checked.state === 'failed')
    await sql`update text_mark set state = 'failed', result = ${checked.result}, claimed_until = null
      where ${own} and attempts = ${attempts}`.execute(tx);
  else
    await sql`update text_mark set state = ${checked.judged === null ? 'clear' : 'marked'}, result = ${checked.result}, claimed_until = null,
        label = ${checked.judged?.label ?? null}, sure = ${checked.judged?.sure ?? null}, judged_at = ${now.toISOString()}
      where ${own}`.execute(tx);
};

/** Gives back what was claimed and never tried. */
export const releaseTexts = async (tx: Tx, claimed: readonly ClaimedText[]): Promise<void> => {
  for (const { id, attempts } of claimed)
    await sql`update text_mark set claimed_until = null, attempts = attempts - 1
      where id = ${id} and state = 'wanted' and attempts = ${attempts}`.execute(tx);
};
