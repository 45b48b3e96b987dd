import type * as z from 'zod/mini';
import { CARE_KEYS } from './care-keys';
import type { KeyDefinition } from './key-definition';
import { LAW_KEYS } from './law-keys';
import { NOTICE_KEYS } from './notice-keys';
import { PLAN_KEYS } from './plan-keys';
import { PRODUCT_KEYS } from './product-keys';
import { REGION_KEYS } from './region-keys';
import { FAMILY_VOICE_KEYS } from './family-voice-keys';
import { STAFFING_KEYS } from './staffing-keys';
import { THREAD_KEYS } from './thread-keys';

const KEYS = {
  ...LAW_KEYS,
  ...PLAN_KEYS,
  ...REGION_KEYS,
  ...CARE_KEYS,
  ...PRODUCT_KEYS,
  ...STAFFING_KEYS,
  ...NOTICE_KEYS,
  ...FAMILY_VOICE_KEYS,
  ...THREAD_KEYS,
};

export type PolicyKey = keyof typeof KEYS;

/** The type of every key's value, taken from its schema. */
export type PolicyValues = { readonly [K in PolicyKey]: z.infer<(typeof KEYS)[K]['schema']> };

/** Every key there is, with its label, unit and shape. */
export const POLICY_KEYS: { readonly [K in PolicyKey]: KeyDefinition<PolicyValues[K]> } = KEYS;

/** The key names in a stable order: law, plan, product. */
// Object.keys loses the literal names; the object is closed and built above.
export const policyKeys = Object.keys(KEYS) as readonly PolicyKey[];
