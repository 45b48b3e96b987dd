import type { MessageTopic } from '../../contracts/vocabulary/topic';

/** What a message is about, for the officer who looks after the ones that did not go out. */
const topicNames: Readonly<Record<MessageTopic, string>> = {
  'contact-reminder': '每周联系的提醒',
  'director-digest': '儿童主任的待办',
  notice: '安全提醒',
  'notice-digest': '合在一起的安全提醒',
  'agreement-to-sign': '协议请签的提醒',
  'agreement-in-force': '协议签好的告知',
  'agreement-expiring': '协议到期的提醒',
  'family-request': '家里人请回话的提醒',
  concern: '紧急事项的提醒',
  'concern-receipt': '补回执编号的提醒',
  'concern-family': '请家里人来电话的提醒',
  'concern-status': '报告有回音的告知',
  'phone-code': '验证码',
  'staff-cover': '代管的告知',
  'supervision-digest': '转上来的事的提醒',
  'task-asked': '请人接手的提醒',
  'assigned-work': '上级交办的提醒',
  absence: '孩子没到校的提醒',
  'absence-raised': '没到校还没人回的提醒',
  'absence-over': '孩子到校了的告知',
  'voice-letter': '家里留了话的提醒',
  'talk-asked': '有人想聊聊的提醒',
  'talk-news': '聊聊有回音的提醒',
  'thread-line': '有新留言的提醒',
  'thread-digest': '家里人留言的每日汇总',
  'approval-asked': '紧急通知等人同意的提醒',
  'school-answered': '家里回话了，告诉老师的提醒',
};

/** Causes that an officer can do something about, and what. */
const causes: Readonly<Record<string, string>> = {
  '43107': '微信停了这个模板。请到公众平台看看原因，恢复以后点「再发一次」。',
  '40037': '微信里没有这个模板。请核对模板编号，改好以后点「再发一次」。',
  'template-unset': '还没有填这个模板的编号。请填好以后点「再发一次」。',
  '45168': '微信说里面有敏感的字。改不了已经写好的，可以不再推送，换别的办法通知。',
  '47003': '内容不合微信的格式，是程序的错。请报给技术人员，修好以后点「再发一次」。',
  '41030': '要打开的页面微信不认，是程序的错。请报给技术人员，修好以后点「再发一次」。',
  broken:
    '这几条的内容或号码读不出来，别的照常发。请报给技术人员，修好以后点「再发一次」；等不及的点「不再这样发」。',
  'FailedOperation.ContainSensitiveWord': '短信说里面有敏感的字。可以不再发短信，请儿童主任去说。',
};

export const parkedCopy = {
  title: '没发出去的',
  lead: '这些消息现在发不了，放在一边等您处理，别的消息照常发。',
  topic: (topic: MessageTopic) => topicNames[topic],
  count: (count: number, since: string) => `${String(count)} 条，从${since}起`,
  cause: (why: string) =>
    causes[why] ?? '短信或微信没有收下。请看看后台的签名和模板，改好以后点「再发一次」。',
  /** For whoever mends it: what the service itself calls it; null where it is a word of our own. */
  code: (why: string) => (/\d|\./.test(why) ? `服务那边的代码：${why}` : null),
  redo: '再发一次',
  giveUp: '不再这样发',
  giveUpTitle: '换下一个办法',
  giveUpText: '不再用这个办法发。能发短信的发短信，不能的请儿童主任去说，不会漏掉人。',
  why: '为什么',
  reasons: ['模板一时恢复不了', '改由村里通知'],
  giveUpDo: '换下一个办法',
  redone: (count: number) => `${String(count)} 条马上再发。`,
  gaveUp: (count: number) => `${String(count)} 条换下一个办法。`,
  none: { title: '都发出去了', text: '发不了的消息会出现在这里，不会拦住别的消息。' },
  leftOut: (count: number) =>
    `有 ${String(count)} 份通知没送到家里，那几户的档案读不出来。请报给技术人员，修好以后会自己送到。`,
  wechat: (until: string) => `微信今天的发送次数用完了，${until}再试。`,
  sms: (sent: number) => `今天发了 ${String(sent)} 条短信。`,
  held: (held: number) => `今天的短信预算用完了，还有 ${String(held)} 条明天早上发。紧急的不受影响。`,
} as const;

/** The way to it from the library. */
export const parkedDoor = { title: '没发出去的', text: '发不了的消息，和今天的短信数' } as const;
