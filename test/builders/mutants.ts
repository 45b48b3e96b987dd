import { addDays, dayFrom, formatDay } from '../../domain/calendar/calendar-day';
import type { Entry, Pack, Plan } from '../../policies/pack';

/** A pack with one thing in it changed, and what that was. */
export type Mutant = { readonly what: string; readonly pack: Pack };

type Change = { readonly what: string; readonly value: unknown };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_DAY = /^\d{2}-\d{2}$/;
const CLOCK = /^\d{2}:\d{2}$/;
/** Where a month and a day, or a clock time, are moved by one: any year without a leap day. */
const SOME_YEAR = '2026-';

const movedDays = (day: string): readonly Change[] =>
  [-1, 1].map((by) => ({
    what: `${by > 0 ? '+' : ''}${by} day`,
    value: formatDay(addDays(dayFrom(day), by)),
  }));

const movedMinute = (time: string): readonly Change[] =>
  [-1, 1].map((by) => {
    const minutes = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + by + 1440) % 1440;
    const two = (n: number) => String(n).padStart(2, '0');
    return { what: `${by} minute`, value: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
  });

const changesOfText = (text: string): readonly Change[] => {
  if (DAY.test(text)) return movedDays(text);
  if (MONTH_DAY.test(text)) {
    return movedDays(SOME_YEAR + text).map(({ what, value }) => ({ what, value: String(value).slice(5) }));
  }
  return [{ what: 'another word', value: `${text}-other` }, ...(CLOCK.test(text) ? movedMinute(text) : [])];
};

const changesOfList = (list: readonly unknown[]): readonly Change[] => [
  ...list.map((_, at) => ({
    what: `element ${at} dropped`,
    value: list.filter((__, index) => index !== at),
  })),
  { what: 'an element added', value: [...list, 'added'] },
  ...list.flatMap((element, at) =>
    changesOf(element).map((change) => ({
      what: `element ${at}: ${change.what}`,
      value: list.map((kept, index) => (index === at ? change.value : kept)),
    })),
  ),
];

const UNITS: Readonly<Record<string, string>> = { months: 'weeks', weeks: 'days', days: 'weeks' };

const changesOfRecord = (record: object): readonly Change[] =>
  Object.entries(record).flatMap(([name, field]: [string, unknown]) => {
    const rest = Object.fromEntries(Object.entries(record).filter(([other]) => other !== name));
    const unit = UNITS[name];
    return [
      ...changesOf(field).map((change) => ({
        what: `${name}: ${change.what}`,
        value: { ...record, [name]: change.value },
      })),
      ...(unit === undefined ? [] : [{ what: `${name} become ${unit}`, value: { ...rest, [unit]: field } }]),
    ];
  });

const changesOf = (value: unknown): readonly Change[] => {
  if (typeof value === 'number') return [-1, 1].map((by) => ({ what: `${by}`, value: value + by }));
  if (typeof value === 'boolean') return [{ what: 'the opposite', value: !value }];
  if (typeof value === 'string') return changesOfText(value);
  if (Array.isArray(value)) return changesOfList(value);
  return typeof value === 'object' && value !== null ? changesOfRecord(value) : [];
};

/** A silent entry speaks, a speaking one falls silent, and every part of its value is changed. */
const changesOfEntry = (entry: Entry<unknown>): readonly { what: string; entry: Entry<unknown> | null }[] => [
  ...(entry.value === null
    ? [1, true, '2026-01-01', { months: 1 }, ['added']].map((value) => ({
        what: `silence → ${JSON.stringify(value)}`,
        entry: { ...entry, value },
      }))
    : [{ what: '→ silence', entry: { ...entry, value: null } }]),
  ...changesOf(entry.value).map(({ what, value }) => ({ what, entry: { ...entry, value } })),
  ...movedDays(entry.from).map(({ what, value }) => ({
    what: `from ${what}`,
    entry: { ...entry, from: String(value) },
  })),
  { what: 'left out', entry: null },
];

const changesOfPlan = (plan: Plan): readonly { what: string; plan: Plan }[] => [
  ...movedDays(plan.issued).map(({ what, value }) => ({
    what: `issued ${what}`,
    plan: { ...plan, issued: String(value) },
  })),
  ...(plan.endsOn === null
    ? [{ what: 'ends one day', plan: { ...plan, endsOn: '2026-10-31' } }]
    : [
        { what: 'never ends', plan: { ...plan, endsOn: null } },
        ...movedDays(plan.endsOn).map(({ what, value }) => ({
          what: `ends ${what}`,
          plan: { ...plan, endsOn: String(value) },
        })),
      ]),
];

/** Every pack that differs from this one in a single value, unit, word, day or silence. */
export const mutantsOf = (pack: Pack): readonly Mutant[] => [
  ...Object.entries(pack.values).flatMap(([key, entries]: [string, readonly Entry<unknown>[]]) =>
    entries.flatMap((entry, at) =>
      changesOfEntry(entry).map((change) => ({
        what: `${pack.slug} ${key}: ${change.what}`,
        pack: {
          ...pack,
          values: {
            ...pack.values,
            [key]: entries.flatMap((kept, index) => (index === at ? (change.entry ?? []) : kept)),
          },
        },
      })),
    ),
  ),
  ...(pack.plan === null
    ? []
    : changesOfPlan(pack.plan).map(({ what, plan }) => ({
        what: `${pack.slug} plan: ${what}`,
        pack: { ...pack, plan },
      }))),
];
