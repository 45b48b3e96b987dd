import type { AgreementContent } from '../../../../contracts/agreement-content';
import { contentGroups } from '../../../../contracts/agreement-content';
import type { Opened } from './question';

/** For tests: everything an agreement says, of two children. */
export const aContent: AgreementContent = {
  householdId: 'hh_wang',
  childIds: ['ch_yu', 'ch_chuan'],
  children: [
    { childId: 'ch_yu', health: '好', medicine: '青霉素过敏', schooling: '青杨小学三年级', boards: true },
    { childId: 'ch_chuan', health: '好', schooling: '上幼儿园', boards: false },
  ],
  departure: {
    kind: 'one-away-other-unable',
    otherUnable: '身体有病',
    leavingOn: '2026-09-01',
    decidedOn: '2026-08-28',
  },
  reason: { kind: 'other', note: '到外地上学' },
  caregiver: {
    personId: 'pe_nai',
    bars: ['neglected-duty'],
    declared: true,
    fullCivilCapacity: true,
    factors: { character: '和气', family: '同住一院', health: '能干活', bond: '很亲' },
    conditions: ['illness'],
    verifiedHow: '到家里看过',
    verifiedOn: '2026-11-10',
  },
  views: [
    { childId: 'ch_yu', view: 'disagrees', how: 'in-person', words: '想跟妈妈', explained: '说了，愿意试试' },
    { childId: 'ch_chuan', view: 'cannot-say-yet', how: 'in-person', reason: '年纪小' },
  ],
  living: { withCaregiver: true, unattendedAtTimes: false },
  term: { from: '2026-11-20', to: '2027-11-19' },
  weeklyContact: { child: '周日视频', caregiver: '周日电话', visitsHome: '春节回来' },
  money: { amount: '每月 800 元', how: '微信转账' },
  emergencies: [
    { name: '刘敏', phone: '13900000001' },
    { name: '派出所', phone: '110' },
  ],
  medical: { scope: '小病可以看', costs: '父母出', nearby: '镇卫生院' },
  handover: '姑姑先接过去',
  place: '青杨村',
  copies: 4,
  remarks: '寒假再看',
};

const people: Opened['people'] = {
  village: '青杨村',
  children: [
    { childId: 'ch_yu', name: '王小雨', age: 9, school: '青杨小学', specialCare: false },
    { childId: 'ch_chuan', name: '王小川', age: 6, school: null, specialCare: false },
  ],
  guardians: [
    { personId: 'pe_ma', name: '刘敏', kinship: '妈妈', awayFrom: '2026-09-10' },
    { personId: 'pe_ba', name: '王建军', kinship: '爸爸', awayFrom: '2026-09-01' },
  ],
  caregivers: [{ personId: 'pe_nai', name: '陈桂芳', relation: '奶奶', age: 68, alsoCaresFor: [] }],
};

/** For tests: nothing written yet. */
export const anOpened = (more: Partial<Opened> = {}): Opened => ({
  today: '2026-11-20',
  agreementId: null,
  version: null,
  state: null,
  declined: null,
  content: { householdId: 'hh_wang', childIds: ['ch_yu', 'ch_chuan'] },
  missing: [...contentGroups],
  warnings: [],
  people,
  ...more,
});

/** For tests: everything written, nothing missing. */
export const aWholeDraft = (more: Partial<Opened> = {}): Opened =>
  anOpened({ agreementId: 'ag_1', version: 3, state: 'draft', content: aContent, missing: [], ...more });
