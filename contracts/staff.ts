import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { staffRoles } from './vocabulary/role';
import { cursor, day, idOf, instant, pageLimit, personId, regionCode, text } from './vocabulary/values';

const invitationId = idOf('si');
const role = z.enum(staffRoles);

/** Somebody who holds a place, or will. */
const post = z.object({
  personId,
  name: z.string(),
  phone: z.nullable(z.string()),
  from: day,
  to: z.nullable(day),
  /** Set where the post is a cover: whose, and the cover's own id. */
  cover: z.nullable(z.object({ coverId: idOf('cv'), of: z.string() })),
  /** Somebody covers this person today. */
  absent: z.boolean(),
  /** The caller may end it. */
  mayEnd: z.boolean(),
});

const place = z.object({
  region: regionCode,
  name: z.string(),
  level: z.enum(['county', 'township', 'village']),
  /** Households on file there; of a township or county none stand in the place itself. */
  households: z.int(),
  /** Somebody holds the place today. */
  held: z.boolean(),
  /** The caller may invite somebody for it: the role follows from the level. */
  mayInvite: z.boolean(),
  posts: z.array(post),
  invitations: z.array(
    z.object({ invitationId, name: z.string(), maskedPhone: z.string(), by: z.string(), expiresAt: instant }),
  ),
});

export const inviteStaff = defineOperation({
  name: 'staff.invite',
  summary:
    'A one-time invitation for a director, a supervisor or a county officer; bound like every invitation. The county invites for all its places, a supervisor for the villages of the own township. The same again replaces the open one.',
  actors: ['supervisor', 'county'],
  input: z.object({
    role,
    region: regionCode,
    name: text(20),
    /** A mobile number of the mainland; the code goes there. */
    phone: z.string().check(z.regex(/^1\d{10}$/)),
  }),
  output: z.object({
    invitationId,
    token: z.string().check(z.regex(/^[a-z2-7]{32}$/)),
    expiresAt: instant,
  }),
  refusals: ['staff.placeInvalid', 'staff.alreadyHolds'],
});

export const withdrawStaffInvitation = defineOperation({
  name: 'staff.withdrawInvitation',
  summary: 'Takes an open invitation back; whoever has its code can no longer bind with it.',
  actors: ['supervisor', 'county'],
  input: z.object({ invitationId }),
  output: z.object({ invitationId }),
  refusals: ['record.notFound', 'invitation.used'],
});

export const listStaff = defineOperation({
  name: 'staff.list',
  summary:
    'The caller’s places in the order of their codes, with who holds each, who is invited, and where nobody is. Leaves a trace.',
  actors: ['supervisor', 'county'],
  input: z.object({
    /** Only places that nobody holds. */
    unheld: z.optional(z.boolean()),
    after: z.optional(cursor),
    limit: z.optional(pageLimit),
  }),
  output: z.object({ today: day, places: z.array(place), next: z.nullable(cursor) }),
  refusals: [],
  reads: true,
});

export const endStaff = defineOperation({
  name: 'staff.end',
  summary:
    'A post ends with a day: yesterday at the earliest, which takes it away at once. Nothing is deleted, and what the person wrote keeps the name.',
  actors: ['supervisor', 'county'],
  input: z.object({ personId, role, region: regionCode, lastDay: day }),
  output: z.object({
    personId,
    lastDay: day,
    /** Nobody holds the place after that day, as far as is known. */
    unheld: z.boolean(),
  }),
  refusals: ['record.notFound', 'staff.dayInvalid', 'staff.yourself'],
});
