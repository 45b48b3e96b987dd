import type { ContactMode } from '../../../../contracts/vocabulary/contact';
import type { Letter } from '../../../api/letter';
import { callCopy } from '../../../copy/visit';
import { type Day, weekOf } from '../../../kit/calendar/days';
import { childrenOwedAWeek, type Family, weeksToAsk } from '../record/family-facts';
import { toldLetters } from '../record/told-letters';

export type Line = 'child' | 'caregiver';

export type CallAnswers = {
  /** Ids of children and adults who were called. */
  readonly whom: readonly string[];
  readonly outcome: 'reached' | 'not-reached' | undefined;
  readonly mode: ContactMode;
  /** Lines that the family said were kept, by week. */
  readonly weeks: Readonly<Record<string, readonly Line[]>>;
  /** Notices that were read to who was called. */
  readonly read: readonly string[];
  readonly on: Day;
  readonly note: string;
};

/** An untouched form; who was dialled a moment ago is chosen already. */
export const noAnswers = (today: Day, dialled?: string): CallAnswers => ({
  whom: dialled === undefined ? [] : [dialled],
  outcome: undefined,
  mode: 'phone',
  weeks: {},
  read: [],
  on: today,
  note: '',
});

/** Everybody a call can be with: the caregiver and the children at home first, then the parents. */
export function whomOf({
  children,
  people,
}: Family): readonly { readonly value: string; readonly label: string }[] {
  const adults = people.map(({ personId, relation, role }) => ({ value: personId, label: relation, role }));
  const kids = children.map(({ childId, name }) => ({ value: childId, label: name, role: 'child' as const }));
  const order = ['child', 'caregiver', 'guardian'];
  return [...kids, ...adults]
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map(({ value, label }) => ({ value, label }));
}

/** What still has to be answered, in words. */
export function missingOf({ whom, outcome }: CallAnswers): readonly string[] {
  return [whom.length === 0 && callCopy.needs.whom, outcome === undefined && callCopy.needs.outcome].filter(
    (need) => need !== false,
  );
}

/** The weeks a call can ask about: those that are over, and this one. */
export function weeksOf(family: Family, today: Day): readonly string[] {
  return [...weeksToAsk(family, today), weekOf(today)];
}

/** Weeks are asked about only where somebody answered and the parents owe one. */
export function asksAboutWeeks(answers: CallAnswers, family: Family): boolean {
  return answers.outcome === 'reached' && childrenOwedAWeek(family).length > 0;
}

/** Notices that somebody who was reached has not acknowledged. */
export function noticesToRead({ whom, outcome }: CallAnswers, { notices }: Family) {
  if (outcome !== 'reached') return [];
  const rows = notices.filter(({ personId }) => whom.includes(personId));
  const ids = [...new Set(rows.map(({ noticeId }) => noticeId))];
  return ids.map((noticeId) => {
    const of = rows.filter((row) => row.noticeId === noticeId);
    return { noticeId, title: of[0]?.title ?? '', personIds: of.map(({ personId }) => personId) };
  });
}

export type CallRecord = {
  readonly family: Family;
  readonly answers: CallAnswers;
  readonly today: Day;
  readonly newRequestId: () => string;
};

/** What is written down of one call: who was reached for which child, and the weeks on the family's word. */
export function callLetters(record: CallRecord): readonly Letter[] {
  const { answers, family, today } = record;
  const weeks = asksAboutWeeks(answers, family) ? weeksOf(family, today) : [];
  return [
    ...calls(record),
    ...weeks.flatMap((week) => weekLetter(record, week, answers.weeks[week] ?? [])),
    ...readLetters(record),
  ];
}

const aboutOf = ({ family, answers }: CallRecord): Letter['about'] => ({
  householdId: family.householdId,
  label: family.label,
  on: answers.on,
});

function calls(record: CallRecord): readonly Letter[] {
  const { family, answers, newRequestId } = record;
  const childIds = family.children.map(({ childId }) => childId);
  const spoken = childIds.filter((childId) => answers.whom.includes(childId));
  const adults = [
    ...new Set(
      family.people.filter(({ personId }) => answers.whom.includes(personId)).map(({ role }) => role),
    ),
  ];
  const others = adults.length === 0 ? [] : childIds.filter((childId) => !spoken.includes(childId));
  const groups = [
    { childIds: spoken, with: ['child' as const, ...adults] },
    { childIds: others, with: adults },
  ];
  const note = answers.note.trim();
  return groups
    .filter((group) => group.childIds.length > 0)
    .map((group) => ({
      requestId: newRequestId(),
      op: 'directorContact.record',
      input: {
        ...group,
        happenedOn: answers.on,
        mode: answers.mode,
        outcome: answers.outcome ?? 'not-reached',
        ...(note === '' ? {} : { note }),
      },
      about: aboutOf(record),
    }));
}

function weekLetter(record: CallRecord, week: string, lines: readonly Line[]): readonly Letter[] {
  if (lines.length === 0) return [];
  const input = { childIds: [...childrenOwedAWeek(record.family)], week, lines: [...lines] };
  return [{ requestId: record.newRequestId(), op: 'contact.confirm', input, about: aboutOf(record) }];
}

function readLetters(record: CallRecord): readonly Letter[] {
  const { answers, family, newRequestId } = record;
  const told = noticesToRead(answers, family)
    .filter(({ noticeId }) => answers.read.includes(noticeId))
    .flatMap(({ noticeId, personIds }) => personIds.map((personId) => ({ noticeId, personId })));
  const how = { how: 'told-by-phone', reason: callCopy.notice.reason } as const;
  return toldLetters(told, how, { newRequestId, about: aboutOf(record) });
}
