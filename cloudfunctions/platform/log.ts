/** One JSON line an event; ids, codes and numbers only, never a name, a number of a person, or typed text. */
export const log = (
  event: string,
  facts: Readonly<Record<string, string | number | boolean | null>>,
): void => {
  process.stdout.write(`${JSON.stringify({ event, ...facts })}\n`);
};

/** What a bug leaves behind: the stack goes to the log beside the request's number, and nowhere else. */
export const logBug = (
  event: string,
  facts: Readonly<Record<string, string | null>>,
  error: unknown,
): void => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${JSON.stringify({ event, ...facts, stack })}\n`);
};
