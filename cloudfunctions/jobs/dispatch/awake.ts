import { dayOf } from '../../../domain/calendar/calendar-day';
import { isNeverHeld } from '../../../domain/message/never-held';
import { outsideQuietHours } from '../../../domain/message/quiet-hours';
import { rulesFor } from '../../../domain/policy/rules';
import type { ClaimedSend } from '../../stores/outbox/claim-outbox';
import type { SendResult } from '../../stores/outbox/write-results';

/**
 * What follows a ring keeps the quiet hours too: a day's wait after 22:30 ends at 22:30, and WeChat's daily limit ends at
 * midnight. Only what never waits rings at night.
 */
export const awake = (wanted: Date, { topic, fields }: ClaimedSend): Date =>
  isNeverHeld(topic, fields)
    ? wanted
    : outsideQuietHours(wanted, rulesFor('national', []).on('quietHours', dayOf(wanted)).value);

/** Due by day and late by a backlog or a pause: it rings in the morning. Null: it may ring now. */
export const heldAtNight = (
  send: ClaimedSend,
  channel: SendResult['channel'],
  now: Date,
): SendResult | null => {
  const again = awake(now, send);
  return again.getTime() <= now.getTime()
    ? null
    : { send, channel, result: 'quiet-hours', state: 'pending', again, uncounted: true };
};
