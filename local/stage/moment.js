import { words } from './words.js';

const PARTS = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/;

/** `2026-11-20T19:30:00+08:00` in parts; the text is Beijing time already. */
function partsOf(instant) {
  const [, year, month, day, time] = PARTS.exec(instant);
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return { year, month: Number(month), day: Number(day), time, days: date / 86_400_000, date };
}

const weekdayOf = ({ date }) => `周${words.weekdays[new Date(date).getUTCDay()]}`;

/** 11月20日 周五 19:30 */
export function sayMoment(instant) {
  const parts = partsOf(instant);
  return `${parts.month}月${parts.day}日 ${weekdayOf(parts)} ${parts.time}`;
}

/** The year goes in front: for a place that is far away. */
export const sayFarMoment = (instant) => `${partsOf(instant).year}年${sayMoment(instant)}`;

/** 周五 19:30 within the week before `now`, else with its date. */
export function saySince(instant, now) {
  const parts = partsOf(instant);
  const recent = partsOf(now).days - parts.days < 6;
  return recent ? `${weekdayOf(parts)} ${parts.time}` : `${parts.month}月${parts.day}日 ${parts.time}`;
}

/** 19:30 */
export const sayTime = (instant) => partsOf(instant).time;
