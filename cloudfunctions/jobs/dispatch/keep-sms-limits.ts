import { dayOf, formatDay, instantOf } from '../../../domain/calendar/calendar-day';
import { MOST_A_DAY } from '../../../domain/message/judge-sms';
import { withinBudget } from '../../../domain/message/sms-order';
import { smsBudget } from '../../platform/sms-budget';
import type { Tx } from '../../platform/database/connection';
import type { ClaimedSend } from '../../stores/outbox/claim-outbox';
import { bookSmsDay, findSmsRoom, type SmsRoom } from '../../stores/outbox/sms-room';
import type { SendResult } from '../../stores/outbox/write-results';
import { tomorrowAwake } from './tomorrow-awake';

/** Who counts as reached lately. */
const RECENT_MS = 90 * 86_400_000;

export type SmsToday = { readonly go: readonly ClaimedSend[]; readonly wait: readonly SendResult[] };

/**
 * Which of these text messages go today, booked in the claim's own transaction: a number takes ten a day, the operator may
 * have a budget. The others wait for the morning and are counted where a county sees them.
 */
export const keepSmsLimits = async (tx: Tx, sends: readonly ClaimedSend[], now: Date): Promise<SmsToday> => {
  const [today, toText] = [dayOf(now), sends.filter(({ opened }) => !opened)];
  const read = sends.filter(({ opened }) => opened);
  if (toText.length === 0) return { go: read, wait: [] };
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
      ...full.map((send) => hold(send, 'number-full')),
      ...wait.map(({ send }) => hold(send, 'sms-budget')),
    ],
  };
};

const budgeted = (send: ClaimedSend, { reached }: SmsRoom) => ({
  send,
  id: send.id,
  topic: send.topic,
  urgent: send.fields['urgent'] === true,
  reached: reached[send.person_id] ?? 0,
});

/** Ten a day and number, those of this batch counted; a code somebody waits for is the service's to refuse. */
const perNumber = (sends: readonly ClaimedSend[], today: Readonly<Record<string, number>>) => {
  const had = new Map(Object.entries(today));
  const fits: ClaimedSend[] = [];
  const full: ClaimedSend[] = [];
  for (const send of sends) {
    const number = send.phone_hash ?? send.id;
    const before = had.get(number) ?? 0;
    if (before >= MOST_A_DAY && send.topic !== 'phone-code') full.push(send);
    else fits.push(send);
    had.set(number, before + 1);
  }
  return { fits, full };
};
