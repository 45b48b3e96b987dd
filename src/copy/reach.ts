/** 回家了, 暂时联系不上 and the quiet days, as a parent reads them. */
export const reachCopy = {
  title: '回家，或一阵联系不上',
  row: { title: '要回家，或一阵联系不上', text: '说一声，家里和儿童主任心里有数' },
  household: '哪家的孩子',
  lead: '是哪一种',
  kinds: { home: '我回家了，或要回家', away: '有一阵联系不上' },
  from: '从哪天起',
  days: { today: '今天', tomorrow: '明天', nextWeek: '七天后' },
  until: '大约多久',
  lengths: { week: '一周', fortnight: '两周', month: '一个月', quarter: '三个月', open: '还不知道' },
  reason: '因为',
  reasonAside: '只有儿童主任和乡镇督导员看得到',
  reasons: { 'at-sea': '出海', 'no-signal': '没有信号', hospital: '住院', other: '别的事' },
  home: {
    note: '在家的这几天不用确认联系。走了以后接着来。',
    send: '记下，我在家',
    done: '记下了，好好陪陪孩子',
    doneText: (until: string | null) =>
      until === null ? '要走的时候，在首页点一下就行。' : `到${until}。早走的话，在首页点一下就行。`,
  },
  away: {
    note: '每周的联系请家里另一位，或者儿童主任帮着顶上。',
    send: '告诉家里和儿童主任',
    done: '记下了，您多保重',
    doneText: '家里看到的是「暂时联系不上」，看不到原因。能联系上了，在首页点一下就行。',
  },
  /** Before it is said which of the two. */
  send: '记下',
  missing: { kind: '先选是哪一种', until: '再选大约多久', reason: '再选因为什么' },
  back: '回首页',
  standing: {
    stay: (from: string, until: string | null) =>
      `您登记了在家：${from}起${until === null ? '' : `，到${until}`}`,
    stayEnds: '要走了，在家到今天为止',
    stayOver: '记错了，收回',
    stayRow: '要走了，或者记错了，点这里',
    /** `from` only where it is still to come. */
    away: (from: string | null, until: string | null) =>
      `您登记了${from === null ? '' : `${from}起`}暂时联系不上${until === null ? '' : `，大约到${until}`}`,
    awayOver: '能联系上了',
    awayRow: '能联系上了，点这里',
    other: (who: string, from: string | null, until: string | null) =>
      `${who}${from === null ? '' : `${from}起`}暂时联系不上${until === null ? '' : `，大约到${until}`}。请您多打打电话。`,
  },
  /** More than seven days; sixty-two means two months or longer. */
  quiet: (names: string, days: number) =>
    days >= 62 ? `和${names}有两个月没联系了` : `和${names}有 ${days} 天没联系了`,
  /** Children of one home who have not been quiet equally long. */
  quietUneven: (names: string, days: number) =>
    days >= 62 ? `和${names}有些天没联系了，最久的有两个月` : `和${names}有些天没联系了，最久的有 ${days} 天`,
  quietText: '孩子会想您。现在打一个也好。',
} as const;
