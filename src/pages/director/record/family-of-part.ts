import type { DataOf } from '../../../api/call';
import type { Family } from './family-facts';

/** Children registered here, as the forms of a visit and a call want a family: nobody and nothing else of it is known. */
export const familyOfPart = ({ householdId, label, today, cases }: DataOf<'residence.show'>): Family => ({
  householdId,
  label,
  village: cases[0]?.residence.village ?? '',
  lane: null,
  today,
  children: cases.flatMap(({ children, records }) =>
    records.length === 0
      ? []
      : children.map((child) => ({ ...child, gender: 'female' as const, school: null, key: false })),
  ),
  people: [],
  followUps: [],
  lastVisits: [],
  agreement: null,
  running: null,
  duties: [],
  reach: { rung: 'parent', quiet: [], toldApart: [], unreachable: [], stays: [] },
  notices: [],
  words: [],
  events: [],
});
