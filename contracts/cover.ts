import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { day, idOf, personId, regionCode } from './vocabulary/values';

const coverId = idOf('cv');

export const setCover = defineOperation({
  name: 'cover.set',
  summary:
    'Somebody of the township’s staff does the work of an absent director of a village from a day to a day; it ends by itself. Both are told, and the absent one goes on seeing the village.',
  actors: ['supervisor', 'county'],
  input: z.object({
    region: regionCode,
    /** The director who is away. */
    absentId: personId,
    /** Who does the work: another director, or the supervisor, of the same township. */
    byId: personId,
    from: day,
    to: day,
  }),
  output: z.object({ coverId }),
  refusals: ['record.notFound', 'cover.overlaps', 'staff.alreadyHolds', 'staff.dayInvalid'],
});

export const endCover = defineOperation({
  name: 'cover.end',
  summary: 'A cover ends earlier than it was set; yesterday at the earliest, which takes it away at once.',
  actors: ['supervisor', 'county'],
  input: z.object({ coverId, lastDay: day }),
  output: z.object({ coverId, lastDay: day }),
  refusals: ['record.notFound', 'staff.dayInvalid'],
});
