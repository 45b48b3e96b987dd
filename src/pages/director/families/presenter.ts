import type { DataOf } from '../../../api/call';
import { familiesCopy } from '../../../copy/director';

type Listed = DataOf<'household.list'>['households'][number];

export type FamilyRow = {
  readonly householdId: string;
  readonly title: string;
  readonly text: string;
  /** What stands at the end of the row: open work first, else an agreement that is missing. */
  readonly tag: { readonly tone: 'need' | 'plain'; readonly text: string } | undefined;
};

function tagOf({ openTasks, agreement }: Listed): FamilyRow['tag'] {
  if (openTasks > 0) return { tone: 'need', text: familiesCopy.open(openTasks) };
  const pending = agreement === 'sent' || agreement === 'guardians-signed';
  return pending ? { tone: 'plain', text: familiesCopy.unsigned } : undefined;
}

/** A family in the list of all. */
export function presentFamily(listed: Listed): FamilyRow {
  const { householdId, label, lane, caregiver, children } = listed;
  const care = caregiver === null ? null : familiesCopy.caregiver(caregiver);
  const home = [lane, care].filter((part) => part !== null).join('，');
  const kids = children.map(({ name, age }) => familiesCopy.child(name, age)).join('、');
  return {
    householdId,
    title: label,
    text: [home, kids].filter((part) => part !== '').join('；'),
    tag: tagOf(listed),
  };
}
