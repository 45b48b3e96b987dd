import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { staffRoles } from './vocabulary/role';
import { householdId, idOf, instant, personId } from './vocabulary/values';

const token = z.string().check(z.regex(/^[a-z2-7]{32}$/));

/** A family's people, or staff (`staff.invite`): one token and one code bind them all. */
const invitedRole = z.enum(['guardian', 'caregiver', ...staffRoles, 'teacher']);

export const createInvitation = defineOperation({
  name: 'invitation.create',
  summary: 'A one-time invitation for one person and one role; a new one replaces the open one.',
  actors: ['director', 'county'],
  input: z.object({ personId, role: z.enum(['guardian', 'caregiver']), householdId }),
  output: z.object({ invitationId: idOf('iv'), token, expiresAt: instant }),
  refusals: ['record.notFound'],
});

export const openInvitation = defineOperation({
  name: 'invitation.open',
  summary:
    'What an invitation is for, before anything is bound: who invites, as what, and where the code would go.',
  actors: ['anyone', 'guardian', 'caregiver', 'director', 'supervisor', 'county', 'teacher'],
  input: z.object({ token }),
  output: z.object({
    role: invitedRole,
    inviter: z.string(),
    /** The family's village; for staff the place the post is for. */
    village: z.string(),
    maskedPhone: z.nullable(z.string()),
    expiresAt: instant,
  }),
  refusals: ['invitation.invalid', 'invitation.expired', 'invitation.used'],
  reads: true,
});

export const sendInvitationCode = defineOperation({
  name: 'invitation.sendCode',
  summary: 'Sends the six-digit code to the phone on file; once a minute.',
  actors: ['anyone', 'guardian', 'caregiver', 'director', 'supervisor', 'county', 'teacher'],
  input: z.object({ token }),
  output: z.object({ maskedPhone: z.string(), validUntil: instant }),
  refusals: [
    'invitation.invalid',
    'invitation.expired',
    'invitation.used',
    'invitation.codeTooSoon',
    'invitation.codeLocked',
    'invitation.noPhone',
  ],
});

export const bindInvitation = defineOperation({
  name: 'invitation.bind',
  summary: 'Binds the calling WeChat identity to the invited person; token and code are then spent.',
  actors: ['anyone', 'guardian', 'caregiver', 'director', 'supervisor', 'county', 'teacher'],
  input: z.object({ token, code: z.string().check(z.regex(/^\d{6}$/)) }),
  output: z.object({ personId, role: invitedRole }),
  refusals: [
    'invitation.invalid',
    'invitation.expired',
    'invitation.used',
    'invitation.identityTaken',
    'invitation.codeWrong',
    'invitation.codeLocked',
  ],
});
