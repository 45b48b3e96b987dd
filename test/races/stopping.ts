import { listenToStatements } from '../../cloudfunctions/platform/database/statement-listeners';

export type Stopped<Answer> = {
  /** Null when the work was stopped. */
  readonly answer: Answer | null;
  readonly statements: number;
};

/**
 * As if the process had been killed right after its `last`-th statement (or the first one that says something): that one was
 * done, nothing after it is, and the database takes back what was not committed. Every later statement fails too, because a
 * dead process does not try again.
 */
export const stopAfter = async <Answer>(
  last: number | string,
  work: () => Promise<Answer>,
): Promise<Stopped<Answer>> => {
  let statements = 0;
  const killed = { stopped: false };
  const stop = listenToStatements((text) => {
    statements += 1;
    killed.stopped ||= typeof last === 'number' ? statements >= last : text.includes(last);
    if (killed.stopped) throw new Error('stopped on purpose');
  });
  try {
    const answer = await work().catch((error: unknown) => {
      if (!killed.stopped) throw error;
      return null;
    });
    return { answer: killed.stopped ? null : answer, statements };
  } finally {
    stop();
  }
};
