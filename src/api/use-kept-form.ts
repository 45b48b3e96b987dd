import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../contracts/errors';
import type { Again } from './letter';
import { actAfter, forgetForm, idFor, idsOf, keepForm, readForm, sweepForms } from './kept-forms';
import { newRequestId } from './random-id';
import type { RouteName, RouteValues } from './routes';

/** Which form, and where it is opened. */
export type FormAt = {
  /** Its name and the version of its shape: `call1`. Another shape is another name. */
  readonly form: string;
  /** Whom or what it is about, as an id. */
  readonly about: string;
  /** The page it stands on, for a record that comes back; none for a form that is not queued. */
  readonly page?: { readonly route: RouteName; readonly values: RouteValues };
  /** How long it is kept, in days; a week unless said otherwise. */
  readonly days?: number;
};

/** A form that outlives the app. */
export type UsedForm<T> = {
  readonly value: T;
  readonly change: (next: T | ((before: T) => T)) => void;
  /** What stands in it was begun before. */
  readonly resumed: boolean;
  /** Throws away what was begun before. */
  readonly anew: () => void;
  /** Ids for the records it is written down with: the same from the first try to the last. */
  readonly ids: () => () => string;
  /** The id of an action with this input, where it is sent at once instead of queued. */
  readonly idFor: (said: string) => string;
  /** Written down: nothing of it stays on the phone. */
  readonly forget: () => void;
  /** Not taken after all, and why: it is kept as it stands. */
  readonly keep: (refusals: readonly ErrorCode[]) => void;
  /** What a letter carries so that it can be written anew. */
  readonly again: () => Again | undefined;
};

type Held<T> = { readonly act: string; readonly value: T; readonly resumed: boolean };

const valuesOf = (values: RouteValues): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/**
 * A form whose answers are on the phone with every tap, and there again when the page is opened the next time. Read at
 * once, so that no field changes under a finger. It holds what is typed and nothing else.
 */
export function useKeptForm<T>(at: FormAt, empty: () => T): UsedForm<T> {
  const key = `${at.form}:${at.about}`;
  const [held, setHeld] = useState<Held<T>>(() => {
    const kept = readForm(key);
    if (kept === undefined) return { act: newRequestId(), value: empty(), resumed: false };
    // Written by this hook under the name of the same form.
    return { act: kept.act, value: kept.value as T, resumed: true };
  });
  useEffect(() => {
    sweepForms();
  }, []);
  const formOf = ({ act, value }: Held<T>) => ({ key, act, value });

  return {
    value: held.value,
    resumed: held.resumed,
    change: (next) => {
      setHeld((before) => {
        // A function is a change of what stood there: no form is itself a function.
        const value = typeof next === 'function' ? (next as (before: T) => T)(before.value) : next;
        const after = { ...before, value };
        void keepForm(formOf(after), at.days);
        return after;
      });
    },
    anew: () => {
      setHeld({ act: newRequestId(), value: empty(), resumed: false });
      void forgetForm(key);
    },
    ids: () => idsOf(held.act),
    idFor: (said) => idFor(held.act, said),
    forget: () => void forgetForm(key),
    keep: (refusals) => {
      const after = { ...held, act: actAfter(held.act, refusals) };
      setHeld(after);
      void keepForm(formOf(after), at.days);
    },
    again: () =>
      at.page === undefined
        ? undefined
        : { route: at.page.route, values: valuesOf(at.page.values), form: formOf(held) },
  };
}
