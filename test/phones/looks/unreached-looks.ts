import { TODAY } from './fixtures/cast';
import { nobodyUnreached, register, registerByVillage } from './fixtures/unreached';
import { type Look, says, unanswered } from './look';

const at = { page: 'notices.unreached', roles: ['director'] } as const;
const one = { ...register, people: register.people.slice(0, 1) };

/** Whom no channel reaches: for the village by name, above as numbers. */
export const unreachedLooks: readonly Look[] = [
  { ...at, state: 'full', answers: says('unreachable.list', register), shows: '没有绑定微信' },
  { ...at, state: 'empty', answers: says('unreachable.list', nobodyUnreached), shows: '都通得到' },
  { ...at, state: 'villages', answers: says('unreachable.list', registerByVillage), shows: '石桥村' },
  {
    ...at,
    state: 'county',
    answers: says('unreachable.list', { ...registerByVillage, mayName: false }),
    shows: '名字请村里和乡镇看',
  },
  {
    ...at,
    state: 'found',
    answers: says('unreachable.list', one),
    steps: ['找到了'],
    shows: '怎么找到的',
  },
  {
    ...at,
    state: 'recorded',
    answers: {
      ...says('unreachable.list', one),
      ...says('unreachable.found', { foundOn: TODAY }),
    },
    steps: ['找到了', '上门', '记下'],
    shows: '记下了：找到了陈桂芳',
  },
  ...unanswered(at),
];
