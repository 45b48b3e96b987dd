/** When something is wrong with the app itself, read by families and directors. */
export const brokenCopy = {
  title: '这一页出了点问题',
  text: '不是您的手机坏了。以前记下的都还在，一条不少。请再试一次；还不行，就先回首页。',
  feedback: '投诉建议',
  /** After a link that leads nowhere any more. */
  gone: '那一页已经没有了，先到首页看看。',
} as const;
