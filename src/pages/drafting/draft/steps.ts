import type { ContentGroup } from '../../../../contracts/agreement-content';

/** The steps of a draft in their order. */
export const steps = [
  'children',
  'departure',
  'caregiver',
  'views',
  'living',
  'term',
  'emergencies',
  'medical',
  'place',
] as const;
export type Step = (typeof steps)[number];

/** What each step asks for, of what a draft may still lack. */
export const groupsOf = {
  children: ['children'],
  departure: ['departure', 'reason'],
  caregiver: ['caregiver'],
  views: ['views'],
  living: ['living'],
  term: ['term', 'weeklyContact', 'money'],
  emergencies: ['emergencies'],
  medical: ['medical', 'handover'],
  place: ['place', 'copies'],
} as const satisfies Readonly<Record<Step, readonly ContentGroup[]>>;

/** Where an answer belongs that is no group of its own. */
const others: Readonly<Record<string, Step>> = { childIds: 'children', remarks: 'place' };

/** The step that asks for a place in the agreement: `term.from`, or a refusal's `content.term`. */
export function stepOf(name: string): Step | undefined {
  const group = name.replace(/^content\./, '').split('.')[0] ?? '';
  return steps.find((step) => groupsOf[step].some((each: string) => each === group)) ?? others[group];
}
