import type { LibraryCalendar } from '../library-calendar';

/**
 * The days off of 2026 as one source reports them. The Saturdays and Sundays that are worked in exchange are not in it:
 * a county that has the State Council's notice imports the year whole, and its own holds from then on.
 */
export const state2026: LibraryCalendar = {
  year: 2026,
  part: 'state',
  source: '2026年放假安排（单一来源，没有调休上班的日子；请对照国务院办公厅通知导入）',
  singleSource: true,
  importedOn: '2026-11-22',
  stretches: [
    { kind: 'holiday', name: '元旦', from: '2026-01-01', to: '2026-01-03' },
    { kind: 'holiday', name: '春节', from: '2026-02-15', to: '2026-02-23' },
    { kind: 'holiday', name: '清明节', from: '2026-04-04', to: '2026-04-06' },
    { kind: 'holiday', name: '劳动节', from: '2026-05-01', to: '2026-05-05' },
    { kind: 'holiday', name: '端午节', from: '2026-06-19', to: '2026-06-21' },
    { kind: 'holiday', name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
    { kind: 'holiday', name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
  ],
};
