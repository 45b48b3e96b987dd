import { sql } from 'kysely';
import { type HelpfulAnswer, helpfulAnswers } from '../../../contracts/vocabulary/visit';
import { HELPFUL_MEASURE } from '../../../domain/coverage/helpful-counts';
import type { Tx } from '../../platform/database/connection';

/** How the families of a place answered about the visits of a month (`2026-11`), from the villages' counters in sight. */
export const findHelpfulCounts = async (
  tx: Tx,
  { region, month }: { readonly region: string; readonly month: string },
): Promise<Readonly<Record<HelpfulAnswer, number>>> => {
  const { rows } = await sql<{ measure: string; n: number }>`
    select measure, sum(n)::int as n from coverage_count
      where measure = any (${helpfulAnswers.map((answer) => `${HELPFUL_MEASURE}.${answer}`)}::text[]) and period = ${month}
        and village_code like ${region} || '%' group by measure`.execute(tx);
  const of = (answer: HelpfulAnswer) =>
    rows.find(({ measure }) => measure === `${HELPFUL_MEASURE}.${answer}`)?.n ?? 0;
  return { yes: of('yes'), 'a-little': of('a-little'), no: of('no'), 'not-saying': of('not-saying') };
};
