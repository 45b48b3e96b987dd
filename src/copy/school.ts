/** A teacher's pages. */
export const schoolCopy = {
  title: '我的学校',
  contact: '学校联系人',
  noSchool: {
    weekend: '今天是周末。真的在上课的，照样可以点。',
    holiday: '今天放假。真的在上课的，照样可以点。',
    break: '现在是假期。真的在上课的，照样可以点。',
  },
  absent: '今天没到校',
  none: { title: '今天还没有点过', text: '有孩子没到校，点下面的大按钮，家里马上收到。' },
  due: (moment: string) => `等到 ${moment}，没回音就转给儿童主任`,
  report: '有孩子没到校',
  more: '别的',
  teachers: { title: '学校老师', text: '谁教哪个班，请老师、停任职' },
  mine: { title: '我的', text: '个人信息、换身份、投诉建议' },
} as const;

/** The list of the school's own pupils. */
export const pupilsCopy = {
  title: '本校学生',
  lead: '只列在册的孩子。点名字选上，可以选几个。',
  find: '找名字',
  findBlank: '姓或名的一个字',
  list: '学生',
  /** 郑晓阳，五（1）班，10 岁 */
  line: (name: string, className: string | null, age: number) =>
    `${name}，${className ?? '还没分班'}，${String(age)} 岁`,
  absent: (line: string) => `${line}，今天点过了`,
  more: '再看后面的',
  empty: { title: '没有找到', text: '换一个字再找。没有在册的孩子，这里不会有。' },
  noneYet: { title: '还没有在册的学生', text: '村里把孩子登记上、写了这所学校，这里就会有。' },
  report: (count: number) => (count === 0 ? '先选没到校的孩子' : `这 ${String(count)} 个今天没到校`),
  setClass: '放进班级',
  sure: {
    title: '马上问家里',
    text: (names: string) => `${names}。爸爸妈妈和照护人的手机马上会响，一小时没回音就转给儿童主任。`,
    go: '问家里',
  },
  classSheet: {
    title: '放进哪个班',
    label: '班级',
    blank: '三（2）班',
    save: '放进去',
    out: '不在任何班',
  },
  done: { asked: '已经问家里了。', classed: '班级记好了。' },
} as const;

/** Who teaches where, for townships, the county and a school's contact person. */
export const teachersCopy = {
  title: '学校老师',
  lead: '孩子没到校时，老师在手机上一点，家里马上知道。请先给每所学校请一位联系人。',
  pupils: (count: number) => `在册的孩子 ${String(count)} 个`,
  contact: '学校联系人',
  until: (day: string) => `到 ${day} 为止`,
  since: (day: string) => `${day} 起`,
  nobody: '还没有老师',
  invite: '请一位老师',
  shareTitle: '请打开「家里的灯」，绑定后就能用',
  waiting: (phone: string) => `邀请发给了 ${phone}，等他绑定`,
  takeBack: '收回邀请',
  takenBack: '邀请收回了。',
  ended: '任职停了。',
  empty: { title: '还没有学校', text: '孩子的档案里写了学校，这里就会有。' },
  form: {
    title: (school: string) => `请一位${school}的老师`,
    className: '教哪个班',
    classBlank: '三（2）班',
    classHint: '不填，就是全校的联系人',
  },
  end: {
    title: (name: string) => `停${name}的任职`,
    why: '为什么',
    reasons: ['调走了', '不教这个班了', '退休了'],
    save: '停任职',
  },
} as const;
