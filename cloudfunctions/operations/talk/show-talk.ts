import type { showTalk } from '../../../contracts/talk';
import { addDays, formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findSupportContacts } from '../../stores/talks/find-support-contacts';
import { findTalks, type TalkRow } from '../../stores/talks/find-talks';

/** How long an end is still told. */
const SHOWN_DAYS = 30;

const mineOf = ({ talkId, state, askedOn, by, followedOn }: TalkRow) => ({
  talkId,
  state,
  askedOn,
  by,
  followedOn,
});

/** `talk.show`: the newest wish of the caller in each of the own households, and whom the county names. */
export const handleShowTalk: Handler<typeof showTalk> = async (_input, { tx, actor, today }) => {
  const mine = (await findTalks(tx, formatDay(addDays(today, -SHOWN_DAYS)))).filter(
    ({ askedBy }) => askedBy === actor.id,
  );
  const households = [...new Set([...actor.guardianOf, ...actor.caregiverOf])];
  return allow({
    today: formatDay(today),
    households: households.map((householdId) => {
      const newest = mine.filter((each) => each.householdId === householdId).at(-1);
      return { householdId, talk: newest === undefined ? null : mineOf(newest) };
    }),
    contacts: (await findSupportContacts(tx)).map(({ region: _region, ...contact }) => contact),
  });
};
