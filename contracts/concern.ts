import * as z from 'zod/mini';
import { attachmentMedia } from './attachment';
import { defineOperation } from './operation';
import {
  concernClosings,
  concernCourses,
  concernOffices,
  concernResults,
  concernSituations,
  concernStates,
  concernSteps,
} from './vocabulary/concern';
import { actorRoles } from './vocabulary/role';
import { attachmentId, childId, day, householdId, idOf, instant, personId, text } from './vocabulary/values';

const concernId = idOf('cn');

/** `HH:mm`, Beijing. */
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** An office that was told, when, and who took it. */
const told = z.object({
  office: z.enum(concernOffices),
  on: day,
  at: clock,
  how: z.optional(text(100)),
});

const receiptNumber = text(60);

const staff = ['director', 'supervisor', 'county'] as const;
const dutyBound = [...staff, 'teacher'] as const;

export const openConcern = defineOperation({
  name: 'concern.open',
  summary:
    'Harm or danger to a child is written down: supervisor and county are told at once, the family only by choice. Dialling 110 comes before it.',
  actors: [...dutyBound, 'guardian', 'caregiver'],
  input: z.object({
    householdId,
    childIds: z.array(childId).check(z.minLength(1), z.maxLength(10)),
    course: z.enum(concernCourses),
    situations: z.array(z.enum(concernSituations)).check(z.maxLength(14)),
    foundOn: day,
    foundAt: z.optional(clock),
    words: z.optional(text(1000)),
    told: z.optional(z.array(told).check(z.maxLength(9))),
    receipt: z.optional(receiptNumber),
    /** People of the family who may have done it: nothing about this ever goes to them. */
    suspects: z.optional(z.array(personId).check(z.maxLength(10))),
    suspectWords: z.optional(text(200)),
    /** People of the family whom the reporter holds safe to tell; nobody unless named. */
    tell: z.optional(z.array(personId).check(z.maxLength(10))),
  }),
  output: z.object({
    concernId,
    state: z.enum(concernStates),
    /** Whether the receipt of the police is still to be recorded. */
    receiptOwed: z.boolean(),
  }),
  refusals: [
    'record.notFound',
    'record.dayInFuture',
    'concern.situationMissing',
    'concern.notThatAge',
    'concern.suspectTold',
    'concern.dissuadeFirst',
  ],
});

const step = <Fields extends Record<string, z.ZodMiniType>>(fields: Fields) =>
  z.object({ concernId, on: day, ...fields });

export const tellConcern = defineOperation({
  name: 'concern.tellRecord',
  summary: 'Which office was told, when and how.',
  actors: dutyBound,
  input: step({ office: z.enum(concernOffices), at: clock, how: z.optional(text(100)) }),
  output: z.object({ state: z.enum(concernStates) }),
  refusals: ['record.notFound', 'record.dayInFuture', 'concern.closed', 'concern.dissuadeFirst'],
});

export const dissuadeConcern = defineOperation({
  name: 'concern.dissuade',
  summary: 'A guardian who does not act was admonished (劝诫、制止): the first step, before the report.',
  actors: staff,
  input: step({ words: text(500) }),
  output: z.object({ state: z.enum(concernStates) }),
  refusals: [
    'record.notFound',
    'record.dayInFuture',
    'concern.closed',
    'concern.alreadyRecorded',
    'concern.notThatCourse',
  ],
});

export const recordConcernReceipt = defineOperation({
  name: 'concern.recordReceipt',
  summary: 'The number under which the police took the report; the daily reminder ends with it.',
  actors: dutyBound,
  input: step({ number: receiptNumber }),
  output: z.object({ closedTasks: z.int() }),
  refusals: [
    'record.notFound',
    'record.dayInFuture',
    'concern.closed',
    'concern.alreadyRecorded',
    'concern.dissuadeFirst',
    'concern.policeNotTold',
  ],
});

export const acceptConcern = defineOperation({
  name: 'concern.accept',
  summary: 'The office that has to act has accepted it; the reporter sees that, and nothing else.',
  actors: ['county', 'supervisor'],
  input: step({ office: z.enum(concernOffices), words: z.optional(text(500)) }),
  output: z.object({ state: z.enum(concernStates) }),
  refusals: ['record.notFound', 'record.dayInFuture', 'concern.closed', 'concern.alreadyRecorded'],
});

export const resultConcern = defineOperation({
  name: 'concern.result',
  summary: 'What came of it; the reporter sees that it was handled.',
  actors: ['county', 'supervisor'],
  input: step({ result: z.enum(concernResults), words: z.optional(text(500)) }),
  output: z.object({ state: z.enum(concernStates) }),
  refusals: ['record.notFound', 'record.dayInFuture', 'concern.closed', 'concern.notAccepted'],
});

export const closeConcern = defineOperation({
  name: 'concern.close',
  summary: 'Closed with a reason in words; never while a receipt of the police is owed.',
  actors: ['county', 'supervisor'],
  input: step({ closing: z.enum(concernClosings), reason: text(500) }),
  output: z.object({ state: z.enum(concernStates) }),
  refusals: [
    'record.notFound',
    'record.dayInFuture',
    'concern.closed',
    'concern.receiptMissing',
    'concern.dissuadeFirst',
  ],
});

export const attachToConcern = defineOperation({
  name: 'concern.attach',
  summary: 'A photograph of the place or a paper; never of a body, and none where sexual harm is suspected.',
  actors: staff,
  input: z.object({
    concernId,
    media: z.enum(attachmentMedia),
    /** Base64. */
    content: z.string().check(z.minLength(4), z.maxLength(4_000_000), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  }),
  output: z.object({ attachmentId, sha256: z.string() }),
  refusals: [
    'record.notFound',
    'concern.closed',
    'concern.noPhotos',
    'attachment.tooLarge',
    'attachment.notThatKind',
  ],
});

const listed = z.object({
  concernId,
  course: z.enum(concernCourses),
  state: z.enum(concernStates),
  village: z.string(),
  /** The household as staff call it: 余家. No child's name stands beside a problem in a list. */
  label: z.string(),
  reportedAt: instant,
  reporterRole: z.enum(actorRoles),
  receiptOwed: z.boolean(),
});

export const listConcerns = defineOperation({
  name: 'concern.list',
  summary:
    'What those who must act have to look at: open ones first, the oldest without a receipt on top. Leaves a trace.',
  actors: ['county', 'supervisor', 'director'],
  input: z.object({ closed: z.optional(z.boolean()) }),
  output: z.object({ today: day, concerns: z.array(listed) }),
  refusals: [],
  reads: true,
});

export const showConcern = defineOperation({
  name: 'concern.show',
  summary:
    'One report whole, for those who must act: the director who made it, supervisor and county. Leaves a trace.',
  actors: ['county', 'supervisor', 'director'],
  input: z.object({ concernId }),
  output: z.object({
    ...listed.shape,
    today: day,
    householdId,
    children: z.array(z.object({ childId, name: z.string() })),
    situations: z.array(z.enum(concernSituations)),
    found: z.object({ on: day, at: z.nullable(clock) }),
    reporter: z.string(),
    words: z.nullable(z.string()),
    suspects: z.array(z.string()),
    suspectWords: z.nullable(z.string()),
    familyTold: z.array(z.string()),
    photos: z.int(),
    /** Offices that law or plan wants told about this, and are not recorded as told yet. */
    officesOwed: z.array(z.enum(concernOffices)),
    /** What the text check said; null: no text check is connected. It never holds a report up. */
    moderation: z.nullable(z.string()),
    steps: z.array(
      z.object({
        step: z.enum(concernSteps),
        on: day,
        at: z.nullable(clock),
        by: z.string(),
        /** An office, a result, a closing: its word. */
        what: z.nullable(z.string()),
        words: z.nullable(z.string()),
      }),
    ),
    /** Whether the caller may accept, record a result and close. */
    acts: z.boolean(),
  }),
  refusals: ['record.notFound'],
  reads: true,
});

export const ownConcerns = defineOperation({
  name: 'concern.mine',
  summary: "The caller's own reports: how far each is, and nothing of what is in it.",
  actors: [...dutyBound, 'guardian', 'caregiver'],
  input: z.object({}),
  output: z.object({
    concerns: z.array(
      z.object({
        concernId,
        reportedAt: instant,
        state: z.enum(concernStates),
        acceptedOn: z.nullable(day),
        handledOn: z.nullable(day),
        receiptOwed: z.boolean(),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const concernPeople = defineOperation({
  name: 'concern.people',
  summary:
    'Whom a report can be about: for a teacher the pupils of the own school, one household at a time by name.',
  actors: ['teacher'],
  input: z.object({ find: text(20) }),
  output: z.object({ pupils: z.array(z.object({ householdId, childId, name: z.string() })) }),
  refusals: [],
  reads: true,
});
