import * as z from 'zod/mini';
import { define } from './key-definition';

const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const monthDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2\d|3[01])$/));
const days = z.int().check(z.minimum(0));

/** Notices: how often they may ring, when they are due, and when silence becomes a task. Law and plans leave it to the product. */
export const NOTICE_KEYS = {
  'notice.acknowledgeDays': define({
    label: '通知确认期限',
    description: '通知发出几天还没有确认，就转为儿童主任的任务。主题另有规定的，按主题。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'absence.answerMinutes': define({
    label: '没到校多久没回音转儿童主任',
    description: '老师点了「没到校」，家里多少分钟没有回答，就转给儿童主任去找。',
    unit: '分钟',
    answeredBy: 'product',
    schema: z.int().check(z.minimum(10), z.maximum(240)),
  }),
  'notice.mostAWeek': define({
    label: '每人每周最多几条通知',
    description: '不紧急的通知，一个人一周内最多响几次；再多的不单独响，合在当天傍晚的一条里。',
    unit: '条／周',
    answeredBy: 'product',
    schema: z.int().check(z.minimum(1), z.maximum(20)),
  }),
  'notice.mostReminders': define({
    label: '再提醒几次',
    description: '通知发出后还没看的人，最多再提醒几次；一天最多一次，夜里不响。',
    unit: '次',
    answeredBy: 'product',
    schema: z.int().check(z.minimum(0), z.maximum(5)),
  }),
  'safetyWord.push': define({
    label: '学校的安全提醒，哪几种在微信里响',
    description: '一分钟提醒从不单独响，只放在通知里。五分钟、三十分钟提醒可以在微信里响一次，从不发短信。',
    unit: '',
    answeredBy: 'product',
    schema: z.readonly(z.array(z.enum(['five', 'thirty'])).check(z.maxLength(2))),
  }),
  'notice.digestTime': define({
    label: '通知汇总时间',
    description: '超过每周条数的通知，每天几点合成一条提醒。',
    unit: '',
    answeredBy: 'product',
    schema: clockTime,
  }),
  'notice.season.flood': define({
    label: '汛期和防溺水时段',
    description: '每年从哪天到哪天（MM-DD）重点提醒防溺水、防汛。方案写了汛期的，也没有写日子。',
    unit: '',
    answeredBy: 'product',
    schema: z.readonly(z.strictObject({ from: monthDay, to: monthDay })),
  }),
  'notice.season.leadDays': define({
    label: '季节通知提前量',
    description: '放假、开学、安全教育日前几天，提醒县里发通知。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'notice.season.mode': define({
    label: '季节通知怎么发',
    description: '到了时候先请县里看过再发（propose），还是直接发出（auto）。',
    unit: '',
    answeredBy: 'product',
    schema: z.enum(['propose', 'auto']),
  }),
} as const;
