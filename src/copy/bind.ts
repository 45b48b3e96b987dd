/** Binding this WeChat to a person by an invitation, read by families. */
export const bindCopy = {
  title: '用邀请绑定',
  enter: {
    title: '把邀请码贴到这里',
    text: '儿童主任发来的邀请里有一串字母和数字。整条消息一起贴也行，会自动找出来。',
    label: '邀请码',
    placeholder: '贴在这里',
    paste: '从手机里粘贴',
    nothing: '刚才复制的内容里没有邀请码。请先在邀请消息上长按、复制，再点粘贴。',
    /** WeChat was not allowed to read what was copied. */
    notAllowed: '没能拿到复制的内容。可以在上面的格子里长按，自己粘贴。',
    wrong: '这里面没有完整的邀请码，应当是连着的 32 个字母和数字。',
    next: '看看这个邀请',
    byDirector: '不方便弄的话，给儿童主任打个电话，可以上门当面办。',
  },
  invited: (inviter: string) => `${inviter}请您来`,
  as: {
    guardian: '作为孩子的爸爸、妈妈或其他监护人，确认联系、签协议、收提醒。',
    caregiver: '作为照护人，说一声「都好」、想请人帮忙、看提醒。',
  },
  village: (village: string) => `${village}的家庭`,
  notMine: '不是发给您的？别绑定，告诉儿童主任一声。',
  phone: (masked: string) => `验证码会发到 ${masked}`,
  noPhone: {
    title: '还没有登记手机号',
    text: '收不到验证码，这里绑不了。请儿童主任先登记您的手机号，或者上门当面办。',
  },
  send: '发验证码',
  sendAgain: '没收到，再发一次',
  sent: (masked: string) => `已发到 ${masked}，请看短信里的六个数字。`,
  code: { label: '短信里的六个数字', placeholder: '六个数字', short: '要填满六个数字。' },
  bind: '核对好，绑定',
  other: '换一个邀请',
} as const;
