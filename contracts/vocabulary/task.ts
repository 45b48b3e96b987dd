/** Kinds of task, one declared type each in `domain/task/types/`. */
export const taskKinds = [
  'weekly-contact',
  'director-contact',
  'home-visit',
  'agreement-unsigned',
  'agreement-expiring',
  'agreement-declined',
  'receipt-school',
  'receipt-village',
  'caregiver-finding',
  'notice-unacknowledged',
  'family-request',
  'concern-receipt',
  'concern-follow-up',
  'assessment-review',
  'help-plan-step',
  'value-missing',
  'duty-split',
  'duty-split-registered',
  'town-duty',
  'county-duty',
  'follow-up',
  'guardian-unreachable',
  'transfer-answer',
  'village-unheld',
  'assigned-work',
  'notice-season',
  'calendar-missing',
  'absence-unanswered',
  'talk-request',
  'thread-unanswered',
] as const;
export type TaskKind = (typeof taskKinds)[number];

export const taskStates = ['open', 'done', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];
