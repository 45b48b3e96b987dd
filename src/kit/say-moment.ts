import { chromeCopy } from '../copy/chrome';

const two = (value: number): string => String(value).padStart(2, '0');

function dayNumber(moment: Date): number {
  return Math.floor((moment.getTime() - moment.getTimezoneOffset() * 60_000) / 86_400_000);
}

/** A moment as people say it, in the phone's own time: `今天 18:05`, `昨天 07:30`, `11月16日 18:05`. */
export function sayMoment(moment: Date, now: Date): string {
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  const ago = dayNumber(now) - dayNumber(moment);
  if (ago === 0) return `${chromeCopy.today} ${time}`;
  if (ago === 1) return `${chromeCopy.yesterday} ${time}`;
  return `${chromeCopy.monthAndDay(moment.getMonth() + 1, moment.getDate())} ${time}`;
}
