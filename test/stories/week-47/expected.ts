/*
 * What must follow from `fixture.ts`, written by hand from design §6, D5, D6, D14 and the packs, before it was run.
 * Product defaults it rests on: reminders on Friday and Sunday at 19:30, Friday by push only; one day of grace, so that an
 * unconfirmed week is a task on Tuesday; digest at 08:00; notices to be acknowledged within 3 days; calls appear 7 days,
 * visits 14 days before they are due; an agreement is a task after 7 days.
 */

// ---- What phones show: when, whose, by which channel, which template, text, WeChat's or Tencent's answer.

const reminder = '联系确认提醒\n要做的：这周和家里联系了吗，点一下\n截止：2026年11月22日 23:59';
const reminderSms = '【安和民政演示】这周和家里的联系还没有确认，周日前打个电话、点一下就好。';
const notice = '安全提醒\n提醒：看好孩子，别去水边玩\n说明：请点开看一看';
const noticeSms = '【安和民政演示】有一条防溺水提醒，请打开小程序看一看；打不开请问儿童主任。';
const morning = (homes: number, overdue: number) =>
  `待办提醒\n事项：今天的待办\n户数：${homes}\n说明：${overdue === 0 ? '都在期限内' : `其中 ${overdue} 户已过期`}`;
const morningSms = (homes: number) => `【安和民政演示】今天有${homes}户要办，请打开小程序查看。`;

export type Message = readonly [
  at: string,
  person: string,
  channel: 'wechat' | 'sms',
  template: string,
  text: string,
  result: string,
];

export const inbox: readonly Message[] = [
  // Li's call and Wang's visit appeared on Wednesday.
  ['11-19 08:00', 'zhou', 'wechat', 'director-digest', morning(2, 0), 'ok'],
  ['11-19 08:00', 'qian', 'sms', 'director-digest', morningSms(1), 'ok'],
  ['11-19 08:00', 'song', 'wechat', 'director-digest', morning(1, 0), 'ok'],
  // The visit taken back on Thursday is owed again: that is new. Nothing is new to the other two.
  ['11-20 08:00', 'zhou', 'wechat', 'director-digest', morning(2, 0), 'ok'],

  ['11-20 10:00', 'zhu-ma', 'wechat', 'notice', notice, 'ok'],
  ['11-20 10:00', 'qin-nai', 'wechat', 'notice', notice, 'ok'],

  // Not Li and Zhu (confirmed), not Wang (the father just did), not Chen (no push left), not Qin (no WeChat).
  ['11-20 19:30', 'zhang-ma', 'wechat', 'contact-reminder', reminder, 'ok'],
  ['11-20 19:30', 'zhao-ma', 'wechat', 'contact-reminder', reminder, 'ok'],
  ['11-20 19:30', 'sun-ba', 'wechat', 'contact-reminder', reminder, '40003'],
  ['11-20 19:30', 'wu-ma', 'wechat', 'contact-reminder', reminder, 'ok'],
  ['11-20 19:30', 'feng-ma', 'wechat', 'contact-reminder', reminder, 'ok'],
  ['11-20 19:30', 'zheng-ma', 'wechat', 'contact-reminder', reminder, 'ok'],
  ['11-20 19:30', 'hu-ma', 'wechat', 'contact-reminder', reminder, 'ok'],

  // Qin's father can't be reached with the notice: since Friday a task, due that day.
  ['11-21 08:00', 'song', 'wechat', 'director-digest', morning(2, 1), 'ok'],
  // No push left: a text message follows after a day, because the notice is not urgent and was not opened.
  ['11-21 10:00', 'zhu-nai', 'sms', 'notice', noticeSms, 'ok'],

  ['11-22 19:30', 'zhang-ma', 'sms', 'contact-reminder', reminderSms, 'ok'],
  ['11-22 19:30', 'chen-ma', 'sms', 'contact-reminder', reminderSms, 'ok'],
  ['11-22 19:30', 'zhao-ma', 'wechat', 'contact-reminder', reminder, '43101'],
  ['11-22 19:30', 'zhao-ma', 'sms', 'contact-reminder', reminderSms, 'ok'],
  // Not pushed to again after 40003 (law-and-forms §8.13).
  ['11-22 19:30', 'sun-ba', 'sms', 'contact-reminder', reminderSms, 'ok'],
  ['11-22 19:30', 'wu-ma', 'wechat', 'contact-reminder', reminder, 'ok'],

  // Zhu (visit, and the notice's third day), Qin (overdue), Hu (a week without an agreement); no push is left.
  ['11-23 08:00', 'song', 'sms', 'director-digest', morningSms(3), 'ok'],
  // The unconfirmed week of Zhang, Sun and Wu, and Wang's visit: four households, whatever the number of children.
  ['11-24 08:00', 'zhou', 'wechat', 'director-digest', morning(4, 0), 'ok'],
  // Zhu's visit is due today; Hu is open. Nothing is new to Zhou, though Wu is overdue.
  ['11-25 08:00', 'song', 'sms', 'director-digest', morningSms(2), 'ok'],
  // Qin's next visit appears; Zhu and Hu are open.
  ['11-26 08:00', 'song', 'sms', 'director-digest', morningSms(3), 'ok'],
];

// ---- Every task: of whom, kind, period, opened, due, state, closed, and how.

export type TaskLine = readonly [
  of: string,
  kind: string,
  period: string,
  opened: string,
  due: string,
  state: 'open' | 'done' | 'cancelled',
  closed: string | null,
  how: string | null,
];

export const tasks: readonly TaskLine[] = [
  ['lichen', 'director-contact', '2026-10-24', '11-18', '11-24', 'done', '11-20', 'call by zhou on 11-20'],
  ['wangle', 'home-visit', '2026-09-01', '11-18', '12-01', 'open', null, null],
  // Zhang's elder child has no task: both of her lines were confirmed.
  ['zhangqing', 'weekly-contact', '2026-W47', '11-24', '11-24', 'done', '11-24', 'caregiver zhang-nai, late'],
  ['sunhao', 'weekly-contact', '2026-W47', '11-24', '11-24', 'done', '11-24', 'director zhou, late'],
  ['wutong', 'weekly-contact', '2026-W47', '11-24', '11-24', 'done', '11-25', 'guardian wu-ma, late'],
  ['wuhua', 'weekly-contact', '2026-W47', '11-24', '11-24', 'done', '11-25', 'guardian wu-ma, late'],
  // One visit that saw the child clears the visit and the call.
  ['hemiao', 'home-visit', '2026-10-30', '11-18', '11-30', 'done', '11-21', 'visit by qian on 11-21'],
  ['hemiao', 'director-contact', '2026-11-12', '11-19', '11-26', 'done', '11-21', 'visit by qian on 11-21'],
  ['zhujie', 'home-visit', '2026-10-25', '11-18', '11-25', 'open', null, null],
  ['zhujie', 'notice-unacknowledged', 'drowning', '11-23', '11-23', 'done', '11-24', 'all acknowledged'],
  // Nobody can ring Qin's father: his notice is a task at once, not after three days.
  ['qinyue', 'notice-unacknowledged', 'drowning', '11-20', '11-20', 'done', '11-24', 'all acknowledged'],
  ['qinyue', 'home-visit', '2026-11-10', '11-26', '12-10', 'open', null, null],
  ['hulan', 'agreement-unsigned', '2026-11-16', '11-23', '11-23', 'open', null, null],
  // What each plan leaves open and the county has not set. Shanghai's plan prints all four numbers.
  ['putuo', 'value-missing', 'contact.director.everyKey', '11-18', '11-18', 'open', null, null],
  ['putuo', 'value-missing', 'visit.everyKey', '11-18', '11-18', 'open', null, null],
  ['qidong', 'value-missing', 'contact.director.every', '11-18', '11-18', 'open', null, null],
  ['qidong', 'value-missing', 'contact.director.everyKey', '11-18', '11-18', 'open', null, null],
  ['qidong', 'value-missing', 'visit.everyKey', '11-18', '11-18', 'open', null, null],
  ['heze', 'value-missing', 'contact.director.every', '11-18', '11-18', 'open', null, null],
  ['heze', 'value-missing', 'contact.director.everyKey', '11-18', '11-18', 'open', null, null],
  ['heze', 'value-missing', 'visit.every', '11-18', '11-18', 'open', null, null],
  ['heze', 'value-missing', 'visit.everyKey', '11-18', '11-18', 'open', null, null],
  // The year's report, by each plan's own day; Heze's prints none.
  ['qidong', 'county-duty', 'report:2026', '11-18', '11-10', 'open', null, null],
  ['putuo', 'county-duty', 'report:2026', '11-18', '11-15', 'open', null, null],
  ['shanghai', 'county-duty', 'report:2026', '11-18', '11-30', 'open', null, null],
];

// ---- Every promise: its cause, step, person, channel, how it ended, and what was tried.

export type Promised = readonly [
  cause: string,
  step: string,
  person: string,
  channel: 'ring' | 'sms',
  state: string,
  tries: string,
];

export const promises: readonly Promised[] = [
  ['digest 11-19', 'morning', 'zhou', 'ring', 'sent', 'wechat ok'],
  ['digest 11-19', 'morning', 'qian', 'ring', 'unreached', 'none no-quota'],
  ['digest 11-19', 'morning', 'qian', 'sms', 'sent', 'sms ok'],
  ['digest 11-19', 'morning', 'song', 'ring', 'sent', 'wechat ok'],
  ['digest 11-20', 'morning', 'zhou', 'ring', 'sent', 'wechat ok'],
  ['digest 11-21', 'morning', 'song', 'ring', 'sent', 'wechat ok'],
  ['digest 11-23', 'morning', 'song', 'ring', 'unreached', 'none no-quota'],
  ['digest 11-23', 'morning', 'song', 'sms', 'sent', 'sms ok'],
  ['digest 11-24', 'morning', 'zhou', 'ring', 'sent', 'wechat ok'],
  ['digest 11-25', 'morning', 'song', 'ring', 'unreached', 'none no-quota'],
  ['digest 11-25', 'morning', 'song', 'sms', 'sent', 'sms ok'],
  ['digest 11-26', 'morning', 'song', 'ring', 'unreached', 'none no-quota'],
  ['digest 11-26', 'morning', 'song', 'sms', 'sent', 'sms ok'],

  // Nothing was ever promised to Li and Zhu: their week was complete before Friday.
  ['week of wang', 'friday', 'wang-ma', 'ring', 'cleared', ''],
  ['week of wang', 'friday', 'wang-ba', 'ring', 'cleared', ''],
  ['week of zhang', 'friday', 'zhang-ma', 'ring', 'sent', 'wechat ok'],
  ['week of zhang', 'sunday', 'zhang-ma', 'ring', 'unreached', 'none no-quota'],
  ['week of zhang', 'sunday', 'zhang-ma', 'sms', 'sent', 'sms ok'],
  ['week of chen', 'friday', 'chen-ma', 'ring', 'unreached', 'none no-quota'],
  ['week of chen', 'sunday', 'chen-ma', 'ring', 'unreached', 'none no-quota'],
  ['week of chen', 'sunday', 'chen-ma', 'sms', 'sent', 'sms ok'],
  ['week of zhao', 'friday', 'zhao-ma', 'ring', 'sent', 'wechat ok'],
  ['week of zhao', 'sunday', 'zhao-ma', 'ring', 'unreached', 'wechat 43101'],
  ['week of zhao', 'sunday', 'zhao-ma', 'sms', 'sent', 'sms ok'],
  ['week of sun', 'friday', 'sun-ba', 'ring', 'unreached', 'wechat 40003'],
  ['week of sun', 'sunday', 'sun-ba', 'ring', 'unreached', 'none no-quota'],
  ['week of sun', 'sunday', 'sun-ba', 'sms', 'sent', 'sms ok'],
  ['week of wu', 'friday', 'wu-ma', 'ring', 'sent', 'wechat ok'],
  ['week of wu', 'sunday', 'wu-ma', 'ring', 'sent', 'wechat ok'],
  ['week of feng', 'friday', 'feng-ma', 'ring', 'sent', 'wechat ok'],
  ['week of feng', 'sunday', 'feng-ma', 'ring', 'cleared', ''],
  ['week of zheng', 'friday', 'zheng-ma', 'ring', 'sent', 'wechat ok'],
  ['week of zheng', 'sunday', 'zheng-ma', 'ring', 'cleared', ''],
  ['week of qin', 'friday', 'qin-ba', 'ring', 'unreached', 'none no-quota'],
  ['week of hu', 'friday', 'hu-ma', 'ring', 'sent', 'wechat ok'],

  ['drowning', 'publish', 'zhu-ma', 'ring', 'sent', 'wechat ok'],
  ['drowning', 'publish', 'zhu-nai', 'ring', 'unreached', 'none no-quota'],
  ['drowning', 'publish', 'zhu-nai', 'sms', 'sent', 'sms ok'],
  ['drowning', 'publish', 'qin-ba', 'ring', 'unreached', 'none no-quota'],
  ['drowning', 'publish', 'qin-nai', 'ring', 'sent', 'wechat ok'],
];

// ---- The ledger at the end: how many pushes we believe are left.

export const ledger: Readonly<Record<string, number>> = {
  'zhou director-digest': 6,
  'song director-digest': 0,
  'li-ma contact-reminder': 1,
  'wang-ma contact-reminder': 1,
  'wang-ba contact-reminder': 1,
  'zhang-ma contact-reminder': 0,
  'chen-ma contact-reminder': 0,
  'zhao-ma contact-reminder': 0,
  'sun-ba contact-reminder': 0,
  'wu-ma contact-reminder': 0,
  'feng-ma contact-reminder': 1,
  'he-ma contact-reminder': 3,
  'zheng-ma contact-reminder': 0,
  'zhu-ma contact-reminder': 1,
  'zhu-ma notice': 0,
  'qin-nai notice': 0,
  'hu-ma contact-reminder': 0,
};

// ---- The week as it closed on Monday morning: children owed, with the child's line, with the caregiver's line.

export const closing: Readonly<Record<string, readonly [owed: number, child: number, caregiver: number]>> = {
  // Without Zhao (a day late), Sun and Wu; of Zhang's two, one lacks the caregiver's line.
  donggang: [10, 6, 5],
  zhuxi: [1, 1, 1],
  shahe: [2, 2, 2],
  liulin: [1, 1, 1],
};
