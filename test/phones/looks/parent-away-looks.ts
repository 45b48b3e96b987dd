import type { Answers } from '../answer-calls';
import {
  aHousehold,
  type Home,
  outOfReach,
  parentHome,
  saidBefore,
  xiaochuan,
  xiaoyu,
} from './fixtures/home';
import { type Look, says, unanswered } from './look';

const roles = ['guardian'] as const;
const home = (more: Partial<Home> = {}): Answers => says('home.show', parentHome(more));
const withHousehold = (more: Parameters<typeof aHousehold>[0]): Answers =>
  home({ households: [aHousehold(more)] });

const quietHome: Look = {
  page: 'parent.home',
  roles,
  state: 'quiet',
  answers: withHousehold({ children: [{ ...xiaoyu, quietDays: 12 }, xiaochuan], contacts: outOfReach }),
  shows: '12 天没联系了',
};

const ownWord: Look = {
  page: 'parent.home',
  roles,
  state: 'own-word',
  answers: withHousehold({ contacts: saidBefore }),
  shows: '能联系上了，点这里',
};

const awayAt = { page: 'parent.away', roles } as const;
const atHome = ['我回家了，或要回家', '两周'] as const;
const atSea = ['有一阵联系不上', '三个月', '出海'] as const;
const awayPage: readonly Look[] = [
  { ...awayAt, state: 'full', answers: home(), shows: '先选是哪一种' },
  { ...awayAt, state: 'at-sea', answers: home(), steps: atSea, shows: '请家里另一位' },
  {
    ...awayAt,
    state: 'standing',
    answers: withHousehold({ contacts: saidBefore }),
    shows: '要走了，在家到今天为止',
  },
  {
    ...awayAt,
    state: 'home-done',
    answers: { ...home(), ...says('contact.recordHomeStay', { stayId: 'hs_aaaaaaaaaaaa' }) },
    steps: [...atHome, '记下，我在家'],
    shows: '好好陪陪孩子',
  },
  {
    ...awayAt,
    state: 'away-done',
    answers: { ...home(), ...says('contact.recordUnreachable', { unreachableId: 'un_aaaaaaaaaaaa' }) },
    steps: [...atSea, '告诉家里和儿童主任'],
    shows: '您多保重',
  },
  {
    ...awayAt,
    state: 'not-sent',
    answers: { ...home(), otherwise: 'offline' },
    steps: [...atHome, '记下，我在家'],
    shows: '还没送出去',
  },
  { ...awayAt, state: 'empty', answers: home({ households: [] }), shows: '还没有登记您的孩子' },
  ...unanswered(awayAt),
];

/** Days at home and out of reach, and how long it has been quiet. */
export const parentAwayLooks: readonly Look[] = [quietHome, ownWord, ...awayPage];
