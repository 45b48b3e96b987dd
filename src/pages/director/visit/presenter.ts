import { visitCopy } from '../../../copy/visit';
import { visitFormCopy } from '../../../copy/visit-form';
import type { Day } from '../../../kit/calendar/days';
import { childrenOwedAWeek, type Family, hasOpen } from '../record/family-facts';
import { touched } from './block-draft';
import { askedAgain, type BlockDrafts } from './blocks';

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
  /** Blocks that were touched; the others are as last time, or were not looked at. */
  readonly blocks: BlockDrafts;
  /** In words; never asked of the phone. */
  readonly place: string;
  readonly on: Day;
  readonly note: string;
  /** The visit's own id, which its records and files share. */
  readonly act: string;
};

/** A form nobody has touched, for a visit of this day. */
export const noAnswers = (today: Day, act: string): VisitAnswers => ({
  seen: undefined,
  seenIds: [],
  alone: undefined,
  aloneIds: [],
  caregiving: undefined,
  weeks: {},
  readTo: {},
  blocks: {},
  place: '',
  on: today,
  note: '',
  act,
});

/** How the care is, with what goes with it: the caregiver's block says no more than this answer. */
export function withCaregiving(answers: VisitAnswers, caregiving: 'in-place' | 'needs-help'): VisitAnswers {
  const { caregiver, ...others } = answers.blocks;
  const needed = caregiver ?? touched('needs-help');
  return {
    ...answers,
    caregiving,
    blocks: caregiving === 'in-place' ? others : { ...others, caregiver: needed },
  };
}

/** Who was seen, of these children. */
export function seenOf({ seen, seenIds }: VisitAnswers, childIds: readonly string[]): readonly string[] {
  if (seen === 'all') return childIds;
  return seen === 'some' ? childIds.filter((childId) => seenIds.includes(childId)) : [];
}

/** Who was talked to without grown-ups, of these children. */
export function talkedOf(answers: VisitAnswers, childIds: readonly string[]): readonly string[] {
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
    ...askedAgain(family, answers.blocks).map((block) => visitFormCopy.blocks[block]),
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
