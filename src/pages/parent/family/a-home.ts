import type { Home } from './carried-home';
import type { Household } from './who';

type Child = Household['children'][number];

/** A child of a test family; nobody has confirmed anything yet. */
export function aChild(details: Partial<Child> = {}): Child {
  return {
    childId: 'ch_yu',
    name: '王小雨',
    age: 9,
    child: null,
    caregiver: null,
    lastWeekOpen: false,
    ...details,
  };
}

/** A test family: two children with their grandmother, the mother asks. */
export function aHousehold(details: Partial<Household> = {}): Household {
  return {
    householdId: 'hh_wang',
    weeklyContact: true,
    children: [aChild(), aChild({ childId: 'ch_chuan', name: '王小川', age: 6 })],
    contacts: [
      { name: '王建军', relation: '爸爸', phone: '13800000001' },
      { name: '陈桂芳', relation: '奶奶', phone: '13800000002' },
      { name: '周晓琴', relation: 'director', phone: '13800000003' },
    ],
    help: null,
    endOfCare: null,
    saidFineToday: false,
    agreement: null,
    ...details,
  };
}

/** The mother's home on a Friday. */
export function aHome(details: Partial<Home> = {}): Home {
  return {
    role: 'guardian',
    name: '刘敏',
    today: '2026-11-20',
    week: '2026-W47',
    daysLeft: 2,
    households: [aHousehold()],
    unacknowledged: [],
    remindersLeft: 3,
    questions: [],
    ...details,
  };
}
