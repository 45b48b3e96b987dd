/** What a director found about a caregiver (未成年人保护法第四十三条): unable to care, or negligent. */
export const findingKinds = ['unable', 'negligent'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** The three steps that follow, in this order; none can be left out (law-and-forms §8.7). */
export const findingSteps = ['guardians-told', 'township-told', 'settled'] as const;
export type FindingStep = (typeof findingSteps)[number];

/** How it was settled: helped and urged until it was right, or another caregiver is chosen. */
export const findingOutcomes = ['helped', 'choose-again'] as const;
export type FindingOutcome = (typeof findingOutcomes)[number];
