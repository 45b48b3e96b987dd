import { assignmentTitles, type AssignmentTitle } from '../../../../contracts/vocabulary/supervision';
import type { DataOf, InputFor } from '../../../api/call';
import { assignCopy as copy } from '../../../copy/supervisor';
import { addDays, type Day } from '../../../kit/calendar/days';

export type Villages = DataOf<'supervision.villages'>['villages'];

export type Draft = {
  readonly title: AssignmentTitle | '';
  readonly note: string;
  readonly villages: readonly string[];
  readonly dueOn: Day | undefined;
};

export const emptyDraft: Draft = { title: '', note: '', villages: [], dueOn: undefined };

/** What still has to be said, in words. */
export const missingOf = ({ title, note, villages, dueOn }: Draft): readonly string[] =>
  [
    title === '' && copy.needs.what,
    title === 'other' && note.trim() === '' && copy.needs.note,
    villages.length === 0 && copy.needs.villages,
    dueOn === undefined && copy.needs.due,
  ].filter((need) => need !== false);

/** What is sent; nothing while something is missing. */
export function inputOf(draft: Draft): InputFor<'supervision.assign'> | undefined {
  const { title, dueOn } = draft;
  if (missingOf(draft).length > 0 || title === '' || dueOn === undefined) return undefined;
  const note = draft.note.trim();
  return { title, dueOn, villages: [...draft.villages], ...(note === '' ? {} : { note }) };
}

/** What will happen, before it does. */
export function previewOf({ villages: chosen }: Draft, villages: Villages): readonly string[] {
  const some = villages.filter(({ code }) => chosen.includes(code));
  if (some.length === 0) return [];
  const people = new Set(some.flatMap(({ directors }) => directors.map(({ personId }) => personId))).size;
  const without = some.filter(({ directors }) => directors.length === 0).map(({ name }) => name);
  return [
    copy.people(some.length, people),
    ...(without.length === 0 ? [] : [copy.without(without.join('、'))]),
    copy.told,
  ];
}

/** Villages by township, in the order of the codes. */
export const byTownship = (
  villages: Villages,
): readonly { readonly township: string; readonly villages: Villages }[] =>
  [...new Set(villages.map(({ township }) => township))].map((township) => ({
    township,
    villages: villages.filter((village) => village.township === township),
  }));

/** The days that a tap chooses. */
export const nearDues = (today: Day): readonly { readonly value: Day; readonly label: string }[] => [
  { value: addDays(today, 7), label: copy.days.week },
  { value: addDays(today, 14), label: copy.days.fortnight },
  { value: addDays(today, 30), label: copy.days.month },
];

/** The form knows the words that the functions take, whatever their text. */
export const isTitle = (title: string): title is AssignmentTitle =>
  assignmentTitles.some((known) => known === title);
