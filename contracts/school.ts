import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { absenceStates } from './vocabulary/absence';
import { wordLengths } from './vocabulary/safety-word';
import {
  childId,
  cursor,
  day,
  idOf,
  instant,
  pageLimit,
  personId,
  regionCode,
  text,
} from './vocabulary/values';

const invitationId = idOf('si');
const absenceId = idOf('ab');
const school = text(40);
/** As the school says it: 三（2）班. */
const className = text(20);

/** Where somebody teaches: one class, or as the school's contact person the whole school. */
const post = z.object({ school, className: z.nullable(className), region: regionCode });

export const schoolHome = defineOperation({
  name: 'school.home',
  summary:
    "A teacher's first screen: the own posts, whether today is a school day, and today's absences of the own pupils.",
  actors: ['teacher'],
  input: z.object({}),
  output: z.object({
    name: z.string(),
    today: day,
    posts: z.array(post),
    /** Why today is no school day, as far as the county's calendar says; null on a school day. A hint, never a bar. */
    noSchool: z.nullable(z.enum(['weekend', 'holiday', 'break'])),
    /** The reminder that today calls for, and whether it has been said to all of the own pupils; null on a day off. */
    word: z.nullable(z.object({ length: z.enum(wordLengths), said: z.boolean() })),
    absences: z.array(
      z.object({
        absenceId,
        childId,
        name: z.string(),
        className: z.nullable(z.string()),
        state: z.enum(absenceStates),
        askedAt: instant,
        answerDueAt: instant,
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const listPupils = defineOperation({
  name: 'school.listPupils',
  summary:
    "The school's own pupils among the children on file, by name: of the teacher's class and those of no class yet; for a contact person the whole school. Nothing of the family but what the children call them. Leaves a trace.",
  actors: ['teacher'],
  input: z.object({
    /** A piece of the name. */
    find: z.optional(text(20)),
    after: z.optional(cursor),
    limit: z.optional(pageLimit),
  }),
  output: z.object({
    /** Classes that the caller may set: null means any. */
    classes: z.nullable(z.array(z.string())),
    pupils: z.array(
      z.object({
        childId,
        name: z.string(),
        school: z.string(),
        className: z.nullable(z.string()),
        age: z.int(),
        /** 妈妈、奶奶: who is asked when the child is absent; neither names nor numbers. */
        kin: z.array(z.string()),
        absence: z.nullable(z.object({ absenceId, state: z.enum(absenceStates) })),
      }),
    ),
    next: z.nullable(cursor),
  }),
  refusals: [],
  reads: true,
});

export const setClass = defineOperation({
  name: 'school.setClass',
  summary:
    'The class of some pupils from today on; null takes them out of it. A class teacher sets the own class, a contact person any. What was stays on record.',
  actors: ['teacher'],
  input: z.object({
    childIds: z.array(childId).check(z.minLength(1), z.maxLength(60)),
    className: z.nullable(className),
  }),
  output: z.object({ changed: z.int() }),
  refusals: ['record.notFound', 'school.ownClassOnly'],
});

export const listSchools = defineOperation({
  name: 'school.list',
  summary:
    'The schools that children on file go to, with the number of pupils, who teaches there and who is invited. A contact person sees the own school. Leaves a trace.',
  actors: ['supervisor', 'county', 'teacher'],
  input: z.object({}),
  output: z.object({
    today: day,
    schools: z.array(
      z.object({
        school: z.string(),
        pupils: z.int(),
        /** The area to invite for: the caller's own place. */
        region: regionCode,
        posts: z.array(
          z.object({
            personId,
            name: z.string(),
            className: z.nullable(z.string()),
            region: regionCode,
            from: day,
            to: z.nullable(day),
            mayEnd: z.boolean(),
          }),
        ),
        invitations: z.array(
          z.object({
            invitationId,
            name: z.string(),
            maskedPhone: z.string(),
            className: z.nullable(z.string()),
            expiresAt: instant,
          }),
        ),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const inviteTeacher = defineOperation({
  name: 'school.invite',
  summary:
    'A one-time invitation for a teacher, bound like every invitation: of one class, or without a class as the contact person. A contact person invites for classes of the own school. The same again replaces the open one.',
  actors: ['supervisor', 'county', 'teacher'],
  input: z.object({
    school,
    region: regionCode,
    className: z.optional(className),
    name: text(20),
    /** A mobile number of the mainland; the code goes there. */
    phone: z.string().check(z.regex(/^1\d{10}$/)),
  }),
  output: z.object({
    invitationId,
    token: z.string().check(z.regex(/^[a-z2-7]{32}$/)),
    expiresAt: instant,
  }),
  refusals: ['school.noPupils', 'staff.placeInvalid', 'staff.alreadyHolds'],
});

export const withdrawTeacherInvitation = defineOperation({
  name: 'school.withdrawInvitation',
  summary: 'Takes the open invitation of a teacher back.',
  actors: ['supervisor', 'county', 'teacher'],
  input: z.object({ invitationId }),
  output: z.object({ invitationId }),
  refusals: ['record.notFound', 'invitation.used'],
});

export const endTeacher = defineOperation({
  name: 'school.endPost',
  summary:
    'A post at a school ends with a day and a reason: yesterday at the earliest, which takes it away at once. Nothing is deleted.',
  actors: ['supervisor', 'county', 'teacher'],
  input: z.object({
    personId,
    school,
    region: regionCode,
    /** Left out: the post of the contact person. */
    className: z.optional(className),
    lastDay: day,
    reason: text(100),
  }),
  output: z.object({ personId, lastDay: day }),
  refusals: ['record.notFound', 'staff.dayInvalid', 'staff.yourself'],
});
