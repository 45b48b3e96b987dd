import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { agreementStates, receiptTargets } from './vocabulary/agreement';
import { residenceSides } from './vocabulary/residence';
import { childId, cursor, day, householdId, idOf, pageLimit, regionCode, text } from './vocabulary/values';

const splitId = idOf('sp');
const side = z.enum(residenceSides);

/** Every duty has one side; none may be left to nobody. */
const splitParts = z.object({ visit: side, contact: side, agreement: side, report: side, aid: side });

/** The office of another county, which has no account here: whom the director agreed with, and its number. */
const office = z.object({ name: text(40), phone: z.string().check(z.regex(/^[\d-]{7,20}$/)) });

const split = z.object({
  splitId,
  parts: splitParts,
  /** The side that wrote it down. */
  by: side,
  /** Who wrote it down; null where the caller may not know the person. */
  name: z.nullable(z.string()),
  on: day,
  office: z.nullable(office),
});

const place = z.object({
  village: z.string(),
  /** Its directors, to be called. */
  directors: z.array(z.object({ name: z.string(), phone: z.nullable(z.string()) })),
});

const residenceCase = z.object({
  registeredCode: regionCode,
  /** Only those of the household who are registered there. */
  children: z.array(z.object({ childId, name: z.string(), age: z.int() })),
  residence: place,
  registration: place,
  /** False: the register lies in another county, and what was agreed is only written down. */
  withinCounty: z.boolean(),
  /** Sides on which the caller may agree. */
  mine: z.array(side),
  agreement: z.nullable(
    z.object({
      state: z.enum(agreementStates),
      receipts: z.array(z.object({ target: z.enum(receiptTargets), on: day })),
    }),
  ),
  /** What holds; null while nothing is agreed: then all of it is the side of residence's. */
  agreed: z.nullable(split),
  /** Written down by one side and not confirmed by the other. */
  waiting: z.nullable(split),
  /** A way to share it out, as long as the two have none of their own. */
  proposal: z.object({ parts: splitParts, valueKind: z.enum(['county', 'productDefault']) }),
  /** Duties the caller may record here although the child lives elsewhere. */
  records: z.array(z.enum(['visit', 'contact'])),
});

export const showResidence = defineOperation({
  name: 'residence.show',
  summary:
    'Children who live in one village and are registered in another: who does what. The side of registration sees this and no visits, calls or contacts. Leaves a trace.',
  actors: ['director', 'supervisor', 'county'],
  input: z.object({ householdId }),
  output: z.object({ householdId, label: z.string(), today: day, cases: z.array(residenceCase) }),
  refusals: ['record.notFound'],
  reads: true,
});

export const listResidence = defineOperation({
  name: 'residence.list',
  summary: 'Households with children registered elsewhere, of both sides, and how far the two have agreed.',
  actors: ['director', 'supervisor', 'county'],
  input: z.object({ after: z.optional(cursor), limit: z.optional(pageLimit) }),
  output: z.object({
    rows: z.array(
      z.object({
        householdId,
        registeredCode: regionCode,
        label: z.string(),
        residence: z.string(),
        registration: z.string(),
        children: z.int(),
        state: z.enum(['open', 'waiting', 'agreed']),
        mine: z.array(side),
      }),
    ),
    next: z.nullable(cursor),
  }),
  refusals: [],
  reads: true,
});

export const agreeSplit = defineOperation({
  name: 'residence.agree',
  summary:
    'One side writes down who does what; it holds once the other side confirms it. With another county the office is named, and it holds at once.',
  actors: ['director'],
  input: z.object({
    householdId,
    registeredCode: regionCode,
    parts: splitParts,
    office: z.optional(office),
  }),
  output: z.object({ splitId, confirmed: z.boolean() }),
  refusals: ['record.notFound', 'residence.notApart', 'residence.officeMissing'],
});

export const confirmSplit = defineOperation({
  name: 'residence.confirm',
  summary: 'The other side confirms who does what. Until then everything stays with the side of residence.',
  actors: ['director'],
  input: z.object({ householdId, registeredCode: regionCode, splitId }),
  output: z.object({ splitId, closedTasks: z.int() }),
  refusals: ['record.notFound', 'residence.otherSideConfirms', 'residence.splitChanged'],
});
