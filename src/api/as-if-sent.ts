import type { DataOf } from './call';
import type { Letter } from './letter';

type Home = DataOf<'home.show'>;

/** A family's first page as it will be once its letters have arrived: nobody is asked again for what waits to be sent. */
export function asIfSent<Shown extends Pick<Home, 'households' | 'unacknowledged'>>(
  home: Shown,
  waiting: readonly Letter[],
): Shown {
  if (waiting.length === 0) return home;
  const { households, unacknowledged } = home;
  const known = waiting.flatMap((letter) =>
    letter.op === 'notice.acknowledge' ? [letter.input.noticeId] : [],
  );
  const fine = waiting.flatMap((letter) =>
    letter.op === 'family.sayFine' ? [letter.input.householdId] : [],
  );
  const answered = waiting.flatMap((letter) =>
    letter.op === 'visit.sayHelpful' ? [letter.input.askId] : [],
  );
  return {
    ...home,
    unacknowledged: unacknowledged?.filter(({ noticeId }) => !known.includes(noticeId)),
    households: households?.map((household) => ({
      ...household,
      saidFineToday: household.saidFineToday || fine.includes(household.householdId),
      visitAsk: answered.includes(household.visitAsk?.askId ?? '') ? null : household.visitAsk,
    })),
  };
}
