import { demoId } from '../../../local/demo/demo-id';
import { DIRECTOR, heard, look, type OperationCase, ZHENG } from './operation-case';

const SUPERVISOR = 'supervisor-1';
/** 邵建红 of another village of the township is asked to help. */
const HELPER = 'shaojianhong';
const VILLAGES = ['990100001001', '990100001003'];

const ask: OperationCase = {
  op: 'task.reassign',
  as: SUPERVISOR,
  input: async (told) => ({
    householdId: ZHENG,
    taskIds: [
      await look(
        told,
        `select min(id) as value from task where household_id = '${ZHENG}' and state = 'open'
           and kind in ('weekly-contact', 'director-contact', 'home-visit')`,
      ),
    ],
    to: demoId('pe', HELPER),
    reason: '这周在外学习',
  }),
};

const answer = (told: Parameters<OperationCase['input']>[0]) => ({
  reassignmentId: heard(told, 'task.reassign', 'reassignmentId'),
});

const assigned = (told: Parameters<OperationCase['input']>[0]) => ({
  assignmentId: heard(told, 'supervision.assign', 'assignmentId'),
});

const assign = (villages: readonly string[]): OperationCase => ({
  op: 'supervision.assign',
  as: SUPERVISOR,
  input: () => ({ title: 'other', note: '把村口的水塘都看一遍', villages, dueOn: '2026-12-20' }),
});

/** What nobody does, what somebody else takes over, and what is sent to many. */
export const supervisionCases: readonly OperationCase[] = [
  { op: 'supervision.overview', as: SUPERVISOR, open: 'lists', input: () => ({}) },
  { op: 'supervision.overview', as: SUPERVISOR, input: () => ({ under: '990100001' }) },
  { op: 'supervision.tasks', as: SUPERVISOR, open: 'lists', input: () => ({ scope: 'open' }) },
  { op: 'supervision.tasks', as: SUPERVISOR, input: () => ({ scope: 'open', under: '990100001001' }) },
  { op: 'supervision.villages', as: SUPERVISOR, open: 'lists', input: () => ({}) },
  ask,
  { op: 'task.listReassignments', as: HELPER, open: 'lists', input: () => ({}) },
  {
    op: 'task.declineReassignment',
    as: HELPER,
    input: (told) => ({ ...answer(told), reason: '和这家有亲戚关系' }),
  },
  ask,
  { op: 'task.withdrawReassignment', as: SUPERVISOR, input: answer },
  ask,
  {
    op: 'task.acceptReassignment',
    as: HELPER,
    input: answer,
    once: `select count(*) from reassignment where answer = 'accepted'`,
  },
  { op: 'task.showHanded', as: HELPER, input: () => ({ householdId: ZHENG }) },
  assign(VILLAGES),
  { op: 'supervision.assigned', as: SUPERVISOR, open: 'lists', input: () => ({}) },
  { op: 'task.showAssigned', as: DIRECTOR, input: assigned },
  {
    op: 'task.finishAssigned',
    as: DIRECTOR,
    input: (told) => ({ ...assigned(told), words: '水塘边立了两块牌子' }),
    once: `select count(*) from assignment_part where done_at is not null`,
  },
  assign(['990100001001']),
  {
    op: 'supervision.withdrawAssigned',
    as: SUPERVISOR,
    input: (told) => ({ ...assigned(told), reason: '县里统一安排了' }),
  },
];
