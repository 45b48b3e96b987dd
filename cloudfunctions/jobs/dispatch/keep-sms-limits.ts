import { dayOf, formatDay, instantOf } from '../../../domain/calendar/calendar-day';
import { MOST_A_DAY } from '../../../domain/message/judge-sms';
import { isNeverHeld } from '../../../domain/message/never-held';
import { withinBudget } from '../../../domain/message/sms-order';
import { smsBudget } from '../../platform/sms-budget';
import type { Tx } from '../../platform/database/connection';
import type { ClaimedSend } from '../../stores/outbox/claim-outbox';
import { bookSmsDay, findSmsRoom, type SmsRoom } from '../../stores/outbox/sms-room';
import type { SendResult } from '../../stores/outbox/write-results';
import { heldAtNight } from './awake';
import { isNeedless } from './needless';
import { tomorrowAwake } from './tomorrow-awake';

/** Who counts as reached lately. */
const RECENT_MS = 90 * 86_400_000;

export type SmsToday = { readonly go: readonly ClaimedSend[]; readonly wait: readonly SendResult[] };

/**
 * Which of these text messages go today, booked in the claim's own transaction: a number takes ten a day, the operator may
 * have a budget. The others wait for the morning and are counted where a county sees them.
 */
export const keepSmsLimits = async (tx: Tx, sends: readonly ClaimedSend[], now: Date): Promise<SmsToday> => {
  const today = dayOf(now);
  const read = sends.filter(isNeedless);
  const { awake: toText, asleep } = byHour(
    sends.filter((send) => !isNeedless(send)),
    now,
  );
  if (toText.length === 0) return { go: read, wait: asleep };
  const room = await findSmsRoom(tx, {
    people: [...new Set(toText.map(({ person_id }) => person_id))],
    phones: [...new Set(toText.flatMap(({ phone_hash }) => phone_hash ?? []))],
    day: formatDay(today),
    since: instantOf(today, '00:00'),
    recently: new Date(now.getTime() - RECENT_MS),
  });
  const { fits, full } = perNumber(toText, room.today);
  const budget = smsBudget();
  const left = budget === null ? null : budget - room.sent;
  const { go, wait } = withinBudget(
    fits.map((send) => budgeted(send, room)),
    left,
  );
  await bookSmsDay(tx, { day: formatDay(today), sent: go.length, held: wait.length });
  const again = tomorrowAwake(now);
  const hold = (send: ClaimedSend, result: string): SendResult =>
    ({ send, channel: 'sms', result, state: 'pending', again, uncounted: true }) as const;
  return {
    go: [...read, ...go.map(({ send }) => send)],
    wait: [
      ...asleep,
      ...full.map((send) => hold(send, 'number-full')),
      ...wait.map(({ send }) => hold(send, 'sms-budget')),
    ],
  };
};

/** A backlog, or a budget's morning, may end in the quiet hours: what may wait then waits, and takes nobody's place. */
const byHour = (sends: readonly ClaimedSend[], now: Date) => {
  const held = sends.map((send) => ({ send, result: heldAtNight(send, 'sms', now) }));
  return {
    awake: held.flatMap(({ send, result }) => (result === null ? [send] : [])),
    asleep: held.flatMap(({ result }) => result ?? []),
  };
};

const budgeted = (send: ClaimedSend, { reached }: SmsRoom) => ({
  send,
  id: send.id,
  free: isNeverHeld(send.topic, send.fields),
  reached: reached[send.person_id] ?? 0,
});

/** Ten a day and number, those of this batch counted; of what never waits an eleventh is the service's to refuse. */
const perNumber = (sends: readonly ClaimedSend[], today: Readonly<Record<string, number>>) => {
  const had = new Map(Object.entries(today));
  const fits: ClaimedSend[] = [];
  const full: ClaimedSend[] = [];
  for (const send of sends) {
    const number = send.phone_hash ?? send.id;
    const before = had.get(number) ?? 0;
    if (before >= MOST_A_DAY && !isNeverHeld(send.topic, send.fields)) full.push(send);
    else fits.push(send);
    had.set(number, before + 1);
  }
  return { fits, full };
};
