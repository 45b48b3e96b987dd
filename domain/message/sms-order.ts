/** A text message that is about to go, as far as the day's budget is concerned. */
export type BudgetedSend = {
  readonly id: string;
  /** Urgent, or of a topic that never waits (`never-held.ts`). */
  readonly free: boolean;
  /** How many messages have reached this person by any channel in the last months. */
  readonly reached: number;
};

/**
 * Which text messages still go today and which wait for tomorrow's budget. What is urgent goes first, then whoever has been
 * reached least so far: the tenth message to one person is worth less than the first to another.
 */
export const withinBudget = <Send extends BudgetedSend>(
  sends: readonly Send[],
  /** Null: the operator has set none. */
  left: number | null,
): { readonly go: readonly Send[]; readonly wait: readonly Send[] } => {
  const free = sends.filter((send) => send.free);
  const others = sends
    .filter((send) => !send.free)
    .sort((a, b) => a.reached - b.reached || (a.id < b.id ? -1 : 1));
  if (left === null) return { go: [...free, ...others], wait: [] };
  const room = Math.max(0, left - free.length);
  return { go: [...free, ...others.slice(0, room)], wait: others.slice(room) };
};
