import { isCovered } from '../../care-file/away';
import { movedOf } from '../../transfer/kept-dues';
import type { TaskType } from '../task-type';
import { intervalRules } from './interval-rule';
import { intervalWindows } from './interval-windows';

/**
 * The director's regular contact with the child (Putuo 8, Shanghai 7, Chongqing 8: monthly; Shanghai's key children
 * every two weeks; Qidong and Heze print no number). A call to a parent alone does not close it; a visit that saw the
 * child does.
 */
export const directorContact: TaskType<'director-contact'> = {
  kind: 'director-contact',
  title: '联系孩子',
  duty: '儿童主任联系孩子',
  assignee: 'director',
  windows: ({ file, child, rules, today, periods }) => {
    if (!isCovered(child, today)) return [];
    const { id } = child;
    const calls = file.directorContacts.filter(
      (call) =>
        call.childId === id &&
        !call.withdrawn &&
        call.outcome === 'reached' &&
        call.spokeWith.includes('child'),
    );
    const seen = file.visits.filter((visit) => visit.childId === id && !visit.withdrawn && visit.sawChild);
    return intervalWindows({
      start: child.openedOn,
      records: [...calls, ...seen],
      intervalsOn: intervalRules({
        rules,
        file,
        child,
        today,
        general: 'contact.director.every',
        key: 'contact.director.everyKey',
        side: 'contact',
      }),
      leadDays: rules.on('contact.director.leadDays', today).value ?? 0,
      moved: movedOf(file, child, 'director-contact'),
      periods,
    });
  },
};
