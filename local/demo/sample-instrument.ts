import type { InstrumentBody } from '../../contracts/instrument-body';

type Item = InstrumentBody['dimensions'][number]['items'][number];

/** Answers from good to bad, one more point each; a fourth one is red by itself. */
const item = (key: string, title: string, labels: readonly string[]): Item => ({
  key,
  title,
  options: labels.map((label, at) => ({
    key: `o${String(at)}`,
    label,
    points: at,
    alone: at > 2 ? 'red' : null,
  })),
});

/** 0–1 green, 2–3 blue, 4–5 yellow, from 6 red. */
const bands: InstrumentBody['dimensions'][number]['bands'] = [
  { from: 0, colour: 'green' },
  { from: 2, colour: 'blue' },
  { from: 4, colour: 'yellow' },
  { from: 6, colour: 'red' },
];

/**
 * An invented standard for the demo county, taken from no document. It shows the structure; nobody may use it on a real
 * child. What the plans' standards contain is a county's to load.
 */
export const SAMPLE_INSTRUMENT: InstrumentBody = {
  key: 'sample',
  version: '1',
  title: '示例（虚构）',
  source: { title: '示例（虚构），不是任何标准', item: '演示用' },
  combination: 'worst-of',
  dimensions: [
    {
      key: 'care',
      title: '照护',
      bands,
      items: [
        item('daily', '吃住有人照料吗', ['一日三餐有人管', '偶尔没人管', '常常没人管', '没有大人在身边']),
        item('health', '照护人身体怎样', ['硬朗', '有些吃力', '照料不过来']),
        item('contact', '家里人常联系吗', ['每周都联系', '隔很久才联系', '联系不上']),
      ],
    },
    {
      key: 'body',
      title: '身体',
      bands,
      items: [
        item('growth', '长得怎样', ['和同龄孩子差不多', '偏瘦小', '明显瘦弱']),
        item('illness', '生病能看上医生吗', ['能', '有时拖着', '常常看不上']),
        item('safety', '家里和路上安全吗', ['安全', '有一处要改', '有几处要马上改']),
      ],
    },
    {
      key: 'mind',
      title: '心情和行为',
      bands,
      items: [
        item('mood', '这阵子心情', ['开朗', '有时闷闷的', '常常低落', '说过不想活']),
        item('friends', '有玩得来的伙伴吗', ['有', '不多', '没有']),
        item('screen', '玩手机管得住吗', ['管得住', '有时管不住', '整天离不开']),
      ],
    },
  ],
  frequency: {
    red: { contact: { weeks: 1 }, visit: { weeks: 2 } },
    yellow: { contact: { weeks: 2 }, visit: { months: 1 } },
    blue: { contact: { months: 1 }, visit: { months: 1 } },
    green: { contact: null, visit: null },
  },
};
