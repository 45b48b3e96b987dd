import { noneParked, parkedSends } from './fixtures/notice-parked';
import { type Look, says, unanswered } from './look';

const at = { page: 'notices.parked', roles: ['director'] } as const;

/** What did not go out, for a county's officer. */
export const noticeParkedLooks: readonly Look[] = [
  { ...at, state: 'full', answers: says('notice.listParked', parkedSends), shows: '微信停了这个模板' },
  { ...at, state: 'empty', answers: says('notice.listParked', noneParked), shows: '都发出去了' },
  {
    ...at,
    state: 'give-up',
    answers: says('notice.listParked', parkedSends),
    steps: ['不再这样发'],
    shows: '不会漏掉人',
  },
  {
    ...at,
    state: 'redone',
    answers: { ...says('notice.listParked', parkedSends), ...says('notice.answerParked', { count: 128 }) },
    steps: ['再发一次'],
    shows: '128 条马上再发',
  },
  {
    ...at,
    state: 'over',
    answers: {
      ...says('notice.listParked', parkedSends),
      'notice.answerParked': { refusal: 'notice.parkedOver' },
    },
    steps: ['再发一次'],
    shows: '已经有人处理了',
  },
  ...unanswered(at),
];
