import type { DataOf } from '../../../api/call';
import type { FamilyHousehold } from './whom-to-call';

type Home = DataOf<'home.show'>;
type Child = FamilyHousehold['children'][number];

/** For tests: a child whose week is open. */
export const aChild = (spec: Partial<Child> = {}): Child => ({
  childId: 'ch_xiaoyu',
  name: '王小雨',
  age: 9,
  owed: ['child', 'caregiver'],
  child: null,
  caregiver: null,
  lastWeek: [],
  quietDays: null,
  ...spec,
});

type Contact = FamilyHousehold['contacts'][number];

/** For tests: somebody around the children; a parent who is away, unless said otherwise. */
export const aContact = (
  spec: Pick<Contact, 'personId' | 'name' | 'relation'> & Partial<Contact>,
): Contact => {
  const role = spec.role ?? 'guardian';
  const away = role === 'guardian' ? { from: '2026-02-26', to: null } : null;
  return { role, isMe: false, phone: null, away, stay: null, unreachable: null, ...spec };
};

/** For tests: the mother away, the director in office, nothing said yet. */
export const aHousehold = (spec: Partial<FamilyHousehold> = {}): FamilyHousehold => ({
  householdId: 'hh_wang',
  asksCaregiver: false,
  children: [aChild()],
  contacts: [
    aContact({ personId: 'pe_liu', name: '刘敏', relation: '妈妈', phone: '19900001100' }),
    aContact({ personId: 'pe_chen', name: '陈桂芳', role: 'caregiver', relation: '奶奶', isMe: true }),
    aContact({
      personId: 'pe_zhou',
      name: '周晓琴',
      role: 'director',
      relation: '',
      phone: '19900001015',
    }),
  ],
  help: null,
  endOfCare: null,
  visitAsk: null,
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
