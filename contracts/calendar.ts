import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { calendarParts, dayKinds, noticeOccasions } from './vocabulary/occasion';
import { noticeTopics } from './vocabulary/topic';
import { day, instant, text } from './vocabulary/values';

/** Before 2025 there were eleven statutory days (Order 795 of the State Council made it thirteen). */
const year = z.int().check(z.minimum(2025), z.maximum(2100));

const stretch = z.object({ kind: z.enum(dayKinds), name: text(20), from: day, to: day });

export const showCalendar = defineOperation({
  name: 'calendar.show',
  summary:
    'What is known of this year’s and the next year’s days off and school breaks, from where, and which notices are due next.',
  actors: ['county', 'supervisor'],
  input: z.object({}),
  output: z.object({
    today: day,
    mayImport: z.boolean(),
    years: z.array(
      z.object({
        year: z.int(),
        part: z.enum(calendarParts),
        /** 0: nothing is known; then only the days that the law names by date are used. */
        revision: z.int(),
        source: z.nullable(z.string()),
        /** One source says so and nobody has compared it with the document. */
        singleSource: z.boolean(),
        /** Who of the county imported it, and when. */
        by: z.nullable(z.string()),
        at: z.nullable(instant),
        stretches: z.array(z.object({ kind: z.enum(dayKinds), name: z.string(), from: day, to: day })),
      }),
    ),
    due: z.array(
      z.object({
        occasion: z.enum(noticeOccasions),
        topics: z.array(z.enum(noticeTopics)),
        opensOn: day,
        untilOn: day,
        why: z.string(),
        valueKind: z.enum(['law', 'plan', 'county', 'productDefault']),
        source: z.string(),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const importCalendar = defineOperation({
  name: 'calendar.import',
  summary:
    'The county imports a year’s days off and days made up for, or its schools’ breaks: checked as a whole, appended as a revision.',
  actors: ['county'],
  input: z.object({
    year,
    part: z.enum(calendarParts),
    /** The document: 国办发明电〔2026〕…号. */
    source: text(120),
    /** The revision that was read, 0 for none. */
    basedOn: z.int().check(z.minimum(0)),
    /** Stretches of days, or the same as lines of text: 名称,开始,结束,放假|上班|寒假|暑假. */
    days: z.union([
      z.array(stretch).check(z.minLength(1), z.maxLength(60)),
      z.string().check(z.minLength(1), z.maxLength(8000)),
    ]),
    /** After `calendar.workdays`: the document really says so. */
    despite: z.optional(z.boolean()),
  }),
  output: z.object({ revision: z.int(), days: z.int(), closedTasks: z.int() }),
  refusals: [
    'calendar.unreadable',
    'calendar.outsideYear',
    'calendar.doubled',
    'calendar.gap',
    'calendar.workdays',
    'record.changedMeanwhile',
  ],
});
