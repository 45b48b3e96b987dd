type Listener = (event: unknown) => void;

/** `onX`, `offX` and a way to fire it. */
export type Listened = {
  readonly on: (listener: Listener) => void;
  readonly off: (listener?: Listener) => void;
  readonly fire: (event: unknown) => void;
};

/** A list of listeners as WeChat keeps them: `off` without one removes all. */
export function listened(): Listened {
  const listeners = new Set<Listener>();
  return {
    on: (listener) => {
      listeners.add(listener);
    },
    off: (listener) => {
      if (listener === undefined) listeners.clear();
      else listeners.delete(listener);
    },
    fire: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
  };
}
