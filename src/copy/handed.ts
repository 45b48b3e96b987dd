/** What a director takes over from another one, and what is sent to many. */
export const handedCopy = {
  title: '请您接手的事',
  asked: '请您接手',
  taken: '您接手的',
  place: (village: string, label: string) => `${village}，${label}`,
  why: (by: string, reason: string) => `${by}：${reason}`,
  earliest: (due: string) => `最早的一件${due}`,
  accept: '我来接',
  decline: '不接',
  acceptNote: '接了以后出现在您的「今天」里，能看到家里有谁、怎么联系，别的不给看。',
  accepted: (label: string) => `${label}的事归您了，在「今天」里。`,
  declined: '好的，还归原来的人。',
  sheet: { title: '这家的事，不接', text: '督导员会看到，再请别人。', why: '为什么', send: '不接' },
  reasons: ['这阵子忙不过来', '离得太远', '和这家有亲戚关系', '身体不方便'],
  open: '去办',
  empty: { title: '没有请您接手的', text: '督导员请您接手别村的走访、联系时，会出现在这里。' },
  family: (label: string) => `${label}，代办`,
  where: (village: string, lane: string | null) => (lane === null ? village : `${village}${lane}`),
  children: '孩子',
  child: (name: string, age: number) => `${name}，${age} 岁`,
  work: '要办的',
  call: '电话',
  toVisit: '记走访',
  toCall: '打电话，记联系',
  only: '只给您看办这几件事要用的。办好就看不到了。',
} as const;

export const assignedTaskCopy = {
  title: '交办的事',
  by: (name: string) => `${name}派的`,
  due: (day: string) => `${day}前`,
  note: '说明',
  words: '写一句（可以不写）',
  hint: '不要写孩子的姓名和家里的情况。',
  done: '办好了',
  thanks: '记下了，派的人能看到。',
  already: '已经办好',
  back: '返回',
  withdrawn: '这件事撤回了，不用再办。',
} as const;

/** On the day's list. */
export const handedTodayCopy = {
  asked: (count: number) => `有 ${count} 户的事请您接手，看一看接不接`,
  assigned: '交办的事',
} as const;
