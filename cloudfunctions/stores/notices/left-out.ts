import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** A household that a notice could not be delivered to. */
export type LeftOut = {
  readonly noticeId: string;
  readonly householdId: string;
  /** How often it was tried. */
  readonly tries: number;
};

/** The households stay behind a notice's cursor and are tried again from this instant on. */
export const putLeftOut = async (
  tx: Tx,
  {
    noticeId,
    householdIds,
    again,
  }: Omit<LeftOut, 'householdId' | 'tries'> & {
    readonly householdIds: readonly string[];
    readonly again: Date;
  },
): Promise<void> => {
  await sql`with put as (
      insert into notice_left_out (notice_id, household_id, tries, again_at)
        select ${noticeId}, id, 1, ${again.toISOString()} from unnest(${householdIds}::text[]) as id
        on conflict do nothing returning 1
    ) update notice set left_out = left_out + (select count(*) from put) where id = ${noticeId}`.execute(tx);
};

/** Whose turn it is again, the longest waiting first; the row stays locked to the end of the transaction. */
export const findLeftOut = async (tx: Tx, now: Date): Promise<LeftOut | null> => {
  const { rows } = await sql<LeftOut>`
    select notice_id as "noticeId", household_id as "householdId", tries from notice_left_out
      where again_at <= ${now.toISOString()} order by again_at, notice_id, household_id limit 1 for update skip locked`.execute(
    tx,
  );
  return rows[0] ?? null;
};

/** Tried once more, and in vain. */
export const changeLeftOut = async (
  tx: Tx,
  { noticeId, householdId, tries }: LeftOut,
  again: Date,
): Promise<void> => {
  await sql`update notice_left_out set tries = ${tries}, again_at = ${again.toISOString()}
    where notice_id = ${noticeId} and household_id = ${householdId}`.execute(tx);
};

/** It has the notice now. */
export const endLeftOut = async (tx: Tx, { noticeId, householdId }: LeftOut, now: Date): Promise<void> => {
  await sql`with ended as (
      update notice_left_out set again_at = null, delivered_at = ${now.toISOString()}
        where notice_id = ${noticeId} and household_id = ${householdId} and delivered_at is null returning 1
    ) update notice set left_out = left_out - (select count(*) from ended) where id = ${noticeId}`.execute(
    tx,
  );
};

/** The instant from which one is tried again; null when none waits. */
export const findNextLeftOut = async (tx: Tx): Promise<Date | null> => {
  const { rows } = await sql<{ at: string | null }>`select min(again_at) as at from notice_left_out`.execute(
    tx,
  );
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at);
};
