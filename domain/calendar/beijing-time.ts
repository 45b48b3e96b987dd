import { dayOf, formatDay, instantOf, parseDay } from './calendar-day';
import { minuteOf, type MinuteOfDay } from './clock-time';

const MINUTE_MS = 60_000;
const INSTANT_TEXT = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d)(?:\.(\d{3}))?\+08:00$/;

/**
 * An instant as Beijing writes it, `2026-11-18T19:30:00+08:00`; milliseconds only when there are any, so the text
 * always reads back as the same instant. Don't sort instants by this text.
 */
export function formatInstant(instant: Date): string {
  const day = dayOf(instant);
  const sinceMidnight = instant.getTime() - instantOf(day, '00:00').getTime();
  // A day's milliseconds read as a time of 1970-01-01 in UTC: the platform's own zero-padding.
  const clock = new Date(sinceMidnight).toISOString().slice(11, 23);
  return `${formatDay(day)}T${clock.replace(/\.000$/, '')}+08:00`;
}

/** The instant written by {@link formatInstant}; null for any other text: another offset, no seconds, 24:00, 02-30. */
export function parseInstant(text: string): Date | null {
  const match = INSTANT_TEXT.exec(text);
  if (match === null) return null;
  const [, dayText = '', clockTime = '', seconds, milliseconds = '0'] = match;
  const day = parseDay(dayText);
  if (day === null) return null;
  return new Date(instantOf(day, clockTime).getTime() + Number(seconds) * 1000 + Number(milliseconds));
}

/** The minute a Beijing clock shows at this instant; seconds are dropped. */
export function minuteOfDay(instant: Date): MinuteOfDay {
  return Math.floor((instant.getTime() - instantOf(dayOf(instant), '00:00').getTime()) / MINUTE_MS);
}

/**
 * Whether a Beijing clock stands between two clock times (`HH:mm`): `from` counts, `to` doesn't, and the span may cross
 * midnight, as quiet hours do (22:00–07:00). Equal ends mean no span at all, so nothing is ever held back by them.
 */
export function isBetween(instant: Date, from: string, to: string): boolean {
  const minute = minuteOfDay(instant);
  const [start, end] = [minuteOf(from), minuteOf(to)];
  if (start <= end) return minute >= start && minute < end;
  return minute >= start || minute < end;
}

/** A stored instant (ISO text in any offset) as the wire writes it: Beijing text. Throws for text that is no instant. */
export function beijingText(instant: string): string {
  return formatInstant(new Date(instant));
}
