import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { blockAnswer } from './visit';
import { agreementStates } from './vocabulary/agreement';
import {
  followUpDoers,
  followUpOrigins,
  followUpResults,
  followUpSteps,
  followUpTopics,
} from './vocabulary/follow-up';
import { contactRungs, unreachableReasons } from './vocabulary/contact';
import { taskKinds } from './vocabulary/task';
import { visitForms } from './vocabulary/visit';
import {
  agreementId,
  childId,
  cursor,
  day,
  householdId,
  idOf,
  noticeId,
  pageLimit,
  personId,
  week,
} from './vocabulary/values';

const listedChild = z.object({ childId, name: z.string(), age: z.int() });

export const listHouseholds = defineOperation({
  name: 'household.list',
  summary: 'The families of the caller’s places, by label; `find` searches label, children and adults.',
  actors: ['director', 'supervisor', 'county'],
  input: z.object({
    find: z.optional(z.string().check(z.maxLength(20))),
    after: z.optional(cursor),
    limit: z.optional(pageLimit),
  }),
  output: z.object({
    households: z.array(
      z.object({
        householdId,
        label: z.string(),
        lane: z.nullable(z.string()),
        caregiver: z.nullable(z.string()),
        children: z.array(listedChild),
        openTasks: z.int(),
        agreement: z.nullable(z.enum(agreementStates)),
      }),
    ),
    next: z.nullable(cursor),
  }),
  refusals: [],
  reads: true,
});

/** Why a duty applies to a child: the value, what kind it is of, where it stands, and the next day. */
const duty = z.object({
  childId,
  kind: z.enum(taskKinds),
  title: z.string(),
  /** 「每 3 个月一次」, 「本地方案没有写明次数」. */
  value: z.string(),
  valueKind: z.enum(['law', 'plan', 'county', 'productDefault']),
  source: z.string(),
  /** The plan's last phase is over and its value goes on holding. */
  planEnded: z.boolean(),
  lastOn: z.nullable(day),
  dueOn: z.nullable(day),
  /** Set while a task is open. */
  taskId: z.nullable(z.string()),
});

export const showHousehold = defineOperation({
  name: 'household.show',
  summary:
    'One family’s page for its director: people, children, duties and why, what happened, what waits. Leaves a trace.',
  actors: ['director', 'supervisor'],
  input: z.object({ householdId }),
  output: z.object({
    householdId,
    label: z.string(),
    village: z.string(),
    lane: z.nullable(z.string()),
    today: day,
    children: z.array(
      z.object({
        childId,
        name: z.string(),
        age: z.int(),
        gender: z.enum(['female', 'male']),
        school: z.nullable(z.string()),
        key: z.boolean(),
      }),
    ),
    people: z.array(
      z.object({
        personId,
        name: z.string(),
        role: z.enum(['guardian', 'caregiver']),
        relation: z.string(),
        age: z.nullable(z.int()),
        away: z.boolean(),
        phone: z.nullable(z.string()),
        /** A caregiver of other households' children too: all of them counted, named as far as the caller may know them. */
        alsoCaresFor: z.optional(z.object({ count: z.int(), names: z.array(z.string()) })),
        /** Has bound a WeChat account. */
        bound: z.boolean(),
      }),
    ),
    agreement: z.nullable(
      z.object({
        agreementId,
        state: z.enum(agreementStates),
        version: z.int(),
        digest: z.nullable(z.string()),
        termTo: day,
        paperFiledOn: z.nullable(day),
        /** An imported sheet says that paper was signed on this day: to be compared before it is filed. */
        paperClaimedOn: z.optional(day),
        /** Parties whose signature is missing, guardians first. */
        unsigned: z.array(z.object({ personId, name: z.string(), party: z.enum(['guardian', 'caregiver']) })),
        marks: z.array(z.enum(['acknowledged', 'witnessed'])),
      }),
    ),
    /** The agreement in force, also while the next one is being drafted beside it. */
    running: z.nullable(z.object({ agreementId, inForceOn: day, termTo: day })),
    /** Children registered elsewhere: whether the two sides have agreed who does what. Left out where there are none. */
    residence: z.optional(z.enum(['open', 'waiting', 'agreed'])),
    duties: z.array(duty),
    /** How the weekly contact stands, for the director. */
    reach: z.object({
      /** Who is asked next about the household's silence. */
      rung: z.enum(contactRungs),
      /** More than seven days without contact (62: or longer). */
      quiet: z.array(z.object({ childId, days: z.int() })),
      /** A guardian says yes and the caregiver says no; something to ask about, nobody's fault. */
      toldApart: z.array(z.object({ childId, week })),
      unreachable: z.array(
        z.object({
          unreachableId: idOf('un'),
          personId,
          name: z.string(),
          reason: z.nullable(z.enum(unreachableReasons)),
          since: day,
          until: z.nullable(day),
          tries: z.int(),
        }),
      ),
      stays: z.array(z.object({ personId, name: z.string(), from: day, to: z.nullable(day) })),
    }),
    /** Notices that somebody in the family has not acknowledged. */
    notices: z.array(
      z.object({ noticeId, title: z.string(), body: z.string(), personId, name: z.string(), sentOn: day }),
    ),
    words: z.array(
      z.object({
        wordId: z.string(),
        word: z.enum(['help', 'end-of-care']),
        about: z.array(z.string()),
        note: z.nullable(z.string()),
        by: z.string(),
        on: day,
      }),
    ),
    /** What is followed up: open ones by day, then those closed lately. */
    followUps: z.array(
      z.object({
        followUpId: z.string(),
        childIds: z.array(childId),
        topic: z.enum(followUpTopics),
        what: z.nullable(z.string()),
        who: z.enum(followUpDoers),
        from: z.enum(followUpOrigins),
        openedOn: day,
        dueOn: day,
        steps: z.array(z.enum(followUpSteps)),
        taken: z.array(z.object({ step: z.enum(followUpSteps), on: day, note: z.nullable(z.string()) })),
        result: z.nullable(z.enum(followUpResults)),
        closedOn: z.nullable(day),
      }),
    ),
    /** Each child's last visit in blocks, for the next one to begin from. */
    lastVisits: z.array(
      z.object({
        childId,
        on: day,
        form: z.nullable(z.enum(visitForms)),
        caregiving: z.enum(['in-place', 'needs-help']),
        blocks: z.array(blockAnswer),
      }),
    ),
    /** What happened, newest first, at most 30. */
    events: z.array(
      z.object({
        on: day,
        kind: z.enum(['contact', 'director-contact', 'visit', 'agreement', 'family-word', 'follow-up']),
        childIds: z.array(childId),
        by: z.string(),
        /** A code the page has a sentence for: line, outcome, state … */
        what: z.string(),
        late: z.boolean(),
        /** The act's records, one a child: taken back together. Empty where nothing can be. */
        recordIds: z.array(z.string()),
        /** The caller's own records, not withdrawn: may be taken back. */
        mine: z.boolean(),
      }),
    ),
  }),
  refusals: ['record.notFound'],
  reads: true,
});
