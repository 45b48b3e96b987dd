import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { agreementCountings } from './vocabulary/agreement';
import { signingProviders } from './vocabulary/e-sign';
import { day, regionCode, text } from './vocabulary/values';

const interval = z.union([
  z.object({ months: z.int().check(z.minimum(1), z.maximum(12)) }),
  z.object({ weeks: z.int().check(z.minimum(1), z.maximum(52)) }),
]);

export const setPolicyValue = defineOperation({
  name: 'policy.setValue',
  summary: 'The county sets a value its plan does not print, with a source and a first day.',
  actors: ['county'],
  input: z.object({
    region: regionCode,
    key: z.enum([
      'contact.director.every',
      'contact.director.everyKey',
      'visit.every',
      'visit.everyKey',
      'agreement.counts',
      'agreement.signing',
    ]),
    /** Of the key's own shape: how often, which agreements count, or who carries out their signing. */
    value: z.union([interval, z.enum(agreementCountings), z.enum(signingProviders)]),
    from: day,
    /** The document and the place in it: 第几条、第几项. */
    source: z.object({ title: text(100), item: text(40) }),
  }),
  output: z.object({ closedTasks: z.int() }),
  refusals: ['record.notFound', 'policy.loosensLaw'],
});
