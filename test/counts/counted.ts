import { listenToStatements } from '../../cloudfunctions/platform/database/statement-listeners';

/** Not counted (performance.md): the pipeline's one entry statement, and a read's one trace. */
const FREE = [/care_enter\(/, /^insert into access_entry\b/];

export type Counted<Answer> = {
  readonly answer: Answer;
  /** In order, without begin and commit. */
  readonly statements: readonly string[];
  /** How many of the free ones there were. */
  readonly entries: number;
  readonly traces: number;
};

/** The statements that a piece of work sent; nothing else may run on this process meanwhile. */
export const counted = async <Answer>(work: () => Promise<Answer>): Promise<Counted<Answer>> => {
  const heard: string[] = [];
  const stop = listenToStatements((text) => heard.push(text.trim().replace(/\s+/g, ' ')));
  try {
    const answer = await work();
    const [entries = 0, traces = 0] = FREE.map((free) => heard.filter((text) => free.test(text)).length);
    return {
      answer,
      statements: heard.filter((text) => !FREE.some((free) => free.test(text))),
      entries,
      traces,
    };
  } finally {
    stop();
  }
};

/** What performance.md asks to be counted is also printed. */
export const print = (what: string, figures: string): void => {
  process.stdout.write(`${what.padEnd(44)}${figures}\n`);
};
