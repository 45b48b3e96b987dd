import * as z from 'zod/mini';
import { POLICY_KEYS, policyKeys } from './keys';
import type { Override } from './pack';
import { source } from './source';

const overrideSchema = z.strictObject({
  key: z.enum(policyKeys),
  value: z.unknown(),
  from: z.iso.date(),
  source,
  note: z.optional(z.string().check(z.trim(), z.minLength(1))),
});

/** A county's value as it comes from a form or a row; null when it isn't one: unknown key, wrong shape, no source. */
export function parseOverride(candidate: unknown): Override | null {
  const override = overrideSchema.safeParse(candidate);
  if (!override.success) return null;
  const value = POLICY_KEYS[override.data.key].schema.safeParse(override.data.value);
  // The value was just checked against its own key's schema: the pair is one of the union's members.
  return value.success ? ({ ...override.data, value: value.data } as Override) : null;
}
