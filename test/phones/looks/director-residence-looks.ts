import { ids } from './fixtures/cast';
import { abroad, notAgreed, ours, toConfirm } from './fixtures/residence';
import { type Look, says, unanswered } from './look';

const at = { page: 'director.residence', roles: ['director'], values: { id: ids.wang } } as const;
const shows = (page: typeof notAgreed) => says('residence.show', page);

/** Who does what for a child who lives in one village and is registered in another. */
export const directorResidenceLooks: readonly Look[] = [
  { ...at, state: 'full', answers: shows(notAgreed), shows: '商定之前' },
  { ...at, state: 'form', answers: shows(notAgreed), steps: ['记下商定的分工'], shows: '产品默认' },
  { ...at, state: 'to-confirm', answers: shows(toConfirm), shows: '有一份新的' },
  {
    ...at,
    state: 'changed-meanwhile',
    answers: { ...shows(toConfirm), 'residence.confirm': { refusal: 'residence.splitChanged' } },
    steps: ['就这样分，确认'],
    shows: '分工刚被改过',
  },
  { ...at, state: 'ours', answers: shows(ours), shows: '这里只看得到' },
  { ...at, state: 'abroad', answers: shows(abroad), steps: ['改分工'], shows: '单位电话' },
  {
    ...at,
    state: 'refused',
    answers: { 'residence.show': { refusal: 'record.notFound' } },
    shows: '没有找到这条记录',
  },
  ...unanswered(at),
  {
    page: 'director.visit',
    roles: ['director'],
    values: { id: ids.wang, part: '1' },
    state: 'part-of-another-village',
    answers: shows(ours),
    shows: '见到了',
  },
];
