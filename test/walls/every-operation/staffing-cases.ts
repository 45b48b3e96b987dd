import { demoId } from '../../../local/demo/demo-id';
import { DIRECTOR, heard, type OperationCase, TODAY, ZHENG } from './operation-case';

const SUPERVISOR = 'supervisor-1';
/** 方小梅's village, and the one of 邵建红, who is to take a family over. */
const VILLAGE = '990100001001';
const OTHER = '990100001003';
const TAKES = 'shaojianhong';

const propose: OperationCase = {
  op: 'transfer.propose',
  as: DIRECTOR,
  input: () => ({ householdId: ZHENG, to: OTHER, reason: 'moved-home', note: '搬到山那边住了' }),
};

/** Who holds which place, and families that move. */
export const staffingCases: readonly OperationCase[] = [
  {
    op: 'staff.invite',
    as: SUPERVISOR,
    input: () => ({ role: 'director', region: VILLAGE, name: '陶小玲', phone: '19900008801' }),
  },
  { op: 'staff.list', as: SUPERVISOR, open: 'lists', input: () => ({ limit: 100 }) },
  {
    op: 'staff.withdrawInvitation',
    as: SUPERVISOR,
    input: (told) => ({ invitationId: heard(told, 'staff.invite', 'invitationId') }),
  },
  {
    op: 'cover.set',
    as: SUPERVISOR,
    input: () => ({
      region: VILLAGE,
      absentId: demoId('pe', DIRECTOR),
      byId: demoId('pe', TAKES),
      from: TODAY,
      to: '2026-12-01',
    }),
  },
  {
    op: 'cover.end',
    as: SUPERVISOR,
    input: (told) => ({ coverId: heard(told, 'cover.set', 'coverId'), lastDay: TODAY }),
  },
  { op: 'transfer.show', as: DIRECTOR, input: () => ({ householdId: ZHENG }) },
  propose,
  { op: 'transfer.list', as: DIRECTOR, open: 'lists', input: () => ({}) },
  {
    op: 'transfer.withdraw',
    as: DIRECTOR,
    input: (told) => ({ transferId: heard(told, 'transfer.propose', 'transferId') }),
  },
  propose,
  {
    op: 'transfer.answer',
    as: TAKES,
    input: (told) => ({
      transferId: heard(told, 'transfer.propose', 'transferId'),
      answer: 'decline',
      note: '还没有搬来住',
    }),
  },
  {
    op: 'staff.end',
    as: SUPERVISOR,
    input: () => ({
      personId: demoId('pe', DIRECTOR),
      role: 'director',
      region: VILLAGE,
      lastDay: '2026-12-31',
    }),
  },
];
