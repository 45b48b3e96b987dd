import type { Answers } from '../answer-calls';
import {
  countyComposer,
  countyPreview,
  directorComposer,
  namedPreview,
  ownWords,
  sentToVillage,
  supervisorComposer,
  villagePreview,
} from './fixtures/notice-compose';
import { library } from '../../../library/registry';
import { type Look, says, unanswered } from './look';

const at = { page: 'notices.compose', roles: ['director'] } as const;
const TOPIC = library.drowning.texts.title;
const NEXT = '看看发出去的样子';

const answers = (known: typeof directorComposer, shown = villagePreview): Answers => ({
  ...says('notice.composer', known),
  ...says('notice.preview', shown),
});
const director = answers(directorComposer);
const words = ['自己写', { write: ownWords.title }] as const;

/** Writing a notice, from its topic to its numbers. */
export const noticeComposeLooks: readonly Look[] = [
  { ...at, state: 'full', answers: director, shows: '自己写' },
  { ...at, state: 'words', answers: director, steps: ['自己写'], shows: '一句话（老人看的）' },
  { ...at, state: 'words-begun', answers: director, steps: [...words], shows: '写全文' },
  { ...at, state: 'who', answers: director, steps: [TOPIC], shows: '哪些孩子' },
  {
    ...at,
    state: 'who-township',
    roles: ['supervisor'],
    answers: answers(supervisorComposer),
    steps: [TOPIC, '青杨村', '留守的', '答一个问题'],
    shows: '收到的人看不到',
  },
  {
    ...at,
    state: 'who-urgent',
    roles: ['county'],
    answers: answers(countyComposer),
    steps: [TOPIC, '紧急：夜里也响'],
    shows: '要另一位县里或乡镇的同事同意',
  },
  { ...at, state: 'look', answers: director, steps: [TOPIC, NEXT], shows: '要上门告诉的' },
  {
    ...at,
    state: 'look-elder',
    answers: director,
    steps: [TOPIC, '答一个问题', NEXT, '老人看'],
    shows: '会问',
  },
  {
    ...at,
    state: 'look-county',
    roles: ['county'],
    answers: answers(countyComposer, countyPreview),
    steps: [TOPIC, NEXT],
    shows: '1302.93',
  },
  {
    ...at,
    state: 'look-named',
    answers: answers(directorComposer, namedPreview),
    steps: [TOPIC, NEXT],
    shows: '请去掉名字再发',
  },
  {
    ...at,
    state: 'look-refused',
    answers: { ...director, 'notice.preview': { refusal: 'notice.audienceEmpty' } },
    steps: [TOPIC, NEXT],
    shows: '回去改',
  },
  {
    ...at,
    state: 'sent',
    answers: { ...director, ...says('notice.send', sentToVillage) },
    steps: [TOPIC, NEXT, '发给 12 户'],
    shows: '发出了，12 户',
  },
  {
    ...at,
    state: 'asked',
    answers: { ...director, ...says('notice.send', { ...sentToVillage, waiting: true }) },
    steps: [TOPIC, '紧急：夜里也响', { write: '台风夜里到' }, NEXT, '请人同意，发给 12 户'],
    shows: '等另一位同事同意',
  },
  ...unanswered(at),
];
