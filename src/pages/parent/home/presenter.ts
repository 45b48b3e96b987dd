import { contactCopy } from '../../../copy/contact';
import { homeCopy, peopleWords } from '../../../copy/parent';
import { addDays, mondayOf, weekOf } from '../../../kit/calendar/days';
import { sayRecent, sayWeek } from '../../../kit/calendar/say-day';
import type { Home } from '../family/carried-home';
import {
  calledAtHome,
  caregiverOf,
  childrenCalled,
  directorCalled,
  directorOf,
  type Household,
} from '../family/who';

/** The week before the one that `home` is about. */
export function weekBefore(week: string): string {
  return weekOf(addDays(mondayOf(week), -7));
}

export type LastWeek = { readonly householdId: string; readonly title: string; readonly text: string };

/** What last week still lacks; a late confirmation is as good and marked as late. */
export function lastWeekOf(household: Household, home: Home): LastWeek | null {
  const open = household.children.filter(({ lastWeek }) => lastWeek.length > 0);
  if (open.length === 0) return null;
  const range = sayWeek(weekBefore(home.week), home.today);
  return {
    householdId: household.householdId,
    title: contactCopy.lastWeek.title,
    text: contactCopy.lastWeek.text(range, childrenCalled(open)),
  };
}

export type Question = { readonly to: string; readonly words: string };

/** The week's questions; children of one age get the same one, and it is said once. */
export function questionsOf(home: Home): readonly Question[] {
  const children = (home.households ?? []).flatMap((household) => household.children);
  const names = new Map(children.map(({ childId, name }) => [childId, calledAtHome(name)]));
  const byWords = new Map<string, readonly string[]>();
  for (const { childId, question } of home.questions ?? []) {
    const name = names.get(childId);
    if (name !== undefined) byWords.set(question, [...(byWords.get(question) ?? []), name]);
  }
  return [...byWords].map(([words, to]) => ({ to: peopleWords.and(to), words: homeCopy.question(words) }));
}

/** A request of the family's, and how far it has come. */
export type Asked = {
  readonly title: string;
  readonly text: string;
  readonly answered: boolean;
};

/** The last request for help that this parent may read, and the answer by name and day once there is one. */
export function helpOf(household: Household, today: string): Asked | null {
  return askedOf(household, 'help', today);
}

/** The last request to end or change the care, and its answer: the guardians' own matter. */
export function endOfCareOf(household: Household, today: string): Asked | null {
  return askedOf(household, 'endOfCare', today);
}

function askedOf(household: Household, kind: 'help' | 'endOfCare', today: string): Asked | null {
  const request = household[kind];
  if (request === null) return null;
  const copy = homeCopy[kind];
  const { mine, answer } = request;
  if (answer === null) {
    const say = mine ? copy.asked : copy.askedByOther;
    return { title: say(sayRecent(request.on, today)), text: copy.askedText, answered: false };
  }
  const say = mine ? copy.answered : copy.answeredOther;
  return {
    title: say(answer.by === '' ? directorCalled(household) : answer.by),
    text: copy.answeredOn(sayRecent(answer.on, today), answer.note),
    answered: true,
  };
}

/** The agreement that waits for this parent's signature. */
export function agreementToSign(household: Household): string | null {
  const { agreement } = household;
  return agreement?.state === 'sent' && !agreement.mySignature ? agreement.agreementId : null;
}

export type Dialled = { readonly title: string; readonly text: string; readonly phone: string };

/** Whom to dial when the page cannot be opened: the caregiver and the director, as far as the phone still knows. */
export function dialsOf(home: Home): readonly Dialled[] {
  return (home.households ?? []).flatMap((household) => {
    const caregiver = caregiverOf(household);
    const director = directorOf(household);
    const called = directorCalled(household);
    return [
      ...row(caregiver?.phone, {
        title: homeCopy.callPerson(caregiver?.relation ?? '', caregiver?.name ?? ''),
        text: homeCopy.caresFor(childrenCalled(household.children)),
      }),
      ...row(director?.phone, { title: homeCopy.callDirector(called), text: homeCopy.directorCan }),
    ];
  });
}

function row(phone: string | null | undefined, words: Omit<Dialled, 'phone'>): readonly Dialled[] {
  return phone === null || phone === undefined ? [] : [{ ...words, phone }];
}

/** Numbers that wait behind the tabs. */
export function badgesOf(home: Home | undefined): { readonly notices: number; readonly agreement: number } {
  const households = home?.households ?? [];
  return {
    notices: home?.unacknowledged?.length ?? 0,
    agreement: households.filter((household) => agreementToSign(household) !== null).length,
  };
}
