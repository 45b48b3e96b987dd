import type { Letter } from '../../../api/letter';
import { visitCopy } from '../../../copy/visit';
import type { Day } from '../../../kit/calendar/days';
import { childrenOwedAWeek, type Family, hasOpen, weeksToAsk } from '../record/family-facts';

export type WeekAnswer = 'both' | 'child' | 'caregiver' | 'neither';

/** Nothing is chosen beforehand: `undefined` is a question that is still open. */
export type VisitAnswers = {
  readonly seen: 'all' | 'some' | 'none' | undefined;
  /** With `some`: who was seen. */
  readonly seenIds: readonly string[];
  readonly alone: 'all' | 'some' | 'none' | undefined;
  readonly aloneIds: readonly string[];
  readonly caregiving: 'in-place' | 'needs-help' | undefined;
  /** What the family said about a week that is over, by week. */
  readonly weeks: Readonly<Record<string, WeekAnswer>>;
  /** To whom each notice was read, by notice. */
  readonly readTo: Readonly<Record<string, readonly string[]>>;
  readonly on: Day;
  readonly note: string;
};

/** A form nobody has touched, for a visit of this day. */
export const noAnswers = (today: Day): VisitAnswers => ({
  seen: undefined,
  seenIds: [],
  alone: undefined,
  aloneIds: [],
  caregiving: undefined,
  weeks: {},
  readTo: {},
  on: today,
  note: '',
});

/** Who was seen, of these children. */
export function seenOf({ seen, seenIds }: VisitAnswers, childIds: readonly string[]): readonly string[] {
  if (seen === 'all') return childIds;
  return seen === 'some' ? childIds.filter((childId) => seenIds.includes(childId)) : [];
}

function talkedOf(answers: VisitAnswers, childIds: readonly string[]): readonly string[] {
  const seen = seenOf(answers, childIds);
  if (answers.alone === 'all') return seen;
  return answers.alone === 'some' ? seen.filter((childId) => answers.aloneIds.includes(childId)) : [];
}

/** What still has to be answered, in words; both facts about the child always are. */
export function missingOf(answers: VisitAnswers, family: Family): readonly string[] {
  const { needs } = visitCopy;
  const childIds = family.children.map(({ childId }) => childId);
  const seen = seenOf(answers, childIds).length;
  const aloneOpen = answers.seen !== 'none' && answers.alone === undefined;
  return [
    answers.seen === undefined && needs.seen,
    answers.seen === 'some' && seen === 0 && needs.who,
    aloneOpen && needs.alone,
    seen > 0 && answers.alone === 'some' && talkedOf(answers, childIds).length === 0 && needs.talked,
    answers.caregiving === undefined && needs.caregiving,
  ].filter((need) => need !== false);
}

/** Notices that the people at home have not acknowledged; a parent who is away is not at the door. */
export function noticesAtHome({ notices, people }: Family) {
  const away = new Set(people.filter((person) => person.away).map(({ personId }) => personId));
  const here = notices.filter(({ personId }) => !away.has(personId));
  const ids = [...new Set(here.map(({ noticeId }) => noticeId))];
  return ids.map((noticeId) => {
    const rows = here.filter((notice) => notice.noticeId === noticeId);
    return {
      noticeId,
      title: rows[0]?.title ?? '',
      people: rows.map(({ personId, name }) => ({ personId, name: nameAtHome(people, personId) ?? name })),
    };
  });
}

function nameAtHome(people: Family['people'], personId: string): string | undefined {
  return people.find((person) => person.personId === personId)?.relation;
}

/** Whether weeks that are over are worth asking about at the door. */
export function asksAboutWeeks(family: Family): boolean {
  return hasOpen(family, 'weekly-contact') && childrenOwedAWeek(family).length > 0;
}

/** How many kinds of work this visit settles when all goes well, to say so beforehand. */
export function clearsOf(family: Family): number {
  return [
    hasOpen(family, 'home-visit'),
    hasOpen(family, 'director-contact'),
    asksAboutWeeks(family),
    noticesAtHome(family).length > 0,
  ].filter(Boolean).length;
}

export type VisitRecord = {
  readonly family: Family;
  readonly answers: VisitAnswers;
  readonly today: Day;
  readonly newRequestId: () => string;
};

/**
 * What is written down of one visit: one record for the children for whom the same is true, the week on the family's
 * word, and each notice for each person it was read to. Only for answers with nothing missing.
 */
export function visitLetters(record: VisitRecord): readonly Letter[] {
  return [...visits(record), ...pastWeeks(record), ...notices(record)];
}

const aboutOf = ({ family, answers }: VisitRecord): Letter['about'] => ({
  householdId: family.householdId,
  label: family.label,
  on: answers.on,
});

function visits(record: VisitRecord): readonly Letter[] {
  const { family, answers, newRequestId } = record;
  const childIds = family.children.map(({ childId }) => childId);
  const seen = seenOf(answers, childIds);
  const talked = talkedOf(answers, childIds);
  const groups = [
    { childIds: talked, sawChild: true, talkedAlone: true },
    { childIds: seen.filter((childId) => !talked.includes(childId)), sawChild: true, talkedAlone: false },
    { childIds: childIds.filter((childId) => !seen.includes(childId)), sawChild: false, talkedAlone: false },
  ];
  const note = answers.note.trim();
  return groups
    .filter((group) => group.childIds.length > 0)
    .map(({ childIds: of, ...facts }) => ({
      requestId: newRequestId(),
      op: 'visit.record',
      input: {
        childIds: [...of],
        happenedOn: answers.on,
        ...facts,
        caregiving: answers.caregiving ?? 'needs-help',
        ...(note === '' ? {} : { note }),
      },
      about: aboutOf(record),
    }));
}

const LINES = { both: ['child', 'caregiver'], child: ['child'], caregiver: ['caregiver'] } as const;

function pastWeeks(record: VisitRecord): readonly Letter[] {
  const { family, answers, today, newRequestId } = record;
  if (!asksAboutWeeks(family)) return [];
  return weeksToAsk(family, today).flatMap((week): readonly Letter[] => {
    const said = answers.weeks[week];
    if (said === undefined || said === 'neither') return [];
    const input = { childIds: [...childrenOwedAWeek(family)], week, lines: [...LINES[said]] };
    return [{ requestId: newRequestId(), op: 'contact.confirm', input, about: aboutOf(record) }];
  });
}

function notices(record: VisitRecord): readonly Letter[] {
  const { family, answers, newRequestId } = record;
  return noticesAtHome(family).flatMap(({ noticeId, people }) =>
    people
      .filter(({ personId }) => answers.readTo[noticeId]?.includes(personId) === true)
      .map(({ personId }): Letter => ({
        requestId: newRequestId(),
        op: 'notice.acknowledgeOnBehalf',
        input: { noticeId, personId, how: 'read-aloud-in-person', reason: visitCopy.notice.reason },
        about: aboutOf(record),
      })),
  );
}
