/** A kind sentence of a teacher or director for a child's family. */
export const kindWordCopy = {
  title: '给家里留一句话',
  lead: '说一件孩子做得好的小事。家里人在每周的卡片上看到，写着是您说的。',
  who: '给谁家里',
  find: { label: '找名字', blank: '姓或名的一个字' },
  words: {
    label: '想说什么',
    suggestions: ['今天上课主动举手了', '作业写得很认真', '帮同学收拾了教室', '见到人主动打招呼'],
  },
  hint: '不写成绩排名，不写家里的事。',
  send: '留给家里',
  done: (name: string) => `留好了，${name}家里这周看得到。`,
  takeBack: '收回这句',
  takenBack: '收回了，家里看不到了。',
  none: { title: '没有找到孩子', text: '换一个字再找。没有在册的孩子，这里不会有。' },
} as const;

/** The way to it. */
export const kindWordDoor = { title: '给家里留一句话', text: '孩子做得好的一件小事，家里人看得到' } as const;
