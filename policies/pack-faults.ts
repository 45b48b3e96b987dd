import * as z from 'zod/mini';
import { POLICY_KEYS, policyKeys } from './keys';
import type { Pack } from './pack';
import { source } from './source';
import { valueKinds } from './value-kind';

const day = z.iso.date();
const words = z.string().check(z.trim(), z.minLength(1));

const plan = z.strictObject({
  title: words,
  number: z.nullable(words),
  issued: day,
  issuedNote: z.optional(words),
  endsOn: z.nullable(day),
  lastPhaseText: z.nullable(words),
});

const entriesOfKey = (value: z.ZodMiniType) =>
  z
    .array(
      z.strictObject({
        value: z.nullable(value),
        kind: z.enum(valueKinds),
        from: day,
        source,
        note: z.optional(words),
      }),
    )
    .check(
      z.minLength(1),
      z.refine(
        (entries) =>
          entries.every((entry, index) => index === 0 || entry.from > (entries[index - 1]?.from ?? '')),
        'each entry begins after the one before',
      ),
      z.refine(
        (entries) => entries.every(({ value: v, kind }) => v !== null || kind === 'plan'),
        'only a plan can be silent',
      ),
      z.refine(
        (entries) => entries.every(({ kind }) => kind !== 'county'),
        'a county sets its values itself',
      ),
    );

/** Checks a pack's shape and every value against its key. Packs are data of ours: tests run it, functions don't. */
const packSchema: z.ZodMiniType = z.strictObject({
  code: z.string().check(z.regex(/^\d{6}$/)),
  slug: z.string().check(z.regex(/^[a-z]+$/)),
  name: words,
  plan: z.nullable(plan),
  values: z.strictObject(
    Object.fromEntries(policyKeys.map((key) => [key, z.optional(entriesOfKey(POLICY_KEYS[key].schema))])),
  ),
});

/** What is wrong with a pack, as sentences for whoever wrote it; empty when nothing is. */
export function packFaults(pack: Pack): readonly string[] {
  const result = packSchema.safeParse(pack);
  const shape = result.error?.issues.map(({ path, message }) => `${path.join(' › ')}: ${message}`) ?? [];
  const unanswered = policyKeys
    .filter((key) => pack.values[key] === undefined)
    .filter((key) => pack.plan === null || POLICY_KEYS[key].answeredBy === 'plan')
    .map((key) => `${key}: no entry; where the plan is silent, say so with null`);
  return [...shape, ...unanswered];
}
