import { useState } from 'react';
import { call, type DataOf } from '../../../api/call';
import { useCall } from '../../../api/use-call';

export type Pupil = DataOf<'school.listPupils'>['pupils'][number];

type Further = { readonly find: string; readonly pupils: readonly Pupil[]; readonly next: string | null };

type Page = { readonly pupils: readonly Pupil[]; readonly next: string | null };

/** What is shown: the first page, and what was fetched after it for the same search. */
function shownOf(first: Page | undefined, further: Page | undefined) {
  if (first === undefined) return { pupils: undefined, next: null };
  if (further === undefined) return { pupils: first.pupils, next: first.next };
  return { pupils: [...first.pupils, ...further.pupils], next: further.next };
}

/** The own pupils by a piece of the name, a page at a time. */
export function usePupils(find: string) {
  const asked = find === '' ? {} : { find };
  const outcome = useCall('school.listPupils', asked);
  const [further, setFurther] = useState<Further>();
  const [busy, setBusy] = useState(false);
  const own = further?.find === find ? further : undefined;
  const { pupils, next } = shownOf(outcome.data, own);
  const more = async (after: string): Promise<void> => {
    setBusy(true);
    const page = await call('school.listPupils', { ...asked, after });
    setBusy(false);
    if (!page.ok) return;
    setFurther({ find, pupils: [...(own?.pupils ?? []), ...page.data.pupils], next: page.data.next });
  };
  return {
    outcome,
    classes: outcome.data?.classes ?? null,
    pupils,
    busy,
    more: next === null ? undefined : () => void more(next),
    reload: (): void => {
      setFurther(undefined);
      void outcome.reload();
    },
  };
}
