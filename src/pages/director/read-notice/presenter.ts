import type { InputFor } from '../../../api/call';
import type { Letter } from '../../../api/letter';
import { onBehalfCopy } from '../../../copy/visit';
import type { Day } from '../../../kit/calendar/days';
import type { Family } from '../record/family-facts';
import { toldLetters } from '../record/told-letters';

type How = InputFor<'notice.acknowledgeOnBehalf'>['how'];

export type OnBehalfAnswers = {
  /** To whom it was read. */
  readonly who: readonly string[];
  readonly how: How | undefined;
  readonly reason: string;
  /** What else was read; left out: all that is open. */
  readonly others?: readonly string[];
};

export const noAnswers: OnBehalfAnswers = { who: [], how: undefined, reason: '' };

export type ReadNotice = {
  readonly noticeId: string;
  readonly title: string;
  /** Sentence by sentence, so that it can be read aloud with a breath between. */
  readonly sentences: readonly string[];
  readonly sentOn: Day;
  /** Who has not acknowledged it, by what they are called at home. */
  readonly people: readonly { readonly value: string; readonly label: string }[];
};

/** One notice of a family, or undefined when everybody has acknowledged it by now. */
export function presentNotice(
  { notices, people }: Family,
  noticeId: string | undefined,
): ReadNotice | undefined {
  const rows = notices.filter((notice) => noticeId === undefined || notice.noticeId === noticeId);
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    noticeId: first.noticeId,
    title: first.title,
    sentences: sentencesOf(first.body),
    sentOn: first.sentOn,
    people: rows
      .filter((row) => row.noticeId === first.noticeId)
      .map(({ personId, name }) => {
        const relation = people.find((person) => person.personId === personId)?.relation;
        return {
          value: personId,
          label: relation === undefined ? name : onBehalfCopy.person(relation, name),
        };
      }),
  };
}

/** The family's other open notices, each once, to be read in one go. */
export function othersOf(
  { notices }: Pick<Family, 'notices'>,
  noticeId: string,
): readonly { readonly value: string; readonly label: string }[] {
  const others = notices.filter((row) => row.noticeId !== noticeId);
  return [
    ...new Map(others.map((row) => [row.noticeId, { value: row.noticeId, label: row.title }])).values(),
  ];
}

/** A text at its full stops and line breaks; what has none stays whole. */
function sentencesOf(body: string): readonly string[] {
  return (body.match(/[^。！？\n]+[。！？]?/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((one) => one !== '');
}

/** What still has to be answered, in words. */
export function missingOf({ who, how, reason }: OnBehalfAnswers): readonly string[] {
  const { needs } = onBehalfCopy;
  return [
    who.length === 0 && needs.who,
    how === undefined && needs.how,
    reason === '' && needs.reason,
  ].filter((need) => need !== false);
}

export type OnBehalfRecord = {
  readonly family: Family;
  readonly noticeId: string;
  readonly answers: OnBehalfAnswers;
  readonly today: Day;
  readonly newRequestId: () => string;
};

/** 代为确认: one record of all that was read and to whom. Only for answers with nothing missing. */
export function onBehalfLetters(record: OnBehalfRecord): readonly Letter[] {
  const { family, noticeId, answers, today, newRequestId } = record;
  const { who, how = 'read-aloud-in-person', reason } = answers;
  const read = [noticeId, ...(answers.others ?? othersOf(family, noticeId).map(({ value }) => value))];
  const told = read.flatMap((one) =>
    family.notices
      .filter((row) => row.noticeId === one && who.includes(row.personId))
      .map((row) => ({ noticeId: row.noticeId, personId: row.personId })),
  );
  const about = { householdId: family.householdId, label: family.label, on: today };
  return toldLetters(told, { how, reason }, { newRequestId, about });
}
