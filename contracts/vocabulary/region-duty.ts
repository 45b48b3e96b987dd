/** What a place owes by the calendar, whoever lives there: one declared duty each in `domain/region-duty/`. */
export const regionDutyKinds = [
  'first-survey',
  'survey',
  'urban-update',
  'file-check',
  'inspection',
  'town-activity',
  'village-activity',
  'parent-training',
  'director-training',
  'report',
  'county-plan',
] as const;
export type RegionDutyKind = (typeof regionDutyKinds)[number];
