import { useState } from 'react';
import { call } from '../../../api/call';
import { type UsedCall, useCall } from '../../../api/use-call';
import { carryOn, type Day } from '../../../kit/calendar/days';
import type { TaskListing } from './presenter';

const FIRST = { role: 'director', limit: 100 } as const;

export type UsedToday = {
  readonly outcome: UsedCall<'task.list'>;
  /** The first page and every further one that was asked for. */
  readonly listing: TaskListing | undefined;
  readonly today: Day | undefined;
  /** Set while there are more pages. */
  readonly more: { readonly load: () => Promise<void>; readonly busy: boolean } | undefined;
};

type Further = { readonly of: TaskListing; readonly tasks: TaskListing; readonly next: string | null };

/** The director's list, kept on the phone. A hundred tasks come at once, which is all of them for most. */
export function useToday(): UsedToday {
  const outcome = useCall('task.list', FIRST, { keep: true });
  const first = outcome.data;
  const { listing, more } = useFurther(first);
  if (first === undefined) return { outcome, listing, today: undefined, more };
  const asOf = outcome.state === 'offline' ? outcome.asOf : undefined;
  return { outcome, listing, today: carryOn(first.today, asOf, new Date()), more };
}

type FirstPage = UsedCall<'task.list'>['data'];

/** Further pages belong to the first page they followed; asked anew, the list begins anew. */
function useFurther(first: FirstPage): Pick<UsedToday, 'listing' | 'more'> {
  const [further, setFurther] = useState<Further>();
  const [busy, setBusy] = useState(false);
  if (first === undefined) return { listing: undefined, more: undefined };
  const { tasks, next } = further?.of === first ? further : { tasks: first, next: first.next };
  if (next === null) return { listing: tasks, more: undefined };

  const load = async (): Promise<void> => {
    setBusy(true);
    try {
      const answer = await call('task.list', { ...FIRST, after: next });
      if (answer.ok) setFurther({ of: first, tasks: join(tasks, answer.data), next: answer.data.next });
    } finally {
      setBusy(false);
    }
  };
  return { listing: tasks, more: { load, busy } };
}

function join(known: TaskListing, page: TaskListing): TaskListing {
  return {
    ...known,
    titles: { ...known.titles, ...page.titles },
    tasks: [...known.tasks, ...page.tasks],
    homes: [...known.homes, ...page.homes],
  };
}
