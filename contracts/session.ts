import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { instant, personId, regionCode } from './vocabulary/values';

/** The functions' own session, for environments that don't inject the caller's identity (design §7). */
export const startSession = defineOperation({
  name: 'session.start',
  summary: 'Exchanges the code of wx.login for a session of our own (12 hours, bound to the device).',
  actors: ['anyone'],
  input: z.object({
    code: z.string().check(z.minLength(1), z.maxLength(128)),
    device: z.string().check(z.minLength(1), z.maxLength(64)),
  }),
  output: z.object({ token: z.string(), expiresAt: instant }),
  refusals: ['session.codeInvalid'],
  reads: true,
});

export const whoAmI = defineOperation({
  name: 'session.who',
  summary: 'Who is calling: the bound person and the roles held today.',
  actors: ['guardian', 'caregiver', 'director', 'supervisor', 'county', 'teacher', 'anyone'],
  input: z.object({}),
  output: z.object({
    person: z.nullable(z.object({ id: personId, name: z.string() })),
    roles: z.array(z.object({ role: z.string(), region: z.nullable(regionCode) })),
  }),
  refusals: [],
  reads: true,
});
