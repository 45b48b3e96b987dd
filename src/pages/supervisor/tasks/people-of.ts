import type { DataOf } from '../../../api/call';
import { reassignCopy as copy } from '../../../copy/supervisor';

type Villages = DataOf<'supervision.villages'>['villages'];

/** The township's directors with their villages, once each; without the only one whose the work is anyway. */
export function peopleOf(
  villages: Villages,
  own: string,
): readonly { readonly value: string; readonly label: string; readonly name: string }[] {
  const names = new Map<string, { readonly name: string; readonly villages: readonly string[] }>();
  for (const { name: village, directors } of villages) {
    for (const { personId, name } of directors) {
      names.set(personId, { name, villages: [...(names.get(personId)?.villages ?? []), village] });
    }
  }
  const here = villages.find(({ code }) => code === own)?.directors ?? [];
  const [only] = here.length === 1 ? here : [];
  return [...names]
    .filter(([personId]) => personId !== only?.personId)
    .map(([value, { name, villages: of }]) => ({ value, name, label: copy.villages(name, of.join('、')) }));
}
