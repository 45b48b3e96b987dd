import type { DataOf } from '../../../api/call';

type Reassignment = DataOf<'task.listReassignments'>['reassignments'][number];

/** What kinds of work it is: 联系孩子、入户走访. */
export const workOf = ({ tasks }: Pick<Reassignment, 'tasks'>): string =>
  [...new Set(tasks.map(({ title }) => title))].join('、');
