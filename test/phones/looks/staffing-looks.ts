import { ids } from './fixtures/cast';
import {
  made,
  proposed,
  staffEmpty,
  staffFull,
  staffInvitation,
  staffMore,
  toPropose,
  transfersEmpty,
  transfersFull,
} from './fixtures/staffing';
import { type Look, says, unanswered } from './look';

const staff = { page: 'staff' } as const;
const bind = { page: 'staffBind', values: { token: made.token } } as const;
const propose = { page: 'director.transfer', roles: ['director'], values: { id: ids.wang } } as const;
const list = { page: 'director.transfers', roles: ['director'] } as const;
const listed = says('staff.list', staffFull);

const staffLooks: readonly Look[] = [
  { ...staff, state: 'full', answers: listed, shows: '有人代管中' },
  { ...staff, state: 'empty', answers: says('staff.list', staffEmpty), shows: '都有人在管' },
  { ...staff, state: 'further', answers: says('staff.list', staffMore), shows: '再看一些' },
  { ...staff, state: 'invite', answers: listed, steps: ['请一位儿童主任'], shows: '请先和本人核对' },
  {
    ...staff,
    state: 'invite-short',
    answers: listed,
    steps: ['请一位儿童主任', '生成邀请'],
    shows: '请写全十一位手机号',
  },
  { ...staff, state: 'cover', answers: listed, steps: ['安排周晓琴'], shows: '请谁代管' },
  { ...staff, state: 'end', answers: listed, steps: ['安排周晓琴', '不再担任'], shows: '写过的记录都还在' },
  { ...staff, state: 'end-cover', answers: listed, steps: ['安排方玲'], shows: '结束代管' },
  ...unanswered(staff),
];

const bindLooks: readonly Look[] = [
  { ...bind, state: 'full', answers: says('invitation.open', staffInvitation), shows: '请只为工作使用' },
  {
    ...bind,
    state: 'code',
    answers: {
      ...says('invitation.open', staffInvitation),
      ...says('invitation.sendCode', { maskedPhone: '199****1234', validUntil: '2026-11-18T09:10:00+08:00' }),
    },
    steps: ['发验证码'],
    shows: '请看短信里的六个数字',
  },
  {
    ...bind,
    state: 'refused',
    answers: { 'invitation.open': { refusal: 'invitation.expired' } },
    shows: '这个邀请过期了',
  },
  ...unanswered(bind),
];

const transferLooks: readonly Look[] = [
  { ...propose, state: 'full', answers: says('transfer.show', toPropose), shows: '现在归青杨村' },
  {
    ...propose,
    state: 'empty',
    answers: says('transfer.show', { ...toPropose, villages: [] }),
    shows: '没有找到这个村',
  },
  {
    ...propose,
    state: 'refused',
    answers: { ...says('transfer.show', toPropose), 'transfer.propose': { refusal: 'transfer.alreadyOpen' } },
    steps: ['石桥村（石桥镇）', '搬家了', '请对方接收'],
    shows: '这一户已经在等另一个村接收',
  },
  { ...propose, state: 'waiting', answers: says('transfer.show', proposed), shows: '已请石桥村接收' },
  ...unanswered(propose),
  { ...list, state: 'full', answers: says('transfer.list', transfersFull), shows: '接收这一户' },
  { ...list, state: 'empty', answers: says('transfer.list', transfersEmpty), shows: '没有转接' },
  {
    ...list,
    state: 'accept',
    answers: says('transfer.list', transfersFull),
    steps: ['接收这一户'],
    shows: '下次走访的日子不变',
  },
  {
    ...list,
    state: 'decline',
    answers: says('transfer.list', transfersFull),
    steps: ['退回'],
    shows: '为什么退回',
  },
  ...unanswered(list),
];

/** Who holds which place, binding as staff, and families that move. */
export const staffingLooks: readonly Look[] = [...staffLooks, ...bindLooks, ...transferLooks];
