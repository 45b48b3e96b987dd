/** Who hears of a task that nobody does: the township, then the county. */
export const escalationLevels = ['supervisor', 'county'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];

/** What can be sent to many directors at once; `other` says it in its own words. */
export const assignmentTitles = [
  'check-roster',
  'collect-papers',
  'hazard-walk',
  'publicity',
  'training',
  'meeting',
  'holiday-care',
  'other',
] as const;
export type AssignmentTitle = (typeof assignmentTitles)[number];

/** The new person's answer, or the supervisor's second thought. */
export const reassignmentAnswers = ['accepted', 'declined', 'withdrawn'] as const;
export type ReassignmentAnswer = (typeof reassignmentAnswers)[number];
