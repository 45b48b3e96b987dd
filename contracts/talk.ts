import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { supportKinds, talkStates } from './vocabulary/talk';
import { day, householdId, idOf, regionCode, text } from './vocabulary/values';

const talkId = idOf('tk');
const phone = z.string().check(z.regex(/^[0-9-]{3,13}$/));

const supportContact = z.object({
  contactId: idOf('su'),
  kind: z.enum(supportKinds),
  name: z.string(),
  phone: z.string(),
  hours: z.nullable(z.string()),
  /** Where the county has it from. */
  source: z.string(),
});

const mine = z.object({
  talkId,
  state: z.enum(talkStates),
  askedOn: day,
  /** Who of the township has taken it on. */
  by: z.nullable(z.string()),
  followedOn: z.nullable(day),
});

export const showTalk = defineOperation({
  name: 'talk.show',
  summary: "Whom a parent or caregiver can talk to here, and how the caller's own wish stands.",
  actors: ['guardian', 'caregiver'],
  input: z.object({}),
  output: z.object({
    today: day,
    households: z.array(z.object({ householdId, talk: z.nullable(mine) })),
    contacts: z.array(supportContact),
  }),
  refusals: [],
  reads: true,
});

export const askToTalk = defineOperation({
  name: 'talk.ask',
  summary:
    'Asks the township to call back. Read by the caller and the township only; a wish that still waits is not asked twice.',
  actors: ['guardian', 'caregiver'],
  input: z.object({ householdId }),
  output: z.object({ talkId }),
  refusals: ['record.notFound'],
});

export const withdrawTalk = defineOperation({
  name: 'talk.withdraw',
  summary: 'Whoever asked takes the wish back.',
  actors: ['guardian', 'caregiver'],
  input: z.object({ talkId }),
  output: z.object({ talkId }),
  refusals: ['record.notFound', 'talk.over'],
});

export const listTalks = defineOperation({
  name: 'talk.list',
  summary:
    'Who of the township wants to talk and has not been taken on, and whom the caller has taken on. Leaves a trace.',
  actors: ['supervisor'],
  input: z.object({}),
  output: z.object({
    today: day,
    talks: z.array(
      z.object({
        talkId,
        name: z.string(),
        side: z.enum(['guardian', 'caregiver']),
        village: z.string(),
        phone: z.nullable(z.string()),
        askedOn: day,
        state: z.enum(talkStates),
        followedOn: z.nullable(day),
        agreed: z.nullable(z.string()),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const acceptTalk = defineOperation({
  name: 'talk.accept',
  summary: 'A supervisor of the township takes a wish on, by name; from then on nobody else there reads it.',
  actors: ['supervisor'],
  input: z.object({ talkId }),
  output: z.object({ talkId }),
  refusals: ['record.notFound', 'talk.over'],
});

export const followTalk = defineOperation({
  name: 'talk.follow',
  summary:
    'They talked: the day, and what was agreed where there is something. What was said need not be written.',
  actors: ['supervisor'],
  input: z.object({ talkId, on: day, agreed: z.optional(text(100)) }),
  output: z.object({ closedTasks: z.int() }),
  refusals: ['record.notFound', 'record.dayInFuture', 'talk.over', 'talk.notAccepted'],
});

export const closeTalk = defineOperation({
  name: 'talk.close',
  summary: 'Nothing more is to be done about it.',
  actors: ['supervisor'],
  input: z.object({ talkId }),
  output: z.object({ talkId }),
  refusals: ['record.notFound', 'talk.over', 'talk.notAccepted'],
});

export const listSupportContacts = defineOperation({
  name: 'supportContact.list',
  summary: 'Whom the county names for a talk, as families read it, and the places that a contact can be for.',
  actors: ['county'],
  input: z.object({}),
  output: z.object({
    places: z.array(z.object({ code: regionCode, name: z.string() })),
    contacts: z.array(z.object({ ...supportContact.shape, region: regionCode })),
  }),
  refusals: [],
  reads: true,
});

export const setSupportContact = defineOperation({
  name: 'supportContact.set',
  summary:
    'A county names whom to talk to in one of its places, with the source; the same name and place again is a correction, without a number it is taken off.',
  actors: ['county'],
  input: z.object({
    region: regionCode,
    kind: z.enum(supportKinds),
    name: text(30),
    phone: z.nullable(phone),
    hours: z.optional(text(30)),
    source: text(60),
  }),
  output: z.object({ contactId: idOf('su') }),
  refusals: ['record.notFound'],
});
