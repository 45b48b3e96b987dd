const DAY = 86_400_000;

/** The oracle counts days by the platform's own calendar, not by the product's. */
export const dayNumber = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** One step at a time until the Monday. */
export const mondayOf = (day: number): number => {
  let monday = day;
  while (new Date(monday * DAY).getUTCDay() !== 1) monday -= 1;
  return monday;
};

/** `2026-W47`: weeks counted from the Monday of the week in which 4 January lies. */
export const weekName = (monday: number): string => {
  const year = dayText(monday + 3).slice(0, 4);
  const number = (monday - mondayOf(dayNumber(`${year}-01-04`))) / 7 + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
};

/** The same date some months on, or that month's last day (民法典第二百零二条). */
export const monthsLater = (day: number, months: number): number => {
  const date = new Date(day * DAY);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  const to = Math.min(date.getUTCDate(), last.getUTCDate());
  return Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), to) / DAY;
};
