import type { Contact } from './question';

const BETWEEN = '|';

/** Somebody to call as one value of a choice. */
export function contactLine({ name, phone }: Contact): string {
  return `${name}${BETWEEN}${phone}`;
}

/** The way back. */
export function contactOf(line: string): Contact {
  const at = line.lastIndexOf(BETWEEN);
  return { name: line.slice(0, at), phone: line.slice(at + 1) };
}
