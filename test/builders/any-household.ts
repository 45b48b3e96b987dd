import fc from 'fast-check';
import { addDays, dayFrom } from '../../domain/calendar/calendar-day';
import type { CareFile } from '../../domain/care-file/care-file';
import { aCareFile } from './care-file';
import { CHILD, FATHER, MOTHER, SIBLING } from './cast';

/** The first day of every history; 200 days before it files may have begun. */
export const BEGIN = dayFrom('2026-10-01');

/** A day so many days before or after the first one. */
export const fromBegin = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((days) => addDays(BEGIN, days));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const span = (first: number, last: number) =>
  fc
    .tuple(fromBegin(first, last), maybe(fc.integer({ min: 0, max: 120 })))
    .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }));

const child = (id: string) =>
  fc
    .record({
      openedOn: fromBegin(-200, 0),
      categories: fc.array(
        fc
          .tuple(fc.constantFrom('left-behind' as const, 'in-difficulty' as const), span(-200, 120))
          .map(([category, dates]) => ({ category, ...dates })),
        { minLength: 1, maxLength: 3 },
      ),
      keyFacts: fc.array(
        span(-200, 120).map((dates) => ({ fact: 'child-disability' as const, ...dates })),
        { maxLength: 2 },
      ),
    })
    .map((facts) => ({ ...aCareFile().file.children[0]!, ...facts, id }));

const guardian = (personId: string) =>
  fc.tuple(span(-200, 60), maybe(span(-200, 100))).map(([link, away]) => ({
    ...aCareFile().file.guardians[0]!,
    ...link,
    personId,
    awayFrom: away?.from ?? null,
    awayTo: away?.to ?? null,
  }));

/** What a county's standard may ask for by colour. */
const byColour = {
  red: { contact: { weeks: 1 }, visit: { weeks: 2 } },
  yellow: { contact: { weeks: 3 }, visit: { months: 1 } },
  blue: { contact: null, visit: { months: 2 } },
  green: { contact: null, visit: null },
};

/** Any household with a plan, its dated facts beginning and ending anywhere around the history. */
export const anyHousehold: fc.Arbitrary<CareFile> = fc
  .record({
    pack: fc.constantFrom('putuo', 'qidong', 'heze', 'shanghai', 'chongqing'),
    overrides: fc.constantFrom(
      [],
      [{ key: 'assessment.frequency', from: '2026-01-01', value: byColour, source: null }],
    ),
    children: fc.oneof(fc.tuple(child(CHILD)), fc.tuple(child(CHILD), child(SIBLING))),
    guardians: fc.oneof(fc.tuple(guardian(MOTHER)), fc.tuple(guardian(MOTHER), guardian(FATHER))),
    caregivers: fc.array(
      span(-200, 100).map((dates) => ({ ...aCareFile().file.caregivers[0]!, ...dates })),
      { maxLength: 2 },
    ),
  })
  .map((facts) => ({ ...aCareFile().file, ...facts }));
