import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { foundHows, shutDoors } from './vocabulary/unreachable';
import { cursor, day, householdId, pageLimit, personId, regionCode, text } from './vocabulary/values';

/** 联系不上名册: of channels, not of the weekly contact (`contact.recordUnreachable` is a parent's 暂时联系不上). */
export const listUnreached = defineOperation({
  name: 'unreachable.list',
  summary:
    'Who of the families no channel reaches, over all notices: numbers village by village, and names for those who may read the families’ files.',
  actors: ['director', 'supervisor', 'county'],
  input: z.object({
    /** A place of the caller's; names are answered for one village at a time. Left out: all of the caller's. */
    under: z.optional(regionCode),
    after: z.optional(cursor),
    limit: z.optional(pageLimit),
  }),
  output: z.object({
    today: day,
    /** Villages in which there is somebody, most first. */
    villages: z.array(z.object({ code: regionCode, name: z.string(), people: z.int() })),
    people: z.array(
      z.object({
        personId,
        householdId,
        name: z.string(),
        /** 奶奶, 爸爸. */
        relation: z.string(),
        household: z.string(),
        village: z.string(),
        /** The day of the first notice that did not get there. */
        since: day,
        missed: z.int(),
        /** Of these: told in person since. */
        told: z.int(),
        why: z.array(z.enum(shutDoors)),
        /** A number is on file, dead or not. */
        hasPhone: z.boolean(),
        found: z.nullable(z.object({ on: day, how: z.enum(foundHows), note: z.nullable(z.string()) })),
      }),
    ),
    next: z.nullable(cursor),
    /** Whether the caller may read names, of one village at a time. */
    mayName: z.boolean(),
    /** Whether the caller may record that somebody was found. */
    mayRecord: z.boolean(),
  }),
  refusals: [],
  reads: true,
});

export const recordFound = defineOperation({
  name: 'unreachable.found',
  summary:
    'Somebody whom no channel reaches was found by a person: off the register until the next notice is missed. Twice on a day is once.',
  actors: ['director'],
  input: z.object({ householdId, personId, how: z.enum(foundHows), note: z.optional(text(200)) }),
  output: z.object({ foundOn: day }),
  refusals: ['record.notFound'],
});
