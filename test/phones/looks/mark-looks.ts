import { askedToMend, noMarks, openMarks } from './fixtures/text-marks';
import { type Look, says, unanswered } from './look';

const at = { page: 'notices.marks', roles: ['director'] } as const;

/** What a text check pointed out, for the colleague above; and what its writer is asked. */
export const markLooks: readonly Look[] = [
  { ...at, state: 'full', answers: says('mark.list', openMarks), shows: '可能有伤人的话' },
  { ...at, state: 'empty', answers: says('mark.list', noMarks), shows: '没有要看的' },
  { ...at, state: 'mine', answers: says('mark.list', askedToMend), shows: '请再发一条更正' },
  {
    ...at,
    state: 'mend',
    answers: says('mark.list', { ...openMarks, toSee: openMarks.toSee.slice(0, 1) }),
    steps: ['请本人改'],
    shows: '不说是谁指出来的',
  },
  {
    ...at,
    state: 'over',
    answers: {
      ...says('mark.list', { ...openMarks, toSee: openMarks.toSee.slice(0, 1) }),
      'mark.settle': { refusal: 'mark.settled' },
    },
    steps: ['看过，没问题'],
    shows: '已经有人看过了',
  },
  ...unanswered(at),
];
