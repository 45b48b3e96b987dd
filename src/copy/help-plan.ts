/** A help plan as its family reads it. */
export const helpPlanCopy = {
  title: '帮扶计划',
  lead: (name: string) => `为${name}商量好的事`,
  leadElder: (name: string) => `给${name}商量好的几件事`,
  by: (director: string) => `${director}跟着办。有不明白的，打电话问。`,
  byAnybody: '村里的儿童主任跟着办。有不明白的，打电话问。',
  closed: '都办完了',
  dueOn: (date: string) => `${date}前`,
  doneOn: (date: string) => `${date}办好`,
  waits: '还在办',
  empty: { title: '现在没有帮扶计划', text: '家里有难处，可以随时说，大家一起想办法。' },
  link: '帮扶计划',
  linkText: '为孩子商量好的事，办到哪一步',
} as const;
