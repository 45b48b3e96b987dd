import type { ContactRung, UnreachableReason } from '../../contracts/vocabulary/contact';

/** The weekly contact as a director reads it. */
export const familyReachCopy = {
  title: '父母的每周联系',
  toldApart: (names: string) => `${names}：两边说的不一样，可以问一问`,
  toldApartText: (week: string) => `${week}，父母说联系了，照护人说还没有。常常是说岔了，不怪谁。`,
  quiet: (name: string, days: number) =>
    days >= 62 ? `${name}有两个月以上没和父母联系` : `${name}有 ${days} 天没和父母联系`,
  rungs: {
    parent: '',
    caregiver: '上周还没人确认，照护人可以说一声',
    director: '轮到您打电话问一问',
    supervisor: '拖了一周多，乡镇督导员也看得到',
    county: '拖了两周多，县民政也看得到',
  } satisfies Record<ContactRung, string>,
  unreachable: (name: string, reason: string) => `${name}暂时联系不上：${reason}`,
  unreachableText: (since: string, until: string | null, tries: number) =>
    [
      `${since}起`,
      until === null ? '不知道到什么时候' : `大约到${until}`,
      tries === 0 ? '' : `试过 ${tries} 次`,
    ]
      .filter((part) => part !== '')
      .join('，'),
  onlyHere: '原因只有您和乡镇督导员看得到。每周的联系照样要有人顶上。',
  over: '联系上了',
  stay: (name: string) => `${name}在家`,
  stayText: (from: string, until: string | null) => `${from}起${until === null ? '' : `，到${until}`}`,
  record: '记：父母回家了，或联系不上',
  reasons: {
    'in-custody': '羁押或服刑',
    'at-sea': '出海',
    'no-signal': '没有信号',
    hospital: '住院',
    'no-answer': '打不通',
    other: '别的原因',
  } satisfies Record<UnreachableReason, string>,
  form: {
    title: '父母回家或联系不上',
    who: '哪一位',
    kind: '是哪一种',
    kinds: { home: '回家了', away: '暂时联系不上' },
    reason: '因为',
    from: '从哪天起',
    until: '大约多久',
    lengths: { week: '一周', fortnight: '两周', month: '一个月', quarter: '三个月', open: '不知道' },
    tries: '试过几次',
    triesOf: (count: number) => `${count} 次`,
    save: '记下',
    needs: { who: '哪一位', kind: '是哪一种', reason: '因为什么', until: '大约多久' },
    nobody: { title: '没有可记的', text: '这家还没有登记在外地的父母。可以先补登记。' },
  },
} as const;
