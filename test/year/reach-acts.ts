import { demoId } from '../../local/demo/demo-id';
import type { Act } from './actor';
import { dayText } from './oracle/days';

const REASONS = ['no-answer', 'no-signal', 'at-sea', 'hospital'] as const;

/** 我回家了: for some days, or until further notice; told the same day or some days later. */
export const stayAtHome: Act = async ({ random, today, call }, { id: householdId, guardians }) => {
  const own = guardians[random.upTo(guardians.length)];
  if (own === undefined) return;
  const from = today - random.upTo(3);
  const to = random.chance(0.5) ? dayText(today + 2 + random.upTo(20)) : null;
  await call(own, 'contact.recordHomeStay', { householdId, from: dayText(from), to });
};

/** The stay is told otherwise, often weeks after: it ended sooner, or there was none. */
export const tellStayOtherwise: Act = async ({ county, random, today, call }, { id, guardians }) => {
  const own = guardians[random.upTo(guardians.length)];
  if (own === undefined) return;
  const [stay] = await county.rows<{ from: string; days: number; to: string | null }>(
    `select from_on::text as from, $3::date - from_on as days, to_on::text as to from home_stay s
       where household_id = $1 and person_id = $2 and not withdrawn and from_on < $3 and (to_on is null or to_on >= $3::date - 30)
         and revision = (select max(revision) from home_stay l where l.household_id = $1 and l.person_id = $2 and l.from_on = s.from_on)
       order by from_on desc limit 1`,
    [id, demoId('pe', own), dayText(today)],
  );
  if (stay === undefined) return;
  const { from, days } = stay;
  const over = random.chance(0.3)
    ? { to: stay.to, withdrawn: true }
    : { to: dayText(today - random.upTo(days)) };
  await call(own, 'contact.recordHomeStay', { householdId: id, from, ...over });
};

/** 暂时联系不上: the director has tried, or the guardian says so beforehand. */
export const loseTouch: Act = async ({ random, today, call }, { id: householdId, guardians, director }) => {
  const lost = guardians[random.upTo(guardians.length)];
  if (lost === undefined || director === null) return;
  const said = {
    reason: REASONS[random.upTo(REASONS.length)],
    from: dayText(today),
    to: random.chance(0.4) ? dayText(today + 5 + random.upTo(40)) : null,
  };
  if (random.chance(0.4)) await call(lost, 'contact.recordUnreachable', { householdId, ...said });
  else {
    const guardian = demoId('pe', lost);
    await call(director, 'contact.recordUnreachable', { householdId, guardian, tries: 2, ...said });
  }
};

export const findAgain: Act = async ({ county, call }, { id: householdId, director }) => {
  const [lost] = await county.rows<{ id: string }>(
    'select id from guardian_unreachable where household_id = $1 and over_on is null order by since_on, person_id limit 1',
    [householdId],
  );
  if (lost !== undefined && director !== null)
    await call(director, 'contact.endUnreachable', { householdId, unreachableId: lost.id });
};
