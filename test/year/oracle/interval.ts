import { asksFor, colourOn, risesSince } from './colours';
import { dayText, monthsLater } from './days';
import type { Kind } from './kind';
import { isCovered } from './people';
import { type Every, holds, keyFacts, type Value, valueOn } from './plans';
import type { Child, Household } from './records';

const later = (day: number, every: Every): number => {
  if ('months' in every) return monthsLater(day, every.months);
  return day + ('weeks' in every ? every.weeks * 7 : every.days);
};

type Interval = {
  readonly key: string;
  /** Which of a colour's two intervals counts here. */
  readonly side: 'contact' | 'visit';
  readonly lead: number;
  readonly days: (child: Child) => readonly number[];
};

type Due = { readonly on: number; readonly sooner: boolean };

type Period = {
  readonly home: Household;
  readonly child: Child;
  readonly key: string;
  readonly side: Interval['side'];
  readonly anchor: number;
  readonly today: number;
};

/** A number set when the period had begun already: it holds from its own day on. */
const setLater = (anchor: number, value: Value | null): readonly Due[] =>
  value === null ? [] : [{ on: Math.max(later(anchor, value.every), value.from), sooner: false }];

/** Everybody's number. */
const forAll = ({ home, key, anchor, today }: Period): readonly Due[] => {
  const then = valueOn(home, key, anchor);
  return then === null
    ? setLater(anchor, valueOn(home, key, today))
    : [{ on: later(anchor, then.every), sooner: false }];
};

/** The key group's: of a child that belonged to it then, and of one that has come to it since and still belongs. */
const forKeyChildren = ({ home, child, key, anchor, today }: Period): readonly Due[] => {
  const facts = keyFacts(home, child);
  const own = `${key}Key`;
  const then = facts.some((fact) => holds(fact, anchor)) ? valueOn(home, own, anchor) : null;
  const now = facts.filter((fact) => holds(fact, today));
  const since = now.flatMap(({ from }) => {
    const value = from > anchor ? valueOn(home, own, from) : null;
    return value === null ? [] : [{ on: Math.max(later(anchor, value.every), from), sooner: true }];
  });
  const nobodySaid = now.length > 0 && valueOn(home, key, anchor) === null;
  return [
    ...(then === null ? [] : [{ on: later(anchor, then.every), sooner: false }]),
    ...since,
    ...(nobodySaid ? setLater(anchor, valueOn(home, own, today)) : []),
  ];
};

/** The colour's: of the one the child had then, and of those it has risen to since. */
const forColour = ({ home, child, side, anchor, today }: Period): readonly Due[] => [
  ...asksFor(home, side, { colour: colourOn(child, anchor), day: anchor }).map((every) => ({
    on: later(anchor, every),
    sooner: false,
  })),
  ...risesSince(child, { anchor, today }).flatMap(({ day, colour }) =>
    asksFor(home, side, { colour, day }).map((every) => ({
      on: Math.max(later(anchor, every), day),
      sooner: true,
    })),
  ),
];

/** Due one interval after the last record, or after the file was opened; of several numbers the first to come counts. */
const interval =
  ({ key, side, lead, days }: Interval): Kind =>
  (home, child, today) => {
    if (!isCovered(child, today)) return [];
    const records = days(child);
    const anchor = records.length === 0 ? child.opened : Math.max(...records);
    const asked = { home, child, key, side, anchor, today };
    const dues = [...forAll(asked), ...forKeyChildren(asked), ...forColour(asked)];
    if (dues.length === 0) return [];
    const due = Math.min(...dues.map(({ on }) => on));
    const usual = dues.filter(({ sooner }) => !sooner).map(({ on }) => on);
    const period = records.length === 0 ? 'start' : dayText(anchor);
    const isSooner = usual.length > 0 && due < Math.min(...usual);
    return [{ period, opens: due - lead, due, ...(isSooner ? { sooner: true as const } : {}) }];
  };

/** A call that reached the child, or a visit that saw it; shown a week before. */
export const directorContact = interval({
  key: 'contact.director.every',
  side: 'contact',
  lead: 7,
  days: ({ calls, visits }) => [...calls, ...visits.filter(({ saw }) => saw).map(({ on }) => on)],
});

/** Any visit, shown two weeks before. */
export const homeVisit = interval({
  key: 'visit.every',
  side: 'visit',
  lead: 14,
  days: ({ visits }) => visits.map(({ on }) => on),
});
