import type { DataOf } from '../../../api/call';
import type { RouteName, RouteValues } from '../../../api/routes';
import { absenceCopy } from '../../../copy/absence';
import { caregiverHomeCopy as copy } from '../../../copy/caregiver';
import type { IconName } from '../../../kit/icon/icon-name';
import { daysBetween } from '../../../kit/calendar/days';
import { sayComingDay, sayWeekday } from '../../../kit/calendar/say-day';
import { askedAbout } from '../answer/presenter';
import { type FamilyHousehold, directorSpoken, parentsSpoken } from '../people/whom-to-call';
import { directorName } from '../people/names';

type Home = DataOf<'home.show'>;

/** Something that waits for the caregiver, and where it leads. */
export type News = {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  readonly to: RouteName;
  readonly values: RouteValues;
};

/** The first page. */
export type HomeScene = {
  readonly greeting: string;
  readonly ask: string;
  /** Households that have not heard 都好 today; none left means that it has been said. */
  readonly fineTo: readonly string[];
  readonly fineSaid: string;
  /** Beneath 想请人帮忙 while a request waits for its answer. */
  readonly helpWaits: string | undefined;
  readonly answers: readonly Answer[];
  readonly news: readonly News[];
  /** Children who are not at school: before everything else. */
  readonly absent: readonly News[];
  /** An agreement the caregiver has signed, to be read again. */
  readonly signed: string | undefined;
};

/** The director's word on a request: who, when, what. */
export type Answer = {
  readonly key: string;
  readonly title: string;
  readonly on: string;
  readonly note: string;
};

/** An answer whose day has passed goes on being shown for these days, in case it was not kept. */
const ANSWER_SHOWN_DAYS = 3;

/** What the caregiver sees first, in the order of what waits longest. */
export function presentHome(home: Home): HomeScene {
  const households = home.households ?? [];
  const director = directorSpoken(households);
  const waits = households.some(({ help }) => help !== null && help.answer === null);
  return {
    greeting: copy.greeting(home.name),
    ask: copy.ask(sayWeekday(home.today), households.flatMap(({ children }) => children).length > 1),
    fineTo: households.filter((household) => !household.saidFineToday).map(({ householdId }) => householdId),
    fineSaid: copy.fineSaid(director),
    helpWaits: waits ? copy.helpWaits(director) : undefined,
    answers: households.flatMap((household) => answerOf(household, home.today)),
    news: [...agreementNews(households), ...questionNews(households), ...noticeNews(home)],
    absent: (home.absences ?? []).map(({ absenceId }) => ({
      key: absenceId,
      icon: 'school' as const,
      title: absenceCopy.cardElder.title,
      to: 'absence' as const,
      values: { id: absenceId },
    })),
    signed: households.find(({ agreement }) => agreement?.mySignature === true)?.agreement?.agreementId,
  };
}

function answerOf({ householdId, help }: FamilyHousehold, today: string): readonly Answer[] {
  const answer = help?.answer ?? null;
  if (answer === null) return [];
  const { by, on, note } = answer;
  if (daysBetween(on, today) > ANSWER_SHOWN_DAYS) return [];
  return [
    {
      key: householdId,
      title: copy.answered(directorName(by)),
      on: sayComingDay(on, today),
      note: copy.quoted(note),
    },
  ];
}

/** Only when it is the caregiver's turn: the guardians sign first. */
function agreementNews(households: readonly FamilyHousehold[]): readonly News[] {
  return households.flatMap(({ agreement }) => {
    if (agreement?.state !== 'guardians-signed' || agreement.mySignature) return [];
    const id = agreement.agreementId;
    return [
      { key: id, icon: 'pen', title: copy.agreement, to: 'caregiver.agreement', values: { id } } as const,
    ];
  });
}

/** While the child's line of the week is open for any child. */
function questionNews(households: readonly FamilyHousehold[]): readonly News[] {
  const open = households.find((household) => askedAbout(household).length > 0);
  if (open === undefined) return [];
  const title = copy.question(parentsSpoken(open));
  return [{ key: 'question', icon: 'phone', title, to: 'caregiver.answer', values: {} }];
}

function noticeNews({ unacknowledged = [] }: Home): readonly News[] {
  if (unacknowledged.length === 0) return [];
  const title = copy.notices(unacknowledged.length);
  return [{ key: 'notices', icon: 'bell', title, to: 'caregiver.notice', values: {} }];
}
