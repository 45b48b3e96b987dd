import { createHash } from 'node:crypto';
import { dayOf } from '../../../domain/calendar/calendar-day';
import type { SmsCode } from './sms-errors';
import type { TencentContext } from './tencent-context';

const SAME_CONTENT_MS = 30_000;
const PER_DAY = 10;

/** A message about to be handed over. */
export type OutgoingSms = { readonly phone: string; readonly text: string };

/** The service's default frequency limits: same number and content once in 30 seconds; one number 10 times a day. */
export function frequencyError(
  { phone, text }: OutgoingSms,
  { config, state, now }: TencentContext,
): SmsCode | null {
  const at = now().getTime();
  const perDay = config.sms.perNumberPerDay ?? PER_DAY;
  const today = state.data.sms.sent.filter(
    (one) => one.phone === phone && dayOf(new Date(one.at)) === dayOf(now()),
  );
  const same = today.filter(({ digest }) => digest === digestOf(text));

  if (same.some((one) => at - one.at < SAME_CONTENT_MS)) return 'LimitExceeded.PhoneNumberThirtySecondLimit';
  if (same.length >= perDay) return 'LimitExceeded.PhoneNumberSameContentDailyLimit';
  if (today.length >= perDay) return 'LimitExceeded.PhoneNumberDailyLimit';
  return null;
}

/** Counts a message that was taken; yesterday's are forgotten. */
export function countSms({ phone, text }: OutgoingSms, { state, now }: TencentContext): void {
  const { sms } = state.data;
  // Appended in order of time: when the first is of today, all are.
  const first = sms.sent[0];
  if (first && dayOf(new Date(first.at)) !== dayOf(now())) sms.sent = [];
  sms.sent.push({ phone, digest: digestOf(text), at: now().getTime() });
  state.changed();
}

/** The limits need to know whether two texts are the same, not what they say. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
