import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call, type DataOf, type InputFor, type OperationName } from './call';
import { keepAnswer, readKeptAnswer } from './kept-answers';
import { type Good, type Loaded, loadedAfter } from './loaded';

export type UseCallOptions = {
  /** Keeps good answers on the phone, so that the page opens without a network too. Off unless asked for. */
  readonly keep?: boolean;
};

/** `Loaded`, and what a page can do about it. */
export type UsedCall<Name extends OperationName> = Loaded<Name> & {
  /** Asking again while the last good data stays in sight. */
  readonly busy: boolean;
  /** Asks again: after an action, or from a retry button. Joins a question that is under way. */
  readonly reload: () => Promise<void>;
};

type Question = { readonly said: string; readonly running: Promise<void> };

async function ask<Name extends OperationName>(
  name: Name,
  input: InputFor<Name>,
  last: {
    readonly good: Good<Name> | undefined;
    readonly keep: boolean;
    readonly isWanted: () => boolean;
  },
): Promise<{ readonly loaded: Loaded<Name>; readonly good: Good<Name> | undefined }> {
  const outcome = await call(name, input, { isWanted: last.isWanted });
  if (outcome.ok) {
    const good = { data: outcome.data as DataOf<Name>, asOf: new Date() };
    if (last.keep) void keepAnswer(name, input, good);
    return { loaded: { state: 'ready', data: good.data }, good };
  }
  const kept = last.good ?? (outcome.offline && last.keep ? await readKeptAnswer(name, input) : undefined);
  return { loaded: loadedAfter<Name>(outcome, kept), good: kept };
}

/**
 * Asks a reading operation when the page opens, when it is shown again and on `reload`. The last good data stays in
 * sight while asking again, and when that fails. Another input is another question and begins with `loading`.
 */
export function useCall<Name extends OperationName>(
  name: Name,
  input: InputFor<Name>,
  { keep = false }: UseCallOptions = {},
): UsedCall<Name> {
  const said = JSON.stringify(input);
  const [seen, setSeen] = useState<{ readonly said: string; readonly loaded: Loaded<Name> }>();
  const [busy, setBusy] = useState(false);
  const question = useRef<Question | undefined>(undefined);
  const left = useRef(false);
  const good = useRef<{ readonly said: string; readonly answer: Good<Name> | undefined } | undefined>(
    undefined,
  );

  const reload = useCallback((): Promise<void> => {
    if (question.current?.said === said) return question.current.running;
    const last = good.current?.said === said ? good.current.answer : undefined;
    const run = async (): Promise<void> => {
      setBusy(true);
      try {
        // The text is the input itself: spelled out, it is a stable dependency of this callback.
        const answer = await ask(name, JSON.parse(said) as InputFor<Name>, {
          good: last,
          keep,
          isWanted: () => !left.current && question.current?.said === said,
        });
        if (question.current?.said !== said) return; // The page has gone on to another question.
        good.current = { said, answer: answer.good };
        setSeen({ said, loaded: answer.loaded });
      } finally {
        if (question.current?.said === said) {
          question.current = undefined;
          setBusy(false);
        }
      }
    };
    // Set before the first await of `run` resolves, so that a second tap in the same moment finds it.
    const running = Promise.resolve().then(run);
    question.current = { said, running };
    return running;
  }, [name, said, keep]);

  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  useEffect(() => {
    void reload();
  }, [reload]);
  useDidShow(() => {
    if (good.current !== undefined) void reload();
  });

  const loaded: Loaded<Name> = seen?.said === said ? seen.loaded : { state: 'loading', data: undefined };
  return { ...loaded, busy, reload };
}
