import { dayOf, formatDay } from '../../../domain/calendar/calendar-day';
import type { Message } from './check-message';
import { addQuota, quotaOf } from './quota';
import type { WechatContext } from './wechat-context';
import { refuse, type WechatRefusal } from './wechat-errors';

/** Takes one from the person's quota and the day's limit for a message in order, or refuses it and takes nothing. */
export function judgeDelivery({ openid, template }: Message, context: WechatContext): WechatRefusal | null {
  const { state, now } = context;
  const data = state.data.wechat;
  const day = formatDay(dayOf(now()));
  const sentToday = data.sentOn.day === day ? data.sentOn.count : 0;

  if (sentToday >= data.dailyLimit) return refuse(45009, context);
  if (data.phones[openid] === 'blocked') return refuse(43101, context);
  if (quotaOf(openid, template, state) === 0) return refuse(43101, context);

  addQuota({ openid, template }, -1, state);
  data.sentOn = { day, count: sentToday + 1 };
  return null;
}
