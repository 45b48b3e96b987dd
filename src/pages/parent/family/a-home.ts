import type { Home } from './carried-home';
import type { Household, Person } from './who';

type Child = Household['children'][number];

/** A child of a test family; nobody has confirmed anything yet. */
export function aChild(details: Partial<Child> = {}): Child {
  return {
    childId: 'ch_yu',
    name: '王小雨',
    age: 9,
    owed: ['child', 'caregiver'],
    child: null,
    caregiver: null,
    lastWeek: [],
    quietDays: null,
    ...details,
  };
}

/** Somebody around a test family's children; a parent who is away, unless said otherwise. */
export function aPerson(details: Pick<Person, 'personId' | 'name' | 'relation'> & Partial<Person>): Person {
  const role = details.role ?? 'guardian';
  const away = role === 'guardian' ? { from: '2026-02-26', to: null } : null;
  return { role, isMe: false, phone: null, away, stay: null, unreachable: null, ...details };
}

/** A test family: two children with their grandmother, the mother asks. */
export function aHousehold(details: Partial<Household> = {}): Household {
  return {
    householdId: 'hh_wang',
    asksCaregiver: false,
    children: [aChild(), aChild({ childId: 'ch_chuan', name: '王小川', age: 6 })],
    contacts: [
      aPerson({ personId: 'pe_liu', name: '刘敏', relation: '妈妈', isMe: true, phone: null }),
      aPerson({ personId: 'pe_wang', name: '王建军', relation: '爸爸', phone: '13800000001' }),
      aPerson({
        personId: 'pe_chen',
        name: '陈桂芳',
        role: 'caregiver',
        relation: '奶奶',
        phone: '13800000002',
      }),
      aPerson({
        personId: 'pe_zhou',
        name: '周晓琴',
        role: 'director',
        relation: '',
        phone: '13800000003',
      }),
    ],
    help: null,
    endOfCare: null,
    visitAsk: null,
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
