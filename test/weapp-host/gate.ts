/** What has to wait while the phone is off. */
export type Gate = {
  /** Resolves at once while it is open, else when it opens. */
  readonly through: () => Promise<void>;
  readonly shut: () => void;
  readonly open: () => void;
};

/** A gate that is shut. */
export function createGate(): Gate {
  let isOpen = false;
  const waiting: (() => void)[] = [];
  return {
    through: () => (isOpen ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    shut: () => {
      isOpen = false;
    },
    open: () => {
      isOpen = true;
      for (const go of waiting.splice(0)) go();
    },
  };
}
