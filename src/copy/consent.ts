/** Consent: what it covers and how to take it back, read by families and directors. */
export const consentCopy = {
  title: '个人信息和同意',
  state: '您已经同意',
  stateText: '随时能撤回。撤回不影响孩子得到的照顾。',
  covers: '同意的是什么',
  details: [
    { name: '用什么', text: '您的姓名和手机号，每周联系的记录，签过的协议；孩子的姓名、生日和住处。' },
    { name: '谁能看', text: '孩子的父母和照护人、村里的儿童主任、乡镇和县里管这件事的人，各看各该看的。' },
    { name: '不要什么', text: '不要求您拍照，也不要求您打开定位。' },
    { name: '存在哪里', text: '存在县政务云，谁看过都有记录。' },
  ],
  withdraw: '撤回同意',
  sheet: {
    title: '撤回以后会怎样',
    lines: [
      { ok: true, text: '这部手机上存的内容马上清掉，还没送出的记录不再送。' },
      { ok: true, text: '村里打电话、用纸质材料帮您办，照顾不会少。' },
      { ok: false, text: '手机上的确认、签字和提醒不能用了。' },
      { ok: false, text: '签过的协议、记过的联系，法律要求留存的按规定留着。' },
    ],
    confirm: '看明白了，撤回',
    keep: '先不撤回',
  },
  done: {
    title: '已经撤回',
    text: '这部手机上存的内容清掉了。想再用的时候，重新点同意就行。',
    action: '回到第一页',
  },
} as const;
