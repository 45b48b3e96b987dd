import { sql } from 'kysely';
import type { ActorRole } from '../../../contracts/vocabulary/role';
import type { MarkKind, MarkLabel, MarkOutcome } from '../../../contracts/vocabulary/text-mark';
import type { Tx } from '../../platform/database/connection';

/** A marked text as its writer's superior sees it. */
export type OpenMark = {
  readonly markId: string;
  readonly kind: MarkKind;
  readonly label: MarkLabel;
  readonly sure: boolean;
  readonly title: string | null;
  readonly words: string;
  readonly by: string;
  readonly role: ActorRole;
  readonly place: string;
  readonly writtenAt: string;
};

/** The words stand in their own rows, behind their own walls; what was taken back is nobody's to look at. */
const texts = sql`(
  select 'notice' as kind, n.id as subject, n.title, n.body as words from notice n
  union all select 'word', w.id, null, w.words from mentor_word w where not w.withdrawn)`;

/** Marks that nobody has answered, in the caller's sight and not the caller's own, the oldest first. */
export const findOpenMarks = async (
  tx: Tx,
  { me, limit }: { readonly me: string; readonly limit: number },
): Promise<readonly OpenMark[]> => {
  const { rows } = await sql<OpenMark>`
    select m.id as "markId", m.kind, m.label, m.sure, t.title, t.words, coalesce(p.name, '') as by, m.by_role as role,
        coalesce(r.name, '') as place, m.written_at as "writtenAt"
      from text_mark m join ${texts} t on t.kind = m.kind and t.subject = m.subject
        left join person p on p.id = m.by_person left join region r on r.code = m.place_code
      where m.state = 'marked' and m.outcome is null and m.by_person <> ${me}
      order by m.written_at, m.id limit ${limit}`.execute(tx);
  return rows;
};

export type OwnMark = {
  readonly markId: string;
  readonly title: string | null;
  readonly words: string;
  readonly askedAt: string;
};

/** Own texts that the caller was asked to mend, the last first. */
export const findOwnMarks = async (tx: Tx, me: string): Promise<readonly OwnMark[]> => {
  const { rows } = await sql<OwnMark>`
    select m.id as "markId", t.title, t.words, m.outcome_at as "askedAt"
      from text_mark m join ${texts} t on t.kind = m.kind and t.subject = m.subject
      where m.by_person = ${me} and m.outcome = 'mend' order by m.outcome_at desc, m.id limit 20`.execute(tx);
  return rows;
};

/** Whether a mark in the caller's sight has been answered; null where there is none to answer. */
export const findMarkState = async (
  tx: Tx,
  { markId, me }: { readonly markId: string; readonly me: string },
): Promise<{ readonly settled: boolean } | null> => {
  const { rows } = await sql<{ settled: boolean }>`
    select outcome is not null as settled from text_mark
      where id = ${markId} and state = 'marked' and kind <> 'concern' and by_person <> ${me}`.execute(tx);
  return rows[0] ?? null;
};

/** The superior's word, once. @returns whether it was the first */
export const putMarkOutcome = async (
  tx: Tx,
  {
    markId,
    outcome,
    by,
    at,
  }: { readonly markId: string; readonly outcome: MarkOutcome; readonly by: string; readonly at: Date },
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update text_mark set outcome = ${outcome}, outcome_by = ${by}, outcome_at = ${at.toISOString()}
      where id = ${markId} and outcome is null and by_person <> ${by}`.execute(tx);
  return numAffectedRows === 1n;
};
