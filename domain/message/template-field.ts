declare const checked: unique symbol;

/** A subscription-message value that WeChat cannot refuse for its shape (47003). Made only by the constructors below. */
export type TemplateField = string & { readonly [checked]: true };

/** Of any alphabet, line breaks, and what has no width at all beside what people see. */
const SPACES = /(?:\s|\u200b|\u2060|\ufeff)+/gu;

const cut = (text: string, limit: number): string => {
  // A line break, or a space of another alphabet, is a space: what is only space is blank.
  const characters = Array.from(text.replace(SPACES, ' ').trim());
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
};

const made = (text: string): TemplateField => text as TemplateField; // the one place that brands, after checking

/** `thing`: 20 characters at most; longer text is cut and ends in …, blank text is a bug. */
export const thing = (text: string): TemplateField => {
  const shortened = cut(text, 20);
  if (shortened === '') throw new RangeError('A template field must not be blank.');
  return made(shortened);
};

/** `number`: a whole number. */
export const number = (value: number): TemplateField => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${String(value)}`);
  return made(String(value));
};

/** `time`: an hour of a day as WeChat writes it, `2026年11月22日 19:30`, from `YYYY-MM-DD` and `HH:mm`. */
export const timeField = (day: string, clockTime: string): TemplateField => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) throw new RangeError(`Not a day: ${day}`);
  return made(
    `${String(Number(match[1]))}年${String(Number(match[2]))}月${String(Number(match[3]))}日 ${clockTime}`,
  );
};

/**
 * A variable of a text message: 6 characters at most (Tencent SMS), cut without a sign because room is short. Nothing in it
 * may read as an address or as a signature, so their marks are left out; whoever sends parks one that is blank then.
 */
export const smsVariable = (text: string): string => {
  const plain = text.replace(SPACES, ' ').replace(/[./\\【】{}]/g, '');
  return Array.from(plain.trim()).slice(0, 6).join('').trim();
};
