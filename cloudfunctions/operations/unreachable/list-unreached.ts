import type { listUnreached } from '../../../contracts/unreachable';
import type { OutputOf } from '../../../contracts/operation';
import { dayOf, formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { registerPlaces } from '../../../domain/unreachable/register-places';
import { type Unreached, unreachedOf } from '../../../domain/unreachable/unreached';
import type { Handler } from '../../handler';
import { smsTemplateId } from '../../platform/operator-templates';
import {
  findLastFound,
  findMissedPeople,
  type LastFound,
  type MissedPerson,
} from '../../stores/unreachable/find-missed-people';

/** What was sent before says little about the doors of today. */
const DAYS = 180;
const DAY_MS = 24 * 60 * 60_000;

type Listed = MissedPerson & { readonly is: Unreached };

/** `unreachable.list`: computed at the moment of asking, from deliveries and channels; names leave a trace. */
export const handleListUnreached: Handler<typeof listUnreached> = async (input, context) => {
  const { tx, now, today, actor, roles } = context;
  const asked = registerPlaces(actor, input.under);
  const [role] = roles;
  if (asked === null || role === undefined) return refuse('access.denied');
  const since = new Date(now.getTime() - DAYS * DAY_MS);
  const missed = await findMissedPeople(tx, { places: asked.places, today: formatDay(today), since });
  const operator = { sms: smsTemplateId('notice') !== null };
  const all = missed.flatMap((person): readonly Listed[] => {
    const is = unreachedOf(person, operator);
    return is === null ? [] : [{ ...person, is }];
  });
  const limit = input.limit ?? 50;
  const rest = asked.named
    ? [...all].sort(longestFirst).filter(({ is, personId }) => isAfter(input.after, is, personId))
    : [];
  const page = rest.slice(0, limit);
  if (page.length > 0)
    await context.trace(role, { households: [...new Set(page.map(({ householdId }) => householdId))] });
  const found =
    page.length === 0
      ? []
      : await findLastFound(
          tx,
          page.map(({ personId }) => personId),
        );
  const last = page.at(-1);
  return allow({
    today: formatDay(today),
    villages: villagesOf(all),
    people: page.map((each) => present(each, found)),
    next: rest.length > limit && last !== undefined ? keyOf(last.is, last.personId) : null,
    mayName: roles.some((each) => each !== 'county'),
    mayRecord: roles.includes('director'),
  });
};

const keyOf = ({ since }: Unreached, personId: string): string =>
  `${new Date(since).toISOString()}|${personId}`;
const isAfter = (after: string | undefined, is: Unreached, personId: string): boolean =>
  after === undefined || keyOf(is, personId) > after;
const longestFirst = (a: Listed, b: Listed): number =>
  keyOf(a.is, a.personId) < keyOf(b.is, b.personId) ? -1 : 1;

const villagesOf = (all: readonly Listed[]): OutputOf<typeof listUnreached>['villages'] => {
  const codes = [...new Set(all.map(({ villageCode }) => villageCode))];
  return codes
    .map((code) => {
      const there = all.filter(({ villageCode }) => villageCode === code);
      return { code, name: there[0]?.village ?? '', people: there.length };
    })
    .sort((a, b) => b.people - a.people || (a.code < b.code ? -1 : 1));
};

const present = (
  { personId, householdId, name, relation, household, village, phone, is }: Listed,
  found: readonly LastFound[],
): OutputOf<typeof listUnreached>['people'][number] => {
  const last = found.find((each) => each.personId === personId);
  return {
    ...{ personId, householdId, name, relation, household, village },
    since: formatDay(dayOf(new Date(is.since))),
    missed: is.missed,
    told: is.told,
    why: [...is.why],
    hasPhone: phone,
    found: last === undefined ? null : { on: last.on, how: last.how, note: last.note },
  };
};
