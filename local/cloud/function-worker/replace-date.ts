/** The part of the global object that knows the time. */
export type GlobalTime = { Date: DateConstructor; readonly Intl: typeof Intl };

/**
 * Replaces `Date` in `world`: without arguments it reads `now`, with arguments nothing changes, and what is left out when a date is
 * formatted is `now` as well. Timers, `performance` and the platform's own insides stay real.
 */
export function replaceDate(world: GlobalTime, now: () => number): void {
  const RealDate = world.Date;
  const MovedDate = new Proxy(RealDate, {
    construct: (target, values: readonly unknown[], newTarget): object =>
      // What Reflect.construct makes is what `new` would have made: an object.
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget) as object,
    // `Date()` without `new` is the current time as text, whatever it is given.
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver): unknown => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  // `new date.constructor()` must not find the real clock either.
  RealDate.prototype.constructor = MovedDate;
  world.Date = MovedDate;
  replaceFormatDefault(world.Intl.DateTimeFormat.prototype, now);
}

/** `format()` and `formatToParts()` without a date mean the current time. */
function replaceFormatDefault(prototype: Intl.DateTimeFormat, now: () => number): void {
  // Taken unbound on purpose: they are called on whatever formatter they are read from.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { formatToParts } = prototype;
  const original = Object.getOwnPropertyDescriptor(prototype, 'format');

  Object.defineProperty(prototype, 'formatToParts', {
    configurable: true,
    writable: true,
    value(this: Intl.DateTimeFormat, date?: Date | number) {
      return formatToParts.call(this, date ?? now());
    },
  });
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      // The getter answers a function bound to this formatter.
      const format = original?.get?.call(this) as (date: Date | number) => string;
      return (date?: Date | number) => format(date ?? now());
    },
  });
}
