import { FunctionFailure } from './function-failure';
import { type FunctionInstance } from './function-instance';

/** The warm instances of one function. */
export type InstancePool = {
  /**
   * Lends an idle instance, a new one if fewer than `most` run, or the next that becomes free; `use` has it for itself.
   * @throws FunctionFailure when a new instance does not load, or the pool is closed
   */
  readonly withInstance: <Result>(use: (instance: FunctionInstance) => Promise<Result>) => Promise<Result>;
  /** Ends every instance, whatever it is doing; the next call starts a new one. */
  readonly restart: () => Promise<void>;
  /** Ends every instance and refuses calls from then on. */
  readonly close: () => Promise<void>;
  readonly size: () => number;
};

type Turn = { readonly go: () => void; readonly refuse: (failure: FunctionFailure) => void };

/** An empty pool; instances are started when they are needed. A dead instance is replaced by the next call. */
export function createInstancePool(most: number, start: () => Promise<FunctionInstance>): InstancePool {
  const idle: FunctionInstance[] = [];
  const running = new Set<FunctionInstance>();
  const queue: Turn[] = [];
  let [busy, closed] = [0, false];

  const takeTurn = async (): Promise<void> => {
    if (closed) throw stopped();
    if (busy < most) {
      busy += 1;
      return;
    }
    await new Promise<void>((go, refuse) => queue.push({ go, refuse }));
  };
  const passTurn = (): void => {
    const next = queue.shift();
    if (next === undefined) busy -= 1;
    else next.go();
  };
  const takeInstance = async (): Promise<FunctionInstance> => {
    for (let found = idle.pop(); found !== undefined; found = idle.pop()) {
      if (found.isAlive()) return found;
      running.delete(found);
    }
    const instance = await start();
    running.add(instance);
    return instance;
  };
  const restart = async (): Promise<void> => {
    const ended = [...running];
    running.clear();
    idle.length = 0;
    await Promise.all(ended.map((instance) => instance.terminate()));
  };

  return {
    size: () => [...running].filter((instance) => instance.isAlive()).length,
    restart,
    close: async () => {
      closed = true;
      for (const { refuse } of queue.splice(0)) refuse(stopped());
      await restart();
    },
    withInstance: async (use) => {
      await takeTurn();
      try {
        const instance = await takeInstance();
        try {
          await instance.loaded;
          return await use(instance);
        } finally {
          if (instance.isAlive() && running.has(instance)) idle.push(instance);
          else running.delete(instance);
        }
      } finally {
        passTurn();
      }
    },
  };
}

function stopped(): FunctionFailure {
  return new FunctionFailure('FUNCTION_STOPPED', 'The local cloud is stopping.');
}
