import { sql } from 'kysely';
import type { NoticeAudience } from '../../../contracts/notice-audience';
import type { NoticeQuestion } from '../../../contracts/notice-topic';
import type { NoticeAsk } from '../../../contracts/vocabulary/receipt';
import type { NoticeSubject } from '../../../contracts/vocabulary/topic';
import { dayFrom } from '../../../domain/calendar/calendar-day';
import type { Tx } from '../../platform/database/connection';
import { audienceArguments } from './find-audience';

export type NoticeToFanOut = {
  readonly id: string;
  readonly topic: NoticeSubject;
  readonly title: string;
  readonly brief: string;
  readonly body: string;
  readonly about: string;
  readonly spoken: string | null;
  /** Nothing of it has been taken anywhere before. */
  readonly first: boolean;
  readonly urgent: boolean;
  readonly ring: 'all' | 'push' | 'app';
  readonly acknowledge_days: number;
  /** Null: every household of the places. */
  readonly audience: NoticeAudience | null;
  readonly ask: NoticeAsk;
  readonly question: NoticeQuestion | null;
  readonly households: readonly string[];
};

/** An urgent notice waits for its second person; one that was withdrawn waits for ever. */
export const readyToFanOut = sql`not fan_out_done and (not needs_approval or exists (
  select 1 from notice_approval a where a.notice_id = notice.id and a.step = 'approved'))`;

const columns = sql`id, topic, title, brief, body, about, spoken, urgent, ring, acknowledge_days, ask, question, audience`;

/**
 * Claims one notice that has not reached all its households, with the next ones in id order. The row stays locked to
 * the end of the transaction, so two workers never hold the same stretch; a killed one leaves the cursor where it was.
 */
export const findNoticeToFanOut = async (
  tx: Tx,
  { limit, except }: { readonly limit: number; readonly except: readonly string[] },
): Promise<NoticeToFanOut | null> => {
  const claimed = await sql<
    Omit<NoticeToFanOut, 'households' | 'first'> & {
      regions: readonly string[];
      fan_out_after: string | null;
      sent_on: string;
    }
  >`
    select ${columns}, regions, fan_out_after, to_char(sent_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as sent_on from notice
      where ${readyToFanOut} and id <> all (${except}::text[]) order by sent_at, id limit 1 for update skip locked`.execute(
    tx,
  );
  const [notice] = claimed.rows;
  if (notice === undefined) return null;
  const { regions, audience, sent_on } = notice;
  const meant = audienceArguments({ regions, audience: audience ?? undefined, today: dayFrom(sent_on) });
  const { rows } = await sql<{ id: string }>`
    select id from care_audience(${meant}) as id where id > ${notice.fan_out_after ?? ''} order by id limit ${limit}`.execute(
    tx,
  );
  return { ...notice, first: notice.fan_out_after === null, households: rows.map((row) => row.id) };
};

/** A notice that went out, for a household that was left out. */
export const findNoticeInHand = async (
  tx: Tx,
  id: string,
): Promise<Omit<NoticeToFanOut, 'households' | 'first'> | null> => {
  const { rows } = await sql<Omit<NoticeToFanOut, 'households' | 'first'>>`
    select ${columns} from notice where id = ${id}`.execute(tx);
  return rows[0] ?? null;
};

/** Moves the cursor behind the last household done; done when the stretch was shorter than a batch. A notice that waited was sent when it was approved. */
export const changeFanOut = async (
  tx: Tx,
  { id, after, done }: { readonly id: string; readonly after: string | null; readonly done: boolean },
): Promise<void> => {
  await sql`update notice set fan_out_after = coalesce(${after}, fan_out_after), fan_out_done = ${done},
      sent_at = coalesce((select a.at from notice_approval a where a.notice_id = notice.id and a.step = 'approved'), sent_at)
    where id = ${id}`.execute(tx);
};
