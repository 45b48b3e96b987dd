import { isCovered } from '../../care-file/away';
import { movedOf } from '../../transfer/kept-dues';
import type { TaskType } from '../task-type';
import { intervalRules } from './interval-rule';
import { intervalWindows } from './interval-windows';

/**
 * The director's home visit (Putuo 8 and Chongqing 8: every three months; Shanghai 7: every two; Qidong 1: monthly; key
 * children in Shanghai monthly; Heze 10 prints no number).
 */
export const homeVisit: TaskType<'home-visit'> = {
  kind: 'home-visit',
  title: '入户走访',
  duty: '入户走访',
  assignee: 'director',
  windows: ({ file, child, rules, today, periods }) => {
    if (!isCovered(child, today)) return [];
    return intervalWindows({
      start: child.openedOn,
      records: file.visits.filter((visit) => visit.childId === child.id && !visit.withdrawn),
      intervalsOn: intervalRules({
        rules,
        file,
        child,
        today,
        general: 'visit.every',
        key: 'visit.everyKey',
        side: 'visit',
      }),
      leadDays: rules.on('visit.leadDays', today).value ?? 0,
      moved: movedOf(file, child, 'home-visit'),
      periods,
    });
  },
};
