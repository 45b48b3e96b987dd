import { useState } from 'react';
import { call } from '../../../api/call';
import { useCall, type UsedCall } from '../../../api/use-call';
import type { Place, Staff } from './presenter';

/** Two townships of a county, or all of a small one, in one question. */
const LIMIT = 60;

export type UsedPlaces = {
  readonly outcome: UsedCall<'staff.list'>;
  /** All pages so far. */
  readonly shown: readonly Place[] | undefined;
  /** Undefined where there is no further page. */
  readonly more: (() => void) | undefined;
  readonly busy: boolean;
};

/** The places of the caller, page by page; asking again begins with the first. */
export function usePlaces(unheld: boolean): UsedPlaces {
  const input = { limit: LIMIT, ...(unheld ? { unheld } : {}) };
  const outcome = useCall('staff.list', input);
  const [further, setFurther] = useState<{ readonly of: Staff; readonly page: Staff }>();
  const [busy, setBusy] = useState(false);
  const first = outcome.data;
  const page = first !== undefined && further?.of === first ? further.page : first;

  const more = async (of: Staff, before: Staff, after: string): Promise<void> => {
    setBusy(true);
    try {
      const answer = await call('staff.list', { ...input, after });
      if (answer.ok)
        setFurther({ of, page: { ...answer.data, places: [...before.places, ...answer.data.places] } });
    } finally {
      setBusy(false);
    }
  };
  return { outcome, shown: page?.places, more: furtherFrom(first, page, more), busy };
}

/** How to ask for the page after this one, as long as there is one. */
function furtherFrom(
  first: Staff | undefined,
  page: Staff | undefined,
  more: (of: Staff, before: Staff, after: string) => Promise<void>,
): (() => void) | undefined {
  if (first === undefined || page?.next == null) return undefined;
  const { next } = page;
  return () => void more(first, page, next);
}
