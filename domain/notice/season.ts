import type { NoticeOccasion } from '../../contracts/vocabulary/occasion';
import type { NoticeTopic } from '../../contracts/vocabulary/topic';
import type { ValueKind } from '../../policies/value-kind';
import { addDays, type CalendarDay, dayFrom, dayOfWeek, formatDay } from '../calendar/calendar-day';
import type { KnownYear, Stretch } from '../holiday/known-days';
import { daysOffOf } from '../holiday/statutory-days';
import type { Rules } from '../policy/rules';
import { occasionTopics } from './occasions';

/** One occasion of a year: from when on its notices are due, until when they make sense, and because of what. */
export type SeasonWindow = {
  readonly occasion: NoticeOccasion;
  /** Which one: `2026`, `2026-06`, `2026-10-01`, `2026-autumn`. */
  readonly period: string;
  readonly opensOn: CalendarDay;
  readonly untilOn: CalendarDay;
  /** As an officer reads it: 「端午节放假，6月19日—6月21日」. */
  readonly why: string;
  readonly valueKind: ValueKind;
  readonly source: string;
};

type Asked = Pick<Rules, 'on'>;
type Said = Pick<SeasonWindow, 'valueKind' | 'source'>;
type Year = { readonly year: number; readonly rules: Asked; readonly known: readonly KnownYear[] };

/** A topic that is due, by its computed name: `drowning:flood:2026`. */
export type SeasonDue = SeasonWindow & { readonly topic: NoticeTopic; readonly season: string };

/** Shorter days off than these are not worth a notice of their own. */
const HOLIDAY_DAYS = 2;
/** How long after its first day a break's or a term's notice still makes sense. */
const AFTER_DAYS = 7;

/** The occasions of the years around a day, by their first day. A break nobody has imported has none: it is not guessed. */
export const seasonWindows = (
  rules: Asked,
  known: readonly KnownYear[],
  today: CalendarDay,
): readonly SeasonWindow[] => {
  const thisYear = Number(formatDay(today).slice(0, 4));
  return [thisYear - 1, thisYear, thisYear + 1]
    .flatMap((year) => windowsOfYear({ year, rules, known }))
    .sort((a, b) => a.opensOn - b.opensOn || (a.period < b.period ? -1 : 1));
};

/** Which topics are due on a day, and why: (day, pack, calendar) and nothing else. */
export const dueSeasons = (
  rules: Asked,
  known: readonly KnownYear[],
  today: CalendarDay,
): readonly SeasonDue[] =>
  seasonWindows(rules, known, today)
    .filter(({ opensOn, untilOn }) => opensOn <= today && today <= untilOn)
    .flatMap((window) =>
      occasionTopics[window.occasion].map((topic) => ({
        ...window,
        topic,
        season: `${topic}:${window.occasion}:${window.period}`,
      })),
    );

const windowsOfYear = (of: Year): readonly SeasonWindow[] => [
  ...flood(of),
  ...weekends(of),
  ...holidays(of),
  ...breaks(of),
  ...safetyDay(of),
];

const onDate = (year: number, monthDay: string): CalendarDay => dayFrom(`${String(year)}-${monthDay}`);

/** What the plan prints about an occasion, or that it is the product's own. */
const saidBy = (
  { rules }: Year,
  day: CalendarDay,
  { key, word }: { readonly key: 'season.watch' | 'safetyNotice.before'; readonly word: string },
): Said | null => {
  const { value, kind, source } = rules.on(key, day);
  const printed = value?.some((each) => each === word) === true;
  return printed ? { valueKind: kind, source: `${source.title} ${source.item}` } : null;
};

const ownDefault = ({ rules }: Year, day: CalendarDay): Said => {
  const { kind, source } = rules.on('notice.season.leadDays', day);
  return { valueKind: kind, source: `${source.title} ${source.item}` };
};

const leadDays = ({ rules }: Year, day: CalendarDay): number =>
  rules.on('notice.season.leadDays', day).value ?? 0;

const floodOf = ({ rules, year }: Year): Pick<Stretch, 'from' | 'to'> | null => {
  const { value } = rules.on('notice.season.flood', onDate(year, '01-01'));
  return value === null ? null : { from: onDate(year, value.from), to: onDate(year, value.to) };
};

/** No plan prints the days of its flood season; the days are the product's or the county's, whoever asks for the notice. */
const flood = (of: Year): readonly SeasonWindow[] => {
  const span = floodOf(of);
  if (span === null) return [];
  const printed = saidBy(of, span.from, { key: 'season.watch', word: 'flood' });
  return [
    {
      occasion: 'flood',
      period: String(of.year),
      opensOn: span.from,
      untilOn: span.to,
      why: `汛期和天热的时候，${sayDays(span)}`,
      ...(printed ?? ownDefault(of, span.from)),
    },
  ];
};

/** The season's own notice has just been said. */
const AFTER_OPENING_DAYS = 14;

/** The first weekend of each month of the flood season, where the plan names weekends; every weekend would be too many. */
const weekends = (of: Year): readonly SeasonWindow[] => {
  const span = floodOf(of);
  if (span === null) return [];
  return monthsOf(of.year).flatMap((first) => {
    const saturday = addDays(first, (6 - dayOfWeek(first) + 7) % 7);
    const said = saidBy(of, saturday, { key: 'season.watch', word: 'weekend' });
    if (said === null || saturday < addDays(span.from, AFTER_OPENING_DAYS) || addDays(saturday, 1) > span.to)
      return [];
    return [
      {
        occasion: 'weekend' as const,
        period: formatDay(first).slice(0, 7),
        opensOn: addDays(saturday, -2),
        untilOn: addDays(saturday, 1),
        why: `汛期里的周末，${sayDays({ from: saturday, to: addDays(saturday, 1) })}`,
        ...said,
      },
    ];
  });
};

const monthsOf = (year: number): readonly CalendarDay[] =>
  Array.from({ length: 12 }, (_, month) => onDate(year, `${String(month + 1).padStart(2, '0')}-01`));

const holidays = (of: Year): readonly SeasonWindow[] =>
  daysOffOf(of.year, of.known)
    .stretches.filter(({ from, to }) => to - from + 1 >= HOLIDAY_DAYS)
    .map((stretch) => ({
      occasion: 'holiday',
      period: formatDay(stretch.from),
      opensOn: addDays(stretch.from, -leadDays(of, stretch.from)),
      untilOn: stretch.to,
      why: `${stretch.name}放假，${sayDays(stretch)}`,
      ...(saidBy(of, stretch.from, { key: 'season.watch', word: 'holiday' }) ?? ownDefault(of, stretch.from)),
    }));

const BREAKS = {
  'winter-break': { word: 'winter', name: '寒假', term: 'spring', next: '春季' },
  'summer-break': { word: 'summer', name: '暑假', term: 'autumn', next: '秋季' },
} as const;

/** Before each school break, and before the term that follows it. */
const breaks = (of: Year): readonly SeasonWindow[] => {
  const school = of.known.find(({ year, part }) => year === of.year && part === 'school');
  return (school?.stretches ?? []).flatMap((stretch): readonly SeasonWindow[] => {
    const { kind } = stretch;
    if (kind !== 'winter-break' && kind !== 'summer-break') return [];
    const { word, name, term, next } = BREAKS[kind];
    const starts = addDays(stretch.to, 1);
    return [
      {
        occasion: kind,
        period: String(of.year),
        opensOn: addDays(stretch.from, -leadDays(of, stretch.from)),
        untilOn: addDays(stretch.from, AFTER_DAYS),
        why: `${name}，${sayDays(stretch)}`,
        ...(saidBy(of, stretch.from, { key: 'safetyNotice.before', word }) ?? ownDefault(of, stretch.from)),
      },
      {
        occasion: 'school-start',
        period: `${String(of.year)}-${term}`,
        opensOn: addDays(starts, -leadDays(of, starts)),
        untilOn: addDays(starts, AFTER_DAYS),
        why: `${next}开学，${sayDay(starts)}`,
        ...ownDefault(of, starts),
      },
    ];
  });
};

/** 全国中小学生安全教育日: the last Monday of March. */
const safetyDay = (of: Year): readonly SeasonWindow[] => {
  const lastOfMarch = onDate(of.year, '03-31');
  const monday = addDays(lastOfMarch, 1 - dayOfWeek(lastOfMarch));
  return [
    {
      occasion: 'safety-day',
      period: String(of.year),
      opensOn: addDays(monday, -leadDays(of, monday)),
      untilOn: addDays(monday, AFTER_DAYS - 1),
      why: `全国中小学生安全教育日，${sayDay(monday)}`,
      ...ownDefault(of, monday),
    },
  ];
};

const sayDay = (day: CalendarDay): string => {
  const [, month = '', date = ''] = formatDay(day).split('-');
  return `${String(Number(month))}月${String(Number(date))}日`;
};

const sayDays = ({ from, to }: Pick<Stretch, 'from' | 'to'>): string =>
  from === to ? sayDay(from) : `${sayDay(from)}—${sayDay(to)}`;
