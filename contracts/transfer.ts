import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { transferReasons, transferStates } from './vocabulary/transfer';
import { cursor, day, householdId, idOf, pageLimit, regionCode, text } from './vocabulary/values';

const transferId = idOf('tr');
const note = text(100);
const village = z.object({ code: regionCode, name: z.string() });

/** All that the receiving side is told before it accepts: the label and a number, no child’s name. */
const transfer = z.object({
  transferId,
  householdId,
  label: z.string(),
  children: z.int(),
  from: village,
  to: village,
  reason: z.enum(transferReasons),
  note: z.nullable(z.string()),
  state: z.enum(transferStates),
  proposedOn: day,
  by: z.string(),
  answeredOn: z.nullable(day),
  answeredBy: z.nullable(z.string()),
  answerNote: z.nullable(z.string()),
  mayAnswer: z.boolean(),
  mayWithdraw: z.boolean(),
});

export const proposeTransfer = defineOperation({
  name: 'transfer.propose',
  summary:
    'The side a household leaves proposes that another village of the county takes it over; until that accepts, everything stays as it is. The same again changes nothing.',
  actors: ['director', 'supervisor'],
  input: z.object({
    householdId,
    to: regionCode,
    reason: z.enum(transferReasons),
    note: z.optional(note),
  }),
  output: z.object({ transferId }),
  refusals: ['record.notFound', 'transfer.placeInvalid', 'transfer.alreadyOpen'],
});

export const answerTransfer = defineOperation({
  name: 'transfer.answer',
  summary:
    'The receiving side takes the household over, with its open tasks and their due days, or declines.',
  actors: ['director', 'supervisor'],
  input: z.object({ transferId, answer: z.enum(['accept', 'decline']), note: z.optional(note) }),
  output: z.object({ transferId, state: z.enum(transferStates), movedTasks: z.int() }),
  refusals: ['record.notFound', 'transfer.alreadyAnswered'],
});

export const withdrawTransfer = defineOperation({
  name: 'transfer.withdraw',
  summary: 'The side that proposed takes it back before it is answered.',
  actors: ['director', 'supervisor'],
  input: z.object({ transferId }),
  output: z.object({ transferId }),
  refusals: ['record.notFound', 'transfer.alreadyAnswered'],
});

export const listTransfers = defineOperation({
  name: 'transfer.list',
  summary:
    'Transfers from and to the caller’s places: those that wait, then the last ones answered. Leaves a trace.',
  actors: ['director', 'supervisor', 'county'],
  input: z.object({ after: z.optional(cursor), limit: z.optional(pageLimit) }),
  output: z.object({ today: day, rows: z.array(transfer), next: z.nullable(cursor) }),
  refusals: [],
  reads: true,
});

export const showTransfer = defineOperation({
  name: 'transfer.show',
  summary:
    'One household before it is transferred: its open transfer, or the villages of the county it could go to. Leaves a trace.',
  actors: ['director', 'supervisor'],
  input: z.object({ householdId }),
  output: z.object({
    householdId,
    label: z.string(),
    village: z.string(),
    today: day,
    open: z.nullable(transfer),
    villages: z.array(z.object({ code: regionCode, name: z.string(), township: z.string() })),
  }),
  refusals: ['record.notFound'],
  reads: true,
});
