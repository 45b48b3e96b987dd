/** Minutes since midnight, 0…1439. */
export type MinuteOfDay = number;

const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * `07:30` → 450. Strict: two digits each, 00:00 to 23:59.
 * @throws RangeError for anything else; clock times come from packs and code, never from a user's keyboard.
 */
export function minuteOf(clockTime: string): MinuteOfDay {
  const match = CLOCK_TIME.exec(clockTime);
  if (match === null) throw new RangeError(`Not a clock time (HH:mm): ${clockTime}`);
  return Number(match[1]) * 60 + Number(match[2]);
}
