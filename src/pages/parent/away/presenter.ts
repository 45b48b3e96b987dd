import type { InputFor } from '../../../api/call';
import { reachCopy as copy } from '../../../copy/reach';
import { peopleWords } from '../../../copy/parent';
import { addDays, type Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import type { Household, Person } from '../family/who';

export const kinds = ['home', 'away'] as const;
export type Kind = (typeof kinds)[number];
export const reasons = ['at-sea', 'no-signal', 'hospital', 'other'] as const;
export type Reason = (typeof reasons)[number];

const lengths = { week: 6, fortnight: 13, month: 29, quarter: 89 } as const;
export const lengthNames = ['week', 'fortnight', 'month', 'quarter', 'open'] as const;
export type Length = (typeof lengthNames)[number];

/** What a parent has chosen so far; the first day is today until another is chosen. */
export type Chosen = {
  readonly kind: Kind | undefined;
  readonly from: Day;
  readonly length: Length | undefined;
  readonly reason: Reason | undefined;
};

export const nothingChosen = (today: Day): Chosen => ({
  kind: undefined,
  from: today,
  length: undefined,
  reason: undefined,
});

/** Near first days: people say it when they set out, or a little before. */
export function firstDays(today: Day): readonly { readonly value: Day; readonly label: string }[] {
  const days = [
    [0, copy.days.today],
    [1, copy.days.tomorrow],
    [7, copy.days.nextWeek],
  ] as const;
  return days.map(([ahead, label]) => ({ value: addDays(today, ahead), label }));
}

/** The last day, both ends counting; null where nobody knows. */
export function lastDay(from: Day, length: Length): Day | null {
  return length === 'open' ? null : addDays(from, lengths[length]);
}

/** What is still missing, in a sentence; null when it can be sent. */
export function missingOf({ kind, length, reason }: Chosen): string | null {
  if (kind === undefined) return copy.missing.kind;
  if (length === undefined) return copy.missing.until;
  return kind === 'away' && reason === undefined ? copy.missing.reason : null;
}

export function stayInput(householdId: string, { from, length }: Chosen): InputFor<'contact.recordHomeStay'> {
  return { householdId, from, to: length === undefined ? null : lastDay(from, length) };
}

export function awayInput(
  householdId: string,
  { from, length, reason }: Chosen,
): InputFor<'contact.recordUnreachable'> {
  return {
    householdId,
    from,
    to: length === undefined ? null : lastDay(from, length),
    reason: reason ?? 'other',
  };
}

const dayOrNull = (day: Day | null, today: Day): string | null => (day === null ? null : sayDate(day, today));

type Unreachable = NonNullable<Person['unreachable']>;

/** Since when, where that is still to come, and until when. */
const spanOf = ({ since, until }: Unreachable, today: Day): readonly [string | null, string | null] => [
  since > today ? sayDate(since, today) : null,
  dayOrNull(until, today),
];

/** What is registered of oneself, in a sentence each. A stay that goes on after today can end today. */
export function standingOf({ contacts }: Household, today: Day) {
  const me: Person | undefined = contacts.find(({ isMe }) => isMe);
  const stay = me?.stay ?? null;
  const away = me?.unreachable ?? null;
  return {
    stay:
      stay === null
        ? null
        : {
            ...stay,
            goesOn: stay.from <= today && (stay.to === null || stay.to > today),
            text: copy.standing.stay(sayDate(stay.from, today), dayOrNull(stay.to, today)),
          },
    away: away === null ? null : { id: away.unreachableId, text: copy.standing.away(...spanOf(away, today)) },
  };
}

/** The same for the first page, each with the way to what ends it. */
export function standingRows(household: Household, today: Day) {
  const { stay, away } = standingOf(household, today);
  return [
    ...(stay === null ? [] : [{ title: stay.text, text: copy.standing.stayRow }]),
    ...(away === null ? [] : [{ title: away.text, text: copy.standing.awayRow }]),
  ];
}

/** The other parent who cannot be reached, so that this one calls; never why. */
export function othersOutOfReach({ contacts }: Household, today: Day): readonly string[] {
  return contacts.flatMap(({ isMe, relation, unreachable }) =>
    isMe || unreachable === null ? [] : [copy.standing.other(relation, ...spanOf(unreachable, today))],
  );
}

/** 和小雨、小川有 12 天没联系了: told once for the children it is about; null where nobody is quiet. */
export function quietOf({ children }: Household, called: (name: string) => string): string | null {
  const quiet = children.flatMap(({ name, quietDays }) =>
    quietDays === null ? [] : [{ name: called(name), days: quietDays }],
  );
  if (quiet.length === 0) return null;
  const longest = Math.max(...quiet.map(({ days }) => days));
  const say = quiet.every(({ days }) => days === longest) ? copy.quiet : copy.quietUneven;
  return say(peopleWords.list(quiet.map(({ name }) => name)), longest);
}
