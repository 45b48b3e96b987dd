/** What has to be undone, in the opposite order of its doing. */
export type CleanUp = {
  readonly later: (undo: () => Promise<void> | void) => void;
  /** Undoes everything, once; what fails is logged and does not keep the rest from being undone. */
  readonly run: () => Promise<void>;
};

/** Nothing to undo yet. */
export function createCleanUp(log: (line: string) => void): CleanUp {
  const undos: (() => Promise<void> | void)[] = [];
  let done: Promise<void> | undefined;
  const undoAll = async (): Promise<void> => {
    for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) {
      try {
        await undo();
      } catch (error) {
        log(`Stopping failed: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  return {
    later: (undo) => {
      undos.push(undo);
    },
    run: () => (done ??= undoAll()),
  };
}
