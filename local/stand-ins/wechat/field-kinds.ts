const DAY = String.raw`\d{4}年\d{1,2}月\d{1,2}日`;
const CLOCK = String.raw`([01]?\d|2[0-3]):[0-5]\d`;
const TIME = `(${DAY} ?)?${CLOCK}`;
const DATE = `${DAY}( ?${CLOCK})?`;

/** True when a value, already known not to be blank, suits the kind. */
type FieldCheck = (value: string) => boolean;

/** Characters are counted as people do: a rare character outside the basic plane is one. */
const length = (value: string): number => Array.from(value).length;
const matches =
  (pattern: string): FieldCheck =>
  (value) =>
    new RegExp(`^(?:${pattern})$`, 'u').test(value);

/**
 * The keyword kinds of a subscription message and what each takes.
 * Source: WeChat, subscribeMessage.send, "订阅消息参数值内容限制说明". Only documented forms pass; the real service is here and there
 * more generous (it takes some times written with dashes), which nobody should rely on.
 */
const KINDS: Readonly<Record<string, FieldCheck>> = {
  thing: (value) => length(value) <= 20,
  number: (value) => value.length <= 32 && matches(String.raw`-?\d+(\.\d+)?`)(value),
  letter: matches('[A-Za-z]{1,32}'),
  symbol: matches(String.raw`[\p{P}\p{S}]{1,5}`),
  character_string: matches(String.raw`[\x20-\x7e]{1,32}`),
  time: matches(`${TIME}(~${TIME})?`),
  date: matches(`${DATE}(~${DATE})?`),
  amount: matches(String.raw`\p{Sc}?(?=[\d.]{1,10}元?$)\d+(\.\d+)?元?`),
  phone_number: matches(String.raw`[\d\p{P}\p{S} ]{1,17}`),
  car_number: matches(String.raw`(?=.{1,8}$)[\p{Script=Han}A-Za-z0-9][A-Za-z0-9]*[\p{Script=Han}A-Za-z0-9]?`),
  // A name with any Chinese in it counts as Chinese: 10 characters; otherwise 20 letters or symbols.
  name: (value) => /^[^\d]+$/u.test(value) && length(value) <= (/\p{Script=Han}/u.test(value) ? 10 : 20),
  phrase: matches(String.raw`\p{Script=Han}{1,5}`),
};

/** The check for a keyword by the letters before its number (`thing1` → `thing`); `undefined` if WeChat has no such kind. */
export function fieldKindOf(key: string): FieldCheck | undefined {
  const kind = /^([a-z_]+)\d+$/.exec(key)?.[1];
  return kind !== undefined && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
}
