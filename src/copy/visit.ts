/** Recording a home visit: no typing, at most eight taps. */
export const visitCopy = {
  title: (label: string) => `${label}走访`,
  clears: (count: number) => `记完这一次，${count} 项一起办好`,
  plain: '看看孩子，聊一聊，回来点几下就记好。',
  seen: {
    one: { label: '见到孩子本人', yes: '见到了', no: '没见到' },
    several: { label: '见到孩子本人', all: '都见到', some: '一部分', no: '没见到' },
    who: '见到了谁',
  },
  alone: {
    label: '单独和孩子聊过',
    aside: '大人不在旁边',
    one: { yes: '聊过', no: '没机会' },
    several: { all: '都聊过', some: '一部分', no: '没机会' },
    who: '和谁单独聊过',
    notSeen: '没见到孩子，这一项记为没有单独聊。',
  },
  caregiving: { label: '照护情况', inPlace: '照护到位', needsHelp: '需要帮助' },
  week: {
    label: (week: string, guardians: string) => `${week}${guardians}和家里联系了吗`,
    yes: '联系了',
    both: '都联系了',
    child: '只和孩子',
    caregiver: (relation: string) => `只和${relation}`,
    neither: '没有，或没问',
    aside: '没问可以不选',
  },
  notice: {
    label: (title: string) => `念了「${title}」吗`,
    aside: '没念不用选',
    readTo: (name: string) => `念给${name}听了`,
    /** Written into the record as the reason for confirming on somebody's behalf. */
    reason: '走访时当面念给本人听，代为确认',
  },
  note: { label: '想记一句，可不填' },
  offline: '没有网络，先存在手机里，有网自动发出',
  save: '记下这次走访',
  missing: (needs: readonly string[]) => `还差：${needs.join('、')}`,
  needs: {
    seen: '见没见到孩子',
    who: '见到了谁',
    alone: '单独聊没聊过',
    talked: '和谁聊过',
    caregiving: '照护情况',
  },
} as const;

/** The day of a record, when it is not today. */
export const whenCopy = {
  label: '哪天的事',
  today: (date: string) => `今天，${date}`,
  change: '是补记，改日期',
  other: '别的日子',
  late: (date: string) => `补记：${date}`,
} as const;

/** Recording a call. */
export const callCopy = {
  title: (label: string) => `${label}电话`,
  dial: '先打电话',
  noPhone: '没有登记电话',
  whom: '和谁联系',
  several: '可多选',
  child: (name: string) => name,
  outcome: { label: '联系上了吗', reached: '说上话了', notReached: '没联系上' },
  mode: {
    label: '用什么联系的',
    by: (mode: string) => `方式：${mode}`,
    change: '改方式',
    phone: '电话',
    video: '视频',
    voice: '语音',
    text: '发消息',
    'in-person': '见面',
  },
  notice: {
    label: (title: string) => `电话里念了「${title}」吗`,
    yes: '念了，听明白了',
    reason: '电话里念给本人听，代为确认',
  },
  childCounts: '和孩子本人说上话，才算这个月联系过孩子。',
  week: {
    label: (week: string, guardians: string) => `${week}${guardians}联系了谁`,
    current: '这周',
    child: '孩子',
    caregiver: (relation: string) => relation,
    hint: '没问到可以不选',
  },
  note: '想记一句，可不填',
  save: '记下这次联系',
  needs: { whom: '和谁联系', outcome: '联系上没有' },
} as const;

/** After a record is written. */
export const savedCopy = {
  sent: '记好了',
  closed: '办好的，已经从今天的单子里划掉。',
  written: '已经写进这一家的记录。',
  waiting: '存在手机里了',
  waitingText: '现在没有网络。有网自动发出，不用再记一遍。',
  notKept: '手机存不下了。请先别退出小程序，等有网发出去。',
  partly: (reason: string) => `有的没记上：${reason}`,
  today: '回今天',
  family: (label: string) => `看${label}`,
  again: '再记一条',
} as const;

/** Confirming for somebody who was told: 代为确认. */
export const onBehalfCopy = {
  title: '念提醒',
  sent: (title: string, day: string) => `${title}，${day}发的`,
  person: (relation: string, name: string) => `${relation}${name}`,
  read: '念给他听，听明白了，再代为确认。',
  others: '一起念了哪几条',
  who: '念给谁听了',
  how: {
    label: '怎么告诉的',
    'read-aloud-in-person': '当面念了',
    'told-by-phone': '电话里说了',
    paper: '交了纸质的',
  },
  reason: {
    label: '为什么代为确认',
    presets: ['看不清字', '不识字', '没有手机', '不会用微信', '手机坏了'],
  },
  save: '代为确认',
  saveNote: '记录会写明：谁念的、怎么念的、为什么',
  needs: { who: '念给谁听了', how: '怎么告诉的', reason: '为什么' },
  gone: { title: '都确认过了', text: '这条提醒，家里人都已经知道。' },
} as const;
