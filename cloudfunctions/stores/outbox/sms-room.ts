import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { lockStep } from '../jobs/lock-step';

/** What a day and a number have had, for people about to be sent a text message. */
export type SmsRoom = {
  /** By the phone's look-up hash: text messages of this day. */
  readonly today: Readonly<Record<string, number>>;
  /** By person: messages of the last months that went out by any channel. */
  readonly reached: Readonly<Record<string, number>>;
  /** The operator's text messages of this day. */
  readonly sent: number;
};

type Asked = {
  readonly people: readonly string[];
  readonly phones: readonly string[];
  readonly day: string;
  readonly since: Date;
  readonly recently: Date;
};

/** One worker at a time from here to the commit: two of them would both see the last place in the budget free. */
export const findSmsRoom = async (tx: Tx, asked: Asked): Promise<SmsRoom> => {
  await lockStep(tx, 'sms-day');
  const { rows } = await sql<SmsRoom>`select
    (select coalesce(jsonb_object_agg(x.phone_hash, x.n), '{}') from (
      select p.phone_hash, count(*)::int as n from outbox o join person p on p.id = o.person_id
        where o.texted_at >= ${asked.since.toISOString()}
          and p.phone_hash = any (${asked.phones}::text[]) group by 1) x) as today,
    (select coalesce(jsonb_object_agg(x.person_id, x.n), '{}') from (
      select o.person_id, count(*)::int as n from outbox o
        where not o.waiting and o.person_id = any (${asked.people}::text[]) and o.state = 'sent' and o.ended_at >= ${asked.recently.toISOString()}
        group by 1) x) as reached,
    coalesce((select sent from sms_day where day = ${asked.day}::date), 0) as sent`.execute(tx);
  return rows[0] ?? { today: {}, reached: {}, sent: 0 };
};

/** Takes so many of the day's text messages, and says how many wait for another day. */
export const bookSmsDay = async (
  tx: Tx,
  booked: { readonly day: string; readonly sent: number; readonly held: number },
): Promise<void> => {
  await sql`insert into sms_day (day, sent, held) values (${booked.day}::date, ${booked.sent}, ${booked.held})
    on conflict (day) do update set sent = sms_day.sent + excluded.sent, held = sms_day.held + excluded.held`.execute(
    tx,
  );
};
