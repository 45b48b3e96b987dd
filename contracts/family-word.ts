import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { endReasons, helpTopics } from './vocabulary/family-word';
import { day, householdId, idOf, instant, text } from './vocabulary/values';

export const sayFine = defineOperation({
  name: 'family.sayFine',
  summary: 'The caregiver says 都好; once a day and household, a second time changes nothing.',
  actors: ['caregiver'],
  input: z.object({ householdId }),
  output: z.object({ saidAt: instant }),
  refusals: ['record.notFound'],
});

export const askForHelp = defineOperation({
  name: 'family.askForHelp',
  summary: 'A caregiver or guardian asks for help; it becomes the director’s task at once.',
  actors: ['caregiver', 'guardian'],
  input: z.object({
    householdId,
    about: z.array(z.enum(helpTopics)).check(z.minLength(1), z.maxLength(7)),
    note: z.optional(text(200)),
  }),
  output: z.object({ wordId: idOf('fw'), director: z.nullable(z.string()) }),
  refusals: ['record.notFound'],
});

export const askToEndCare = defineOperation({
  name: 'family.askToEndCare',
  summary:
    'A guardian asks to end or change the entrustment; the director makes sure that no day is without somebody.',
  actors: ['guardian'],
  input: z.object({ householdId, reason: z.enum(endReasons), from: day, note: z.optional(text(200)) }),
  output: z.object({ wordId: idOf('fw'), director: z.nullable(z.string()) }),
  refusals: ['record.notFound'],
});

export const answerFamily = defineOperation({
  name: 'family.answer',
  summary: 'The director answers a request with a day and a sentence; the family sees both, and who answers.',
  actors: ['director'],
  input: z.object({ wordId: idOf('fw'), on: day, note: text(200) }),
  output: z.object({ closedTasks: z.int() }),
  refusals: ['record.notFound', 'family.alreadyAnswered'],
});
