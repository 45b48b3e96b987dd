import type { DataOf } from '../../../api/call';
import { transferCopy } from '../../../copy/staffing';

type Village = DataOf<'transfer.show'>['villages'][number];

/** More than a screen of them is no help: typing finds the others. */
const SHOWN = 12;

/** Villages whose name or township holds what was typed; those of the same township first while nothing is. */
export function findVillages(
  villages: readonly Village[],
  typed: string,
): readonly { readonly value: string; readonly label: string }[] {
  const wanted = typed.trim();
  return villages
    .filter(({ name, township }) => name.includes(wanted) || township.includes(wanted))
    .slice(0, SHOWN)
    .map(({ code, name, township }) => ({ value: code, label: transferCopy.village(name, township) }));
}
