import type { Hand } from './hand';

/** The four bars of 未成年人保护法第二十二条, as the form asks for them. */
const BARS = [
  '有没有对孩子施暴、性侵这类事',
  '有没有吸毒、酗酒、赌博',
  '以前有没有不管孩子、照看不好的事',
  '有没有别的不适合照护的情况',
];

type Picks = readonly (readonly [question: string, answer: string | RegExp])[];

/** Answers these questions of one step, and hands the step in. */
export async function handsIn(hand: Hand, step: number, picks: Picks): Promise<void> {
  await hand.sees(`第 ${String(step)} 步，共 9 步`);
  for (const [question, answer] of picks) await hand.picks(question, answer);
  await hand.tap('存下，下一步');
}

/** What a director answers about 曾家, by step. Health, school and telephones are told by `tellsInWords`. */
export const answers = {
  departure: [
    ['谁外出', '父母都外出'],
    ['哪天外出', /^妈妈/],
    ['哪天定下照护人', '昨天'],
    ['为什么请人照护', '外出做工'],
  ],
  caregiver: [
    ['请谁照护', /^外婆钟玉英/],
    ...BARS.map((bar) => [bar, '没有'] as const),
    ['照护人自己怎么说', '说了，四样都没有'],
    ['自己能拿主意、担得起责任吗', '能'],
    ['为人怎么样', '为人和气，邻里都说好'],
    ['家里怎么样', '房子干净，离学校近'],
    ['身体怎么样', '身体好，能干农活'],
    ['和孩子亲不亲', '孩子从小跟着，很亲'],
    ['怎么核实的', '到家里看过，问过邻居'],
    ['哪天核实的', '今天'],
  ],
  views: [
    ['曾乐瑶愿意吗', '还说不清'],
    ['怎么问的', '当面问'],
    ['为什么说不清', '年纪小，平时很亲'],
  ],
  term: [
    ['从哪天起', '今天'],
    ['到哪天止', /^一年/],
    ['父母怎么和孩子联系', '每周日晚上视频'],
    ['父母怎么和照护人联系', '和孩子视频时一起说'],
    ['父母多久回来一次', '春节回来'],
    ['每月多少钱', '每月 800 元'],
    ['怎么给', '每月一号微信转账'],
  ],
  medical: [
    ['照护人能带孩子看什么病', '小病可以看，住院要先问父母'],
    ['看病的钱谁出', '父母出，照护人先垫'],
    ['万一照护不了，谁先接过去', '父母马上回来一个'],
  ],
  place: [
    ['在哪里签', '竹园村'],
    ['一式几份', '4 份'],
  ],
} as const satisfies Readonly<Record<string, Picks>>;

/** The first step, with one answer in the director's own words. */
export async function tellsOfChild(hand: Hand): Promise<void> {
  await hand.sees('第 1 步，共 9 步');
  await hand.picks('身体怎么样', '好');
  await hand.picks('在哪里上学、几年级', '自己写');
  await hand.writes('写在这里', '双井小学一年级');
  await hand.picks('住校吗', '不住校');
  await hand.tap('存下，下一步');
}

/** The seventh step: one number that is offered, and one that is written. */
export async function tellsWhomToCall(hand: Hand): Promise<void> {
  await hand.sees('第 7 步，共 9 步');
  await hand.picks('最少选两个打得通的', /110$/);
  await hand.sees('至少两个电话');
  await hand.writes('名字', '村小店');
  await hand.writes('电话', '13900000009');
  await hand.tap('存下，下一步');
}
