import { parseInstant } from '../../domain/calendar/beijing-time';
import { parseDay } from '../../domain/calendar/calendar-day';
import { Problem } from './problem';

const ISO = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;
/** Further than this a slip of the keyboard would fire timers for hours. */
const MOST_DAYS = 366 * 5;
const DAY_MS = 86_400_000;

/**
 * Where somebody wants the clock moved to. Beijing time as the product writes it; other offsets are understood as well.
 * @throws Problem 400 when it is no instant, or lies more than five years after `now`
 */
export function readMoment(text: string, now: Date): Date {
  const instant = parseInstant(text) ?? parseOther(text);
  if (instant === null) {
    throw new Problem(400, `看不懂这个时间：${text.slice(0, 40)}。Write it as 2026-11-20T19:30:00+08:00.`);
  }
  if (instant.getTime() - now.getTime() > MOST_DAYS * DAY_MS) {
    throw new Problem(400, '一次最多往前走五年。The clock moves at most five years at a time.');
  }
  return instant;
}

function parseOther(text: string): Date | null {
  const day = ISO.exec(text)?.[1];
  if (day === undefined || parseDay(day) === null) return null;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
