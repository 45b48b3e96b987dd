import type { WordLength } from '../../contracts/vocabulary/safety-word';

/** How long each of the three is, as teachers say it. */
const lengths = { one: '一分钟', five: '五分钟', thirty: '三十分钟' } as const satisfies Record<
  WordLength,
  string
>;

/** A school's short reminders, for its teachers. */
export const safetyWordCopy = {
  title: '放学前说一声',
  lengths,
  length: '说哪一种',
  words: '说哪一条',
  reads: '家里看到的',
  promise: '只告诉一声，不要回音，不发短信。',
  rings: { one: '放在通知里，不响。', five: '微信里响一次。', thirty: '微信里响一次。' },
  due: {
    evening: '明天还上课，今天说一分钟的就够。',
    weekend: (until: string) => `明天起是周末，到${until}。今天说五分钟的。`,
    holiday: (until: string) => `明天起放假，到${until}。今天说三十分钟的。`,
    break: (until: string) => `明天起是寒暑假，到${until}。今天说三十分钟的。`,
    none: '今天不上课。真的在上课的，照样可以发。',
  },
  missing: {
    state: (year: number) => `${String(year)}年的放假安排县里还没有导入，这里只认周末和法律写明的节日。`,
    school: (year: number) => `${String(year)}年的寒暑假县里还没有导入，放寒暑假前这里不会提醒。`,
  },
  last: (day: string) => `${day}说过`,
  never: '还没说过',
  send: (where: string) => `发给${where}的家里`,
  whole: '全校',
  said: (length: WordLength) => `今天的${lengths[length]}提醒说过了，不用再发。`,
  sent: (households: number) => `发出了，${String(households)} 户。`,
  already: '今天已经发过一条，没有再发。',
  empty: { title: '还没有您教的班', text: '请学校联系人或乡镇把任职登记上，这里就能用。' },
} as const;

/** The way to it from a teacher's first page. */
export const safetyWordDoor = {
  due: (length: WordLength) => `今天的${lengths[length]}提醒`,
  notYet: '写好了，点开就能发',
  said: '今天说过了',
  any: { title: safetyWordCopy.title, text: '写好的安全提醒，点开就能发' },
} as const;

/** Whose family knows a teacher's notice. */
export const pupilReceiptsCopy = {
  title: '哪些家里还不知道',
  door: { title: '看是哪些学生家里', text: '只看得到自己的学生，谁看过、谁还没看' },
  which: { label: '看哪些', open: '家里还没人知道', all: '全部' },
  states: { 'not-yet': '还没看', read: '看过了', confirmed: '说知道了', 'on-behalf': '当面或电话告诉了' },
  person: (called: string, state: string) => `${called}${state}`,
  none: { title: '家里都有人知道了', text: '选「全部」，看每个学生家里谁看过。' },
  nobody: { title: '还没有送到家里', text: '刚发的要等一两分钟，过一会儿再看。' },
  missing: { title: '没有找到这条通知', text: '链接可能旧了，请从「发过的通知」里再点一次。' },
  more: '再看后面的',
} as const;
