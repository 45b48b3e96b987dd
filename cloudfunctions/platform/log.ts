/** One JSON line an event; ids, codes and numbers only, never a name, a number of a person, or typed text. */
export const log = (
  event: string,
  facts: Readonly<Record<string, string | number | boolean | null>>,
): void => {
  process.stdout.write(`${JSON.stringify({ event, ...facts })}\n`);
};

/** What could not be read is quoted by PostgreSQL (22…) and by JSON.parse: somebody's text, which no log is to hold. */
const stackOf = (error: Error): string => {
  const { stack = error.message, message } = error;
  const code = 'code' in error ? String(error.code) : '';
  const quotes = error instanceof SyntaxError || code.startsWith('22');
  return quotes && message !== '' ? stack.replace(message, () => `unreadable ${code}`) : stack;
};

/** What a bug leaves behind: the stack goes to the log beside the request's number, and nowhere else. */
export const logBug = (
  event: string,
  facts: Readonly<Record<string, string | null>>,
  error: unknown,
): void => {
  const stack = error instanceof Error ? stackOf(error) : typeof error;
  process.stderr.write(`${JSON.stringify({ event, ...facts, stack })}\n`);
};
