/** The code that a signature on the own phone asks for; parents and caregivers read it. */
export const signingCopy = {
  label: '短信里的六个数字',
  placeholder: '六个数字',
  sent: (masked: string) => `已发到 ${masked}，十分钟内有效。`,
  send: '发验证码到我的手机',
  again: '没收到，再发一次',
  /** Ways out, for whom no message reaches. */
  otherWays: '收不到短信，也可以请儿童主任当面签，或者签纸质的。',
} as const;
