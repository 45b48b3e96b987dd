let writing = 0;

/** Whether something that somebody has done is on its way, or waits for its next try. */
export function isWriting(): boolean {
  return writing > 0;
}

/** Counts `work` as under way until it has ended. */
export function whileWriting<T>(work: Promise<T>): Promise<T> {
  writing += 1;
  return work.finally(() => {
    writing -= 1;
  });
}
