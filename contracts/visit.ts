import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { blockMarks, blockStates, helpfulAnswers, visitBlocks, visitForms } from './vocabulary/visit';
import { childId, day, idOf, instant, regionCode, text } from './vocabulary/values';

/** A visit's own id, made on the phone: every record of one visit, and every file about it, carries the same. */
export const visitActId = idOf('va');

const marks = z.enum(Object.values(blockMarks).flat());

/** How one block was found. `same`: nobody touched it, it is as it was last time. */
export const blockAnswer = z
  .object({
    block: z.enum(visitBlocks),
    state: z.enum(blockStates),
    marks: z._default(z.array(marks).check(z.maxLength(5)), []),
    note: z.optional(text(200)),
    same: z._default(z.boolean(), false),
  })
  .check(
    z.refine(({ block, marks: ticked }) =>
      ticked.every((mark) => blockMarks[block].some((known) => known === mark)),
    ),
  );

const blocks = z.array(blockAnswer).check(
  z.maxLength(visitBlocks.length),
  z.refine((all) => new Set(all.map(({ block }) => block)).size === all.length),
);

export const recordVisit = defineOperation({
  name: 'visit.record',
  summary:
    'The director records a home visit for one or several children of one household of whom the same is true.',
  actors: ['director'],
  input: z.object({
    childIds: z.array(childId).check(z.minLength(1), z.maxLength(8)),
    happenedOn: day,
    /** 见到孩子本人: always answered. */
    sawChild: z.boolean(),
    /** 单独和孩子聊过: always answered. */
    talkedAlone: z.boolean(),
    caregiving: z.enum(['in-place', 'needs-help']),
    /** The version of the words in `blocks`. */
    form: z.optional(z.enum(visitForms)),
    /** Each block at most once; one that is missing was not asked. */
    blocks: z.optional(blocks),
    /** Where it took place, in words; never asked of the phone. */
    place: z.optional(text(50)),
    act: z.optional(visitActId),
    note: z.optional(text(1000)),
  }),
  output: z.object({ records: z.array(idOf('vi')), closedTasks: z.int() }),
  refusals: ['record.notFound', 'record.dayInFuture'],
});

/** Whether a visit helped: asked of the family once a visit and person, at most once a month, never by a push. */
export const sayHelpful = defineOperation({
  name: 'visit.sayHelpful',
  summary:
    'A parent or caregiver answers whether a visit helped, once; a second answer changes nothing. Nobody reads it by person.',
  actors: ['guardian', 'caregiver'],
  input: z.object({ askId: idOf('vq'), answer: z.enum(helpfulAnswers) }),
  output: z.object({ answeredAt: instant }),
  refusals: ['record.notFound'],
});

export const showHelpful = defineOperation({
  name: 'visit.showHelpful',
  summary:
    'How families answered about the visits of a month, in the caller’s whole place: figures only, and none of fewer than five answers.',
  actors: ['supervisor', 'county'],
  input: z.object({ region: regionCode, month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
  output: z.object({
    month: z.string(),
    /** Null while there are fewer than five: they would tell who said what. */
    answers: z.nullable(z.object({ yes: z.int(), 'a-little': z.int(), no: z.int(), 'not-saying': z.int() })),
  }),
  refusals: [],
  reads: true,
});
