import type { Answers } from '../answer-calls';
import { demoId } from '../../../local/demo/demo-id';
import { ids } from './fixtures/cast';
import { assignedTask, handedFamily, noReassignments, reassignments } from './fixtures/handed';
import { fewTasks } from './fixtures/listing';
import {
  assignments,
  countyVillages,
  noPlaces,
  nothingAssigned,
  nothingSupervised,
  supervised,
  townshipsWeek,
  villages,
  villagesWeek,
  whoSupervises,
} from './fixtures/supervision';
import { type Look, says, unanswered } from './look';

const roles = ['supervisor'] as const;

const weekAt = { page: 'supervisor.week', roles } as const;
const weekPage: readonly Look[] = [
  { ...weekAt, state: 'full', answers: says('supervision.overview', villagesWeek), shows: '最久 112 天没去' },
  {
    ...weekAt,
    state: 'county',
    roles: ['county'],
    answers: says('supervision.overview', townshipsWeek),
    shows: '各乡镇',
  },
  {
    ...weekAt,
    state: 'township',
    roles: ['county'],
    values: { under: '990100005', name: '石桥镇' },
    answers: says('supervision.overview', villagesWeek),
    shows: '看这个村的事',
  },
  { ...weekAt, state: 'empty', answers: says('supervision.overview', noPlaces), shows: '这里还没有村' },
  ...unanswered(weekAt),
];

const known: Answers = { ...says('supervision.villages', villages), ...says('session.who', whoSupervises) };
const tasksAt = { page: 'supervisor.tasks', roles } as const;
const listed: Answers = { ...known, ...says('supervision.tasks', supervised) };
const tasksPage: readonly Look[] = [
  { ...tasksAt, state: 'full', answers: listed, shows: '现在没有儿童主任' },
  {
    ...tasksAt,
    state: 'county',
    roles: ['county'],
    answers: { ...listed, ...says('supervision.villages', countyVillages) },
    shows: '转县里',
  },
  {
    ...tasksAt,
    state: 'empty',
    answers: { ...known, ...says('supervision.tasks', nothingSupervised) },
    shows: '没有过期转上来的',
  },
  { ...tasksAt, state: 'giving', answers: listed, steps: ['请别人接手'], shows: '我自己来' },
  {
    ...tasksAt,
    state: 'given',
    answers: {
      ...listed,
      ...says('task.reassign', {
        reassignmentId: demoId('re', 'looks-wang'),
        tasks: 2,
        left: 1,
        accepted: false,
      }),
    },
    steps: ['请别人接手', /冉秀芝（/, '主任生病住院', '请他接手'],
    shows: '已经请冉秀芝接手',
  },
  {
    ...tasksAt,
    state: 'refused',
    answers: { ...listed, 'task.reassign': { refusal: 'reassign.waiting' } },
    steps: ['请别人接手', /冉秀芝（/, '主任生病住院', '请他接手'],
    shows: '还没回话。请等他回话',
  },
  ...unanswered(tasksAt, known),
];

const boardAt = { page: 'supervisor.assigned', roles } as const;
const board: Answers = says('supervision.assigned', assignments);
const boardPage: readonly Look[] = [
  { ...boardAt, state: 'full', answers: board, shows: '两口塘边都立了牌子' },
  { ...boardAt, state: 'empty', answers: says('supervision.assigned', nothingAssigned), shows: '还没有派过' },
  { ...boardAt, state: 'withdrawing', answers: board, steps: ['撤回'], shows: '为什么撤回' },
  ...unanswered(boardAt),
];

const assignAt = { page: 'supervisor.assign', roles } as const;
const chosen = ['排查水边、工地等安全隐患', '全选', '一周内'] as const;
const assignPage: readonly Look[] = [
  { ...assignAt, state: 'full', answers: known, steps: [...chosen], shows: '石门村现在没有儿童主任' },
  { ...assignAt, state: 'begun', answers: known, shows: '选什么事' },
  {
    ...assignAt,
    state: 'sent',
    answers: {
      ...known,
      ...says('supervision.assign', {
        assignmentId: demoId('ai', 'looks-hazard'),
        tasks: 3,
        withoutDirector: 1,
      }),
    },
    steps: [...chosen, '派出去'],
    shows: '派出去了，共 3 件',
  },
  {
    ...assignAt,
    state: 'county',
    roles: ['county'],
    answers: says('supervision.villages', countyVillages),
    shows: '柳溪镇',
  },
  ...unanswered(assignAt),
];

/** What townships and the county see. */
export const supervisorLooks: readonly Look[] = [...weekPage, ...tasksPage, ...boardPage, ...assignPage];

const director = ['director'] as const;
const handedAt = { page: 'director.handed', roles: director } as const;
const handedPage: readonly Look[] = [
  { ...handedAt, state: 'full', answers: says('task.listReassignments', reassignments), shows: '您接手的' },
  {
    ...handedAt,
    state: 'empty',
    answers: says('task.listReassignments', noReassignments),
    shows: '没有请您接手的',
  },
  {
    ...handedAt,
    state: 'declining',
    answers: says('task.listReassignments', reassignments),
    steps: ['不接'],
    shows: '离得太远',
  },
  {
    ...handedAt,
    state: 'family',
    values: { id: ids.zhao },
    answers: says('task.showHanded', handedFamily),
    shows: '办好就看不到了',
  },
  ...unanswered(handedAt),
];

const assignedAt = {
  page: 'director.assigned',
  roles: director,
  values: { id: demoId('ai', 'looks-hazard') },
} as const;
const assignedPage: readonly Look[] = [
  { ...assignedAt, state: 'full', answers: says('task.showAssigned', assignedTask), shows: '重点看水塘' },
  {
    ...assignedAt,
    state: 'done',
    answers: {
      ...says('task.showAssigned', assignedTask),
      ...says('task.finishAssigned', { closedTasks: 1 }),
    },
    steps: ['办好了'],
    shows: '派的人能看到',
  },
  {
    ...assignedAt,
    state: 'withdrawn',
    answers: says('task.showAssigned', { ...assignedTask, state: 'withdrawn' }),
    shows: '不用再办',
  },
  ...unanswered(assignedAt),
];

const todayAt = { page: 'director.today', roles: director } as const;
const assignment = demoId('ai', 'looks-hazard');
const fromAbove: readonly Look[] = [
  {
    ...todayAt,
    state: 'from-above',
    answers: says('task.list', {
      ...fewTasks,
      asked: 1,
      titles: { ...fewTasks.titles, [`assigned-work:${assignment}`]: '排查水边、工地等安全隐患' },
      tasks: [
        {
          id: 'ta_assigned',
          kind: 'assigned-work',
          period: assignment,
          h: null,
          c: null,
          n: '青杨村',
          d: '2026-11-25',
        },
        ...fewTasks.tasks,
      ],
      homes: fewTasks.homes.map((home) => (home.h === ids.zhao ? { ...home, o: true } : home)),
    }),
    shows: '请您接手',
  },
];

/** What a director takes over, and does for those above. */
export const handedLooks: readonly Look[] = [...handedPage, ...assignedPage, ...fromAbove];
