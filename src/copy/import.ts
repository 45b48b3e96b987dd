/** Agreements from a sheet: for township and county staff, mostly at a computer. */
export const importCopy = {
  title: '导入协议',
  lead: '已经签过或谈好的委托照护协议，可以填在表里一次导入。导入的都是草稿，儿童主任核对后再发、再归档。',
  template: '下载模板',
  choose: '选一个表格文件',
  again: '换一个文件',
  kinds: '逗号分隔的表格文件（CSV），1 MB、2000 行以内。一行一份协议。',
  onComputer: '下载和选文件请在电脑的浏览器里打开这一页。',
  checking: (done: number, total: number) => `正在核对 ${done} / ${total} 行`,
  applying: (done: number, total: number) =>
    `正在导入 ${done} / ${total} 行，可以关掉，再来一次会接着办，不会重复`,
  counts: (ok: number, there: number, wrong: number) =>
    `${ok} 行可以导入，${there} 行已经有了，${wrong} 行要改`,
  done: (ok: number, there: number, wrong: number) =>
    `导入了 ${ok} 份草稿，${there} 份已经有了，${wrong} 行没有导入`,
  states: { ok: '可以导入', made: '已导入', there: '已经有了', wrong: '要改' },
  line: (line: number, who: string) => (who === '' ? `第 ${line} 行` : `第 ${line} 行 ${who}`),
  says: (column: string | null, says: string) => (column === null ? says : `「${column}」${says}`),
  more: (left: number) => `再看 ${left} 行`,
  errors: '下载要改的行',
  errorName: '要改的行.csv',
  errorHeadings: ['行号', '孩子', '哪一列', '怎么改'],
  apply: (count: number) => `导入这 ${count} 行`,
  none: '没有可以导入的行。改好表格，再选一次。',
} as const;
