import type { Example } from './example';
import { examplesOf } from './examples-of';

const own = examplesOf('产品默认，', 'productDefault').says;

/** 通知怎么响、什么时候发：产品默认的取值。 */
export const NOTICE_DEFAULTS: readonly Example[] = [
  own('notice.mostAWeek', 3, { item: '可以更改', says: '不紧急的通知，一个人一周最多响三次。' }),
  own('notice.mostReminders', 2, { item: '可以更改', says: '没看的人最多再提醒两次，一天一次。' }),
  own('safetyWord.push', ['five', 'thirty'], {
    item: '可以更改',
    says: '周末前、放假前的提醒在微信里响一次；每天的不响，都不发短信。',
  }),
  own('notice.digestTime', '18:00', { item: '可以更改', says: '超过条数的，傍晚六点合成一条。' }),
  own(
    'notice.season.flood',
    { from: '05-01', to: '09-30' },
    { item: '可以更改', says: '五月一日到九月三十日重点提醒防溺水。' },
  ),
  own('notice.season.leadDays', 7, { item: '可以更改', says: '放假、开学前七天提醒县里发通知。' }),
  own('notice.season.mode', 'propose', { item: '可以更改', says: '先请县里看过再发。' }),
];
