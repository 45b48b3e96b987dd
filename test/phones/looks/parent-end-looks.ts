import type { Answers } from '../answer-calls';
import { ids } from './fixtures/cast';
import { type Home, parentHome } from './fixtures/home';
import { type Look, says, unanswered } from './look';

const roles = ['guardian'] as const;
const home = (more: Partial<Home> = {}): Answers => says('home.show', parentHome(more));

const endAt = { page: 'parent.endCare', roles } as const;
/** A parent who asks to end the care of somebody. */
export const parentEndLooks: readonly Look[] = [
  { ...endAt, state: 'full', answers: home(), shows: '先有人接着照护，再停' },
  {
    ...endAt,
    state: 'sent',
    answers: { ...home(), ...says('family.askToEndCare', { wordId: ids.word, director: '周晓琴' }) },
    steps: ['父母要回来', '下周一，11月23日', '发给儿童主任'],
    shows: '发出去了',
  },
  { ...endAt, state: 'empty', answers: home({ households: [] }), shows: '还没有登记您的孩子' },
  ...unanswered(endAt),
];
