import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { regionDutyKinds } from './vocabulary/region-duty';
import { day, idOf, regionCode, text } from './vocabulary/values';

const period = z.string().check(z.regex(/^2\d{3}(-[A-Z]\d{1,2}|-\d{2}-\d{2})?$/));
/** A figure of the record: what was counted, and how many. */
const figure = z.object({ what: text(30), n: z.int().check(z.minimum(0), z.maximum(1_000_000)) });

export const recordRegionDuty = defineOperation({
  name: 'regionDuty.record',
  summary:
    'What a place did of what it owes by the calendar (a survey, a check, a training, a report). A further record of the same period corrects the one before; both stay.',
  actors: ['supervisor', 'county'],
  input: z.object({
    region: regionCode,
    kind: z.enum(regionDutyKinds),
    /** As `regionDuty.list` names it: `2026-H2`. */
    period,
    doneOn: day,
    /** Who did it: an office or people, in words. */
    by: text(60),
    figures: z.array(figure).check(z.maxLength(10)),
    note: z.optional(text(500)),
    /** The revision that this one corrects; 0 for the first. */
    basedOn: z._default(z.int().check(z.minimum(0)), 0),
  }),
  output: z.object({ recordId: idOf('rd'), revision: z.int(), late: z.boolean(), closedTasks: z.int() }),
  refusals: [
    'record.dayInFuture',
    'record.notFound',
    'regionDuty.notOwed',
    'regionDuty.dayBeforePeriod',
    'regionDuty.recordedMeanwhile',
  ],
});

export const listRegionDuties = defineOperation({
  name: 'regionDuty.list',
  summary:
    'What the caller’s places owe by the calendar: the last year’s periods and the next, with the records.',
  actors: ['supervisor', 'county'],
  input: z.object({}),
  output: z.object({
    today: day,
    duties: z.array(
      z.object({
        region: regionCode,
        name: z.string(),
        kind: z.enum(regionDutyKinds),
        title: z.string(),
        period,
        opensOn: day,
        dueOn: day,
        valueKind: z.enum(['law', 'plan', 'county', 'productDefault']),
        source: z.string(),
        record: z.nullable(
          z.object({
            revision: z.int(),
            doneOn: day,
            late: z.boolean(),
            by: z.string(),
            figures: z.array(figure),
            note: z.nullable(z.string()),
          }),
        ),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});
