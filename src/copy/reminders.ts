/** About the question whether WeChat may send the next reminder; explained before it is asked for the first time. */
export const remindersCopy = {
  /** One sentence under the button whose tap asks. */
  note: '点了就记好。微信会再问一句「要不要接收提醒」，选哪个都不影响这一次。',
  title: '微信会问一句要不要提醒',
  why: '微信规定：您每点一次「允许」，我们能发一次提醒。点得多，攒得多；不点也不影响办事，到时候儿童主任会打电话。',
  keep: '勾上「总是保持以上选择」，以后就不再问了。',
  /** WeChat's own switch for this mini-program. */
  off: '微信里把这里的消息关了。点这里到设置里打开，就能收到提醒。',
  go: '知道了，去点允许',
  left: (count: number) => `还能收到 ${count} 次提醒`,
  none: '提醒次数用完了',
  more: '再收几次提醒',
} as const;
