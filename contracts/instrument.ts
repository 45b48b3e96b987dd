import * as z from 'zod/mini';
import { instrumentBody } from './instrument-body';
import { defineOperation } from './operation';
import { day, idOf, regionCode } from './vocabulary/values';

const instrumentId = idOf('in');

export const loadInstrument = defineOperation({
  name: 'instrument.load',
  summary:
    'The county loads a standard for assessing children, one it is entitled to use; it stays inactive. The same version again changes nothing.',
  actors: ['county'],
  input: z.object({ region: regionCode, instrument: instrumentBody }),
  output: z.object({ instrumentId, active: z.boolean() }),
  refusals: ['record.notFound', 'instrument.unsuitable', 'instrument.versionTaken'],
});

export const activateInstrument = defineOperation({
  name: 'instrument.activate',
  summary:
    'The county makes a loaded standard the one in use, or takes it out of use; its intervals by colour hold from this day.',
  actors: ['county'],
  input: z.object({ instrumentId, active: z.boolean() }),
  output: z.object({ active: z.boolean() }),
  refusals: ['record.notFound'],
});

export const listInstruments = defineOperation({
  name: 'instrument.list',
  summary: 'The standards that the county has loaded, newest first, and which one is in use.',
  actors: ['county', 'supervisor', 'director'],
  input: z.object({}),
  output: z.object({
    instruments: z.array(
      z.object({
        instrumentId,
        region: regionCode,
        key: z.string(),
        version: z.string(),
        title: z.string(),
        source: z.object({ title: z.string(), item: z.string() }),
        loadedOn: day,
        active: z.boolean(),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});
