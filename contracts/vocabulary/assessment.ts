/** 红、黄、蓝、绿, the most worrying first. */
export const riskColours = ['red', 'yellow', 'blue', 'green'] as const;
export type RiskColour = (typeof riskColours)[number];

/** How the three dimensions become one colour; a county's standard may need another word here later. */
export const combinations = ['worst-of'] as const;

/**
 * `in-force` from the day it was made; `pending-down` waits for the township's supervisor, who makes it `confirmed` or
 * `refused`; `superseded` when a further assessment came before the answer.
 */
export const assessmentStates = ['in-force', 'pending-down', 'confirmed', 'refused', 'superseded'] as const;
export type AssessmentState = (typeof assessmentStates)[number];
