import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { agreementStates } from './vocabulary/agreement';
import { actorRoles } from './vocabulary/role';
import { agreementId, childId, day, householdId, noticeId, week } from './vocabulary/values';

/** One line of a child's week: null while nobody has confirmed it, else by whom and whether late. */
const line = z.nullable(z.object({ by: z.enum(['guardian', 'caregiver', 'director']), late: z.boolean() }));

/** The last request of a kind that the caller may read, with the director's answer once there is one. */
const request = z.nullable(
  z.object({
    on: day,
    /** Asked by the caller. */
    mine: z.boolean(),
    answer: z.nullable(z.object({ by: z.string(), on: day, note: z.string() })),
  }),
);

const familyHousehold = z.object({
  householdId,
  weeklyContact: z.boolean(),
  children: z.array(
    z.object({
      childId,
      name: z.string(),
      age: z.int(),
      child: line,
      caregiver: line,
      lastWeekOpen: z.boolean(),
    }),
  ),
  contacts: z.array(z.object({ name: z.string(), relation: z.string(), phone: z.nullable(z.string()) })),
  /** For help. A guardian's is read by the guardians only, a caregiver's by both sides. */
  help: request,
  /** To end or change the care; null on every caregiver's screen. */
  endOfCare: request,
  /** The caregiver's 都好 of today. */
  saidFineToday: z.boolean(),
  agreement: z.nullable(z.object({ agreementId, state: z.enum(agreementStates), mySignature: z.boolean() })),
});

export const showHome = defineOperation({
  name: 'home.show',
  summary: "The caller's first screen in one call: the week's card for a family, the counts for staff.",
  actors: ['guardian', 'caregiver', 'director', 'supervisor', 'county'],
  input: z.object({ role: z.optional(z.enum(actorRoles)) }),
  output: z.object({
    role: z.enum(actorRoles),
    name: z.string(),
    today: day,
    week,
    daysLeft: z.int(),
    households: z.optional(z.array(familyHousehold)),
    unacknowledged: z.optional(z.array(z.object({ noticeId, title: z.string() }))),
    remindersLeft: z.optional(z.int()),
    /** The week's one question to ask a child, by age; changes every week. */
    questions: z.optional(z.array(z.object({ childId, question: z.string() }))),
    counts: z.optional(
      z.object({ households: z.int(), openTasks: z.int(), overdue: z.int(), openHouseholds: z.int() }),
    ),
  }),
  refusals: [],
  reads: true,
});
