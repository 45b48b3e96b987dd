import { sql } from 'kysely';
import type { ConcernStepKind } from '../../../contracts/vocabulary/concern';
import type { Tx } from '../../platform/database/connection';
import { decryptField } from '../../platform/field-encryption';
import type { ListedConcern } from './find-concerns';

export type ShownConcern = ListedConcern & {
  readonly householdId: string;
  readonly foundAt: string | null;
  readonly reporter: string;
  readonly words: string | null;
  readonly suspectWords: string | null;
  readonly toldPeople: readonly string[];
  readonly moderation: string | null;
  readonly photos: number;
  readonly steps: readonly {
    readonly step: ConcernStepKind;
    readonly on: string;
    readonly at: string | null;
    readonly by: string;
    readonly what: string | null;
    readonly words: string | null;
  }[];
};

type Row = ShownConcern & { readonly stepsHidden: ShownConcern['steps'] };

const open = (column: string, text: string | null): string | null =>
  text === null ? null : decryptField(`concern.${column}`, text);

/** One report with its texts in the clear; null for whoever may not read it. */
export const findConcern = async (tx: Tx, concernId: string): Promise<ShownConcern | null> => {
  const { rows } = await sql<Row>`
    select c.id as "concernId", a.course, c.state, r.name as village, h.label, c.opened_at as "reportedAt",
        c.reporter_role as "reporterRole", c.receipt_owed and c.receipt_on is null and c.state <> 'closed' as "receiptOwed",
        c.household_id as "householdId", a.found_at as "foundAt", coalesce(p.name, '') as reporter, a.words_cipher as words,
        a.suspect_words_cipher as "suspectWords", a.told_people as "toldPeople",
        (select m.label from text_mark m where m.kind = 'concern' and m.subject = c.id and m.state = 'marked' limit 1) as moderation,
        (select count(*)::int from concern_photo x where x.concern_id = c.id) as photos,
        (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'on', s.done_on, 'at', s.done_at, 'by', coalesce(w.name, ''),
            'what', s.what, 'words', s.words_cipher) order by s.seq), '[]')
           from concern_step s left join person w on w.id = s.recorded_by where s.concern_id = c.id) as "stepsHidden"
      from concern c join concern_account a on a.concern_id = c.id join household h on h.id = c.household_id
        join region r on r.code = c.village_code left join person p on p.id = c.reporter_id
      where c.id = ${concernId}`.execute(tx);
  const [row] = rows;
  if (row === undefined) return null;
  const { stepsHidden, ...shown } = row;
  return {
    ...shown,
    words: open('words', shown.words),
    suspectWords: open('suspects', shown.suspectWords),
    steps: stepsHidden.map((step) => ({ ...step, words: open('step', step.words) })),
  };
};
