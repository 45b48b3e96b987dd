import * as z from 'zod/mini';
import { defineOperation } from './operation';
import {
  countKeys,
  intervalKeys,
  listKeys,
  recordKeys,
  settableFlags,
  textKeys,
} from './vocabulary/settable-key';
import { day, regionCode, text } from './vocabulary/values';

const interval = z.union([
  z.object({ months: z.int().check(z.minimum(1), z.maximum(12)) }),
  z.object({ weeks: z.int().check(z.minimum(1), z.maximum(52)) }),
]);
const word = text(60);

const common = {
  region: regionCode,
  from: day,
  /** The document and the place in it: 第几条、第几项. */
  source: z.object({ title: text(100), item: text(40) }),
};

export const setPolicyValue = defineOperation({
  name: 'policy.setValue',
  summary:
    'The county sets a value its plan does not print, or a tighter one, with a source and a first day; never looser than the law or its running plan.',
  actors: ['county'],
  /** The value has its key's own shape: how often, a number, yes or no, a word or day, words, or named figures. */
  input: z.discriminatedUnion('key', [
    z.object({ ...common, key: z.enum(intervalKeys), value: interval }),
    z.object({ ...common, key: z.enum(countKeys), value: z.int().check(z.minimum(0), z.maximum(100)) }),
    z.object({ ...common, key: z.enum(settableFlags), value: z.boolean() }),
    z.object({ ...common, key: z.enum(textKeys), value: word }),
    z.object({
      ...common,
      key: z.enum(listKeys),
      value: z.array(word).check(z.minLength(1), z.maxLength(20)),
    }),
    z.object({
      ...common,
      key: z.enum(recordKeys),
      value: z.record(z.string(), z.union([z.boolean(), z.int()])),
    }),
  ]),
  output: z.object({ closedTasks: z.int() }),
  refusals: ['record.notFound', 'policy.loosensLaw'],
});
