import type { DataOf } from '../../../api/call';
import type { Family } from './family-facts';

/** A family whose visits or calls were taken over, as the forms want one: the people, the work, and nothing else of it. */
export const familyOfHanded = ({
  householdId,
  label,
  village,
  lane,
  today,
  children,
  people,
  tasks,
}: DataOf<'task.showHanded'>): Family => ({
  householdId,
  label,
  village,
  lane,
  today,
  children: children.map((child) => ({ ...child, school: null, key: false })),
  people: people.map((person) => ({ ...person, age: null, bound: false })),
  duties: tasks.map(({ taskId, childId, kind, title, dueOn }) => ({
    childId,
    kind,
    title,
    value: '',
    valueKind: 'productDefault',
    source: '',
    planEnded: false,
    lastOn: null,
    dueOn,
    taskId,
  })),
  followUps: [],
  lastVisits: [],
  agreement: null,
  running: null,
  reach: { rung: 'director', quiet: [], toldApart: [], unreachable: [], stays: [] },
  notices: [],
  words: [],
  events: [],
});
