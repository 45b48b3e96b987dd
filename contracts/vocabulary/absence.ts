/** What a family says when the school asks where a child is: ill, on leave, on the way, nobody knows. */
export const absenceAnswers = ['ill', 'leave', 'on-way', 'unknown'] as const;
export type AbsenceAnswer = (typeof absenceAnswers)[number];

/** Asked; answered; with the village's director; over, because the child is there or was found. */
export const absenceStates = ['asked', 'answered', 'raised', 'over'] as const;
export type AbsenceState = (typeof absenceStates)[number];

/** What happens to an absence, in any order; the last one counts. */
export const absenceSteps = ['reported', 'answered', 'raised', 'arrived', 'resolved'] as const;
export type AbsenceStepKind = (typeof absenceSteps)[number];

/** What the director found: at home, with family elsewhere, at school, not found and reported to the police. */
export const absenceFindings = ['at-home', 'with-family', 'at-school', 'police-told'] as const;
export type AbsenceFinding = (typeof absenceFindings)[number];

/** Who speaks in an absence; a step without anybody is the clock's. */
export const absenceRoles = ['guardian', 'caregiver', 'teacher', 'director'] as const;
export type AbsenceRole = (typeof absenceRoles)[number];
