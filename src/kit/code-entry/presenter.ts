/** How many digits a code has. */
export const CODE_LENGTH = 6;

/** The digits of a text message, as typed so far. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '').slice(0, CODE_LENGTH);
}
