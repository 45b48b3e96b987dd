import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { escalationLevels } from './vocabulary/supervision';
import { taskKinds } from './vocabulary/task';
import { cursor, day, idOf, pageLimit, personId, regionCode, week } from './vocabulary/values';

const person = z.object({ personId, name: z.string() });

const agreements = z.object({ required: z.int(), inForce: z.int(), paper: z.int() });

export const showOverview = defineOperation({
  name: 'supervision.overview',
  summary:
    'The week by place, in the order of the codes: agreements, last week’s contact, open tasks, visits. A county sees its townships, and with `under` the villages of one.',
  actors: ['supervisor', 'county'],
  input: z.object({ under: z.optional(regionCode) }),
  output: z.object({
    today: day,
    /** The last week that is over: what the contact figures are of. */
    week,
    level: z.enum(['township', 'village']),
    places: z.array(
      z.object({
        code: regionCode,
        name: z.string(),
        /** Children who need an agreement, have one in force, and have its signed paper filed. */
        agreements,
        /** As the week stood when it closed; null where it has not been closed. */
        contact: z.nullable(z.object({ due: z.int(), child: z.int(), caregiver: z.int() })),
        /** Of families: all open, those due by Sunday, those overdue, those passed on to the reader’s level. */
        tasks: z.object({ open: z.int(), dueThisWeek: z.int(), overdue: z.int(), escalated: z.int() }),
        /** Children whose visit is overdue. */
        unvisited: z.int(),
        /** Where no number of visits is stated: such children, those never visited, and the longest time since a visit. */
        unset: z.nullable(z.object({ children: z.int(), never: z.int(), longestDays: z.nullable(z.int()) })),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const listSupervisedTasks = defineOperation({
  name: 'supervision.tasks',
  summary:
    'Tasks that were passed on to the caller’s level, or for a supervisor all that are open: the longest overdue first. One trace a call.',
  actors: ['supervisor', 'county'],
  input: z.object({
    /** Passed on, unless said; a county reads what was passed on to it and nothing else. */
    scope: z.optional(z.enum(['escalated', 'open'])),
    /** A township or a village. */
    under: z.optional(regionCode),
    kind: z.optional(z.enum(taskKinds)),
    /** Overdue by so many days at least. */
    minDays: z.optional(z.int().check(z.minimum(0), z.maximum(365))),
    household: z.optional(idOf('hh')),
    after: z.optional(cursor),
    limit: z.optional(pageLimit),
  }),
  output: z.object({
    today: day,
    /** One a kind; of a place’s task one a period, `town-duty:<period>`. */
    titles: z.record(z.string(), z.string()),
    tasks: z.array(
      z.object({
        taskId: z.string(),
        kind: z.enum(taskKinds),
        period: z.string(),
        householdId: z.nullable(z.string()),
        label: z.nullable(z.string()),
        /** The child, or the place where it is a place’s task. */
        name: z.string(),
        village: z.object({ code: regionCode, name: z.string() }),
        dueOn: day,
        /** Days past the due day; 0 while it is not over. */
        overdue: z.int(),
        level: z.nullable(z.enum(escalationLevels)),
        /** Who does it: the director or directors of the village, or whoever took it over. */
        doneBy: z.array(z.string()),
        /** May be given to a director of another village. */
        movable: z.boolean(),
        /** Taken over by the caller. */
        mine: z.boolean(),
        /** Asked to take it over, and not answered yet. */
        asked: z.nullable(z.object({ reassignmentId: idOf('re'), name: z.string() })),
      }),
    ),
    next: z.nullable(cursor),
  }),
  refusals: [],
  reads: true,
});

export const listVillages = defineOperation({
  name: 'supervision.villages',
  summary:
    'The villages of the caller’s places with their directors, and what can be sent to many: for the forms.',
  actors: ['supervisor', 'county'],
  input: z.object({}),
  output: z.object({
    today: day,
    /** As what the caller reads. */
    role: z.enum(['supervisor', 'county']),
    villages: z.array(
      z.object({
        code: regionCode,
        name: z.string(),
        township: z.string(),
        directors: z.array(person),
      }),
    ),
    titles: z.array(z.object({ title: z.string(), text: z.string() })),
  }),
  refusals: [],
  reads: true,
});
