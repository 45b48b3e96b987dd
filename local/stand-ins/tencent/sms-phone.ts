/** A number as the service reads it: on the mainland (`+86` and 11 digits), elsewhere, or not a number at all. */
export type SmsPhone = { readonly number: string; readonly place: 'mainland' | 'elsewhere' | 'nowhere' };

/** Reads E.164 and the other forms the service takes for the mainland: `0086…`, `86…`, or the bare 11 digits. */
export function readPhone(text: string): SmsPhone {
  const mainland = /^(?:\+86|0086|86)?(1[3-9]\d{9})$/.exec(text)?.[1];
  if (mainland !== undefined) return { number: `+86${mainland}`, place: 'mainland' };
  if (/^\+(?!86)[1-9]\d{6,14}$/.test(text)) return { number: text, place: 'elsewhere' };
  return { number: text, place: 'nowhere' };
}
