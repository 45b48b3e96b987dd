import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { agreementStates } from './vocabulary/agreement';
import { absenceStates } from './vocabulary/absence';
import { contactLines } from './vocabulary/contact';
import { actorRoles } from './vocabulary/role';
import { agreementId, childId, day, householdId, idOf, noticeId, personId, week } from './vocabulary/values';

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

/** Somebody of the household, the caller too, or the village's director. */
const contact = z.object({
  personId,
  name: z.string(),
  role: z.enum(['guardian', 'caregiver', 'director']),
  isMe: z.boolean(),
  /** What the children call them, 妈妈 or 奶奶; empty for the director. */
  relation: z.string(),
  /** Null where none is on file, and for the caller. */
  phone: z.nullable(z.string()),
  /** Days on which a guardian is registered as working away; before and after, and while null, as at home. */
  away: z.nullable(z.object({ from: day, to: z.nullable(day) })),
  /** A stay at home now or to come, while registered as away. */
  stay: z.nullable(z.object({ from: day, to: z.nullable(day) })),
  /** 暂时联系不上, without the reason. */
  unreachable: z.nullable(z.object({ unreachableId: idOf('un'), since: day, until: z.nullable(day) })),
});

const lines = z.array(z.enum(contactLines));

const familyHousehold = z.object({
  householdId,
  children: z.array(
    z.object({
      childId,
      name: z.string(),
      age: z.int(),
      /** What this week asks for, kept or not; empty where it asks for nothing of this child. */
      owed: lines,
      child: line,
      caregiver: line,
      /** What is still open of the week before. */
      lastWeek: lines,
      /** Days since the last contact where they are more than seven (62: or longer); null below, or not owed. */
      quietDays: z.nullable(z.int()),
    }),
  ),
  /** The caregiver is asked about this week although it is confirmed; false on every guardian's screen. */
  asksCaregiver: z.boolean(),
  contacts: z.array(contact),
  /** For help. A guardian's is read by the guardians only, a caregiver's by both sides. */
  help: request,
  /** To end or change the care; null on every caregiver's screen. */
  endOfCare: request,
  /** A visit that the caller may be asked about: whether it helped. Null when there is nothing to ask. */
  visitAsk: z.nullable(z.object({ askId: z.string(), on: day })),
  /** The caregiver's 都好 of today. */
  saidFineToday: z.boolean(),
  agreement: z.nullable(z.object({ agreementId, state: z.enum(agreementStates), mySignature: z.boolean() })),
});

export const showHome = defineOperation({
  name: 'home.show',
  summary: "The caller's first screen in one call: the week's card for a family, the counts for staff.",
  actors: ['guardian', 'caregiver', 'director', 'supervisor', 'county', 'teacher'],
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
    /** Children of the family who were not at school, until it is over. */
    absences: z.optional(
      z.array(z.object({ absenceId: idOf('ab'), childId, name: z.string(), state: z.enum(absenceStates) })),
    ),
    /** The week's one question to ask a child, by age; changes every week. */
    questions: z.optional(z.array(z.object({ childId, question: z.string() }))),
    counts: z.optional(
      z.object({ households: z.int(), openTasks: z.int(), overdue: z.int(), openHouseholds: z.int() }),
    ),
  }),
  refusals: [],
  reads: true,
});
