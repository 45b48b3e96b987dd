/** Settings, read by families and directors. */
export const mineCopy = {
  title: '我的',
  hello: (name: string) => name,
  family: '家里的事',
  children: { title: '我的孩子', text: '这周的灯、家里人的电话' },
  agreement: { title: '我的协议', text: '看全文、看签到哪一步' },
  endCare: { title: '想停止或更换照护', text: '先有人接着照护，再停' },
  settings: '设置',
  reminders: { title: '提醒' },
  textSize: {
    title: '字大小',
    text: '跟着微信走：微信里点「我 → 设置 → 通用 → 字体大小」，这里的字也一起变。',
  },
  switchRole: { title: '换身份', text: (role: string) => `正在用：${role}` },
  consent: { title: '个人信息和同意', text: '用了什么、谁能看、怎么撤回' },
  feedback: { title: '投诉建议', text: '直接到县里，不经过儿童主任' },
  verify: { title: '核验一份协议', text: '看真不真、动没动过' },
  bind: { title: '再绑定一个身份', text: '收到别的邀请时用' },
} as const;
