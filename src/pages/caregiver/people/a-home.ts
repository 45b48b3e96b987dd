import type { DataOf } from '../../../api/call';
import type { FamilyHousehold } from './whom-to-call';

type Home = DataOf<'home.show'>;
type Child = FamilyHousehold['children'][number];

/** For tests: a child whose week is open. */
export const aChild = (spec: Partial<Child> = {}): Child => ({
  childId: 'ch_xiaoyu',
  name: '王小雨',
  age: 9,
  child: null,
  caregiver: null,
  lastWeekOpen: false,
  ...spec,
});

/** For tests: the mother away, the director in office, nothing said yet. */
export const aHousehold = (spec: Partial<FamilyHousehold> = {}): FamilyHousehold => ({
  householdId: 'hh_wang',
  weeklyContact: true,
  children: [aChild()],
  contacts: [
    { name: '刘敏', relation: '妈妈', phone: '19900001100' },
    { name: '周晓琴', relation: 'director', phone: '19900001015' },
  ],
  help: null,
  endOfCare: null,
  saidFineToday: false,
  agreement: null,
  ...spec,
});

/** For tests: the caregiver's first page on a Friday. */
export const aHome = (spec: Partial<Home> = {}): Home => ({
  role: 'caregiver',
  name: '陈桂芳',
  today: '2026-11-20',
  week: '2026-W47',
  daysLeft: 2,
  households: [aHousehold()],
  unacknowledged: [],
  ...spec,
});
