import * as z from 'zod/mini';
import { agreementCountings } from '../contracts/vocabulary/agreement';
import { signingProviders } from '../contracts/vocabulary/e-sign';
import { residenceSides, type SplitDuty } from '../contracts/vocabulary/residence';
import { riskColours } from '../contracts/vocabulary/assessment';
import { interval } from './interval';
import { define } from './key-definition';

const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const days = z.int().check(z.minimum(0));
const side = z.enum(residenceSides);
const ofColour = z.readonly(z.strictObject({ contact: z.nullable(interval), visit: z.nullable(interval) }));
const weekday = z.int().check(z.minimum(1), z.maximum(7));

/** Keys on which law and plans are silent by nature: how this product reminds, waits and passes on. */
export const PRODUCT_KEYS = {
  'contact.reminder.times': define({
    label: '联系提醒时间',
    description: '本周还没有联系时，在星期几、几点提醒父母（1为星期一，7为星期日）。',
    unit: '',
    answeredBy: 'product',
    schema: z.readonly(z.array(z.readonly(z.strictObject({ weekday, time: clockTime })))),
  }),
  'contact.graceDays': define({
    label: '联系补记宽限',
    description: '一周结束（星期日）后，再等几个整天；宽限过后的第二天，儿童主任才收到任务。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'contact.caregiver.askEvery': define({
    label: '请照护人也说一声',
    description: '父母已经确认的周，每隔几周请照护人也说一声；没有确认的周，照护人随时可以说。',
    unit: '周',
    answeredBy: 'product',
    schema: z.readonly(z.strictObject({ weeks: z.int().check(z.minimum(1), z.maximum(8)) })),
  }),
  'contact.unreachable.retryDays': define({
    label: '联系不上的再试间隔',
    description: '父母联系不上又不知道到什么时候的，儿童主任每隔几天再试一次。',
    unit: '天',
    answeredBy: 'product',
    schema: z.int().check(z.minimum(1), z.maximum(60)),
  }),
  'contact.director.leadDays': define({
    label: '联系任务提前量',
    description: '儿童主任的联系任务，在到期日前几天出现。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'visit.leadDays': define({
    label: '走访任务提前量',
    description: '入户走访任务，在到期日前几天出现。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'regionDuty.leadDays': define({
    label: '按期工作提前量',
    description: '排查、抽查、活动、培训、报送等按期工作，在到期日前几天成为乡镇或县里的任务。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'interval.reading': define({
    label: '“每几个月”的算法',
    description: '滚动计算：从上次记录起算，没有记录的从开始日起算；按历期：每个自然月（季）内完成。',
    unit: '',
    answeredBy: 'product',
    schema: z.enum(['rolling', 'calendar']),
  }),
  'interval.keyFallback': define({
    label: '重点儿童没有次数时',
    description: '方案没有写明、县里也还没有设定重点儿童的次数时，先按一般儿童的次数。',
    unit: '',
    answeredBy: 'product',
    schema: z.enum(['general']),
  }),
  'agreement.unsignedAfterDays': define({
    label: '协议未签提醒',
    description: '委托照护协议发出几天还没有签好，就转为儿童主任的任务。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'agreement.counts': define({
    label: '哪些协议算签好',
    description:
      '签订率和“协议还没签好”按哪一种算：电子签好或纸质归档都算（electronic-or-paper），还是只算纸质归档的（paper）。',
    unit: '',
    answeredBy: 'product',
    schema: z.enum(agreementCountings),
  }),
  'agreement.signing': define({
    label: '在手机上怎么签协议',
    description:
      '在本小程序里手写签名（own），还是到腾讯电子签里实名签（tencent-ess）。纸质的总是可以签。发出时定下，已经发出的不变。',
    unit: '',
    answeredBy: 'product',
    schema: z.enum(signingProviders),
  }),
  'agreement.reminders': define({
    label: '催签提醒',
    description: '轮到谁签而没有签，几天后第一次提醒、以后隔几天、最多几次；之后由儿童主任上门。',
    unit: '',
    answeredBy: 'product',
    schema: z.readonly(
      z.strictObject({
        firstAfterDays: z.int().check(z.minimum(1)),
        everyDays: z.int().check(z.minimum(1)),
        atMost: z.int().check(z.minimum(0), z.maximum(10)),
      }),
    ),
  }),
  'agreement.renewal': define({
    label: '到期续签步骤',
    description: '协议到期前几天提醒父母和照护人；到期前几天成为儿童主任的任务。',
    unit: '天',
    answeredBy: 'product',
    schema: z.readonly(
      z.strictObject({ remindDays: z.readonly(z.array(z.int().check(z.minimum(1)))), taskDays: days }),
    ),
  }),
  'agreement.receiptDays': define({
    label: '书面告知回执期限',
    description: '协议生效后几天内，登记学校和村（居）委会的书面告知回执。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'finding.settleDays': define({
    label: '照护不到位的处理期限',
    description: '发现照护人缺乏能力或怠于照护后，几天内办完告诉父母、报告乡镇、帮助督促或另选三步。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'followUp.leadDays': define({
    label: '跟进任务提前量',
    description: '走访、电话里发现、定了日子的跟进，在到期日前几天出现在儿童主任的单子上。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'residence.agreeDays': define({
    label: '两地商定分工期限',
    description: '发现孩子住地和户籍地不同后，几天内由两地儿童主任商定各自做什么。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'residence.split': define({
    label: '两地分工建议',
    description: '孩子住地和户籍地不同时，先建议哪一方做什么；两地可以另行商定，商定前都由住地负责。',
    unit: '',
    answeredBy: 'product',
    schema: z.readonly(
      z.strictObject({
        visit: side,
        contact: side,
        agreement: side,
        report: side,
        aid: side,
      } satisfies Record<SplitDuty, unknown>),
    ),
  }),
  'concern.receiptReminder': define({
    label: '报案回执提醒时间',
    description: '报案回执（接警编号）没有记上之前，每天几点提醒。',
    unit: '',
    answeredBy: 'product',
    schema: clockTime,
  }),
  'concern.followUpDays': define({
    label: '紧急事项跟进期限',
    description: '紧急事项报告后几天内，看一次孩子现在是否安全并记下来。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  quietHours: define({
    label: '免打扰时段',
    description: '这段时间不发不紧急的消息，可以跨过半夜。',
    unit: '',
    answeredBy: 'product',
    schema: z.readonly(z.strictObject({ from: clockTime, to: clockTime })),
  }),
  'digest.time': define({
    label: '每日任务汇总时间',
    description: '每天几点把当天的任务合成一条发给儿童主任。',
    unit: '',
    answeredBy: 'product',
    schema: clockTime,
  }),
  'task.escalate.supervisorDays': define({
    label: '转儿童督导员',
    description: '任务过期几天还没办，告诉乡镇（街道）儿童督导员。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'task.escalate.countyDays': define({
    label: '转县级民政',
    description: '任务过期几天还没办，告诉县级民政工作人员。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'assessment.frequency': define({
    label: '按评估颜色的联系、走访间隔',
    description: '县里启用的评估标准对每种颜色写明的间隔。只会比本地方案更勤，不会更松。',
    unit: '',
    answeredBy: 'product',
    schema: z.record(z.enum(riskColours), ofColour),
  }),
  'assessment.reviewEvery': define({
    label: '重新评估间隔',
    description: '评估过的儿童，隔多久再评估一次。',
    unit: '',
    answeredBy: 'product',
    schema: interval,
  }),
  'helpPlan.leadDays': define({
    label: '帮扶计划提前量',
    description: '帮扶计划里的一件事，在说好的日子前几天成为儿童主任的任务。',
    unit: '天',
    answeredBy: 'product',
    schema: days,
  }),
  'caregiver.hintAge': define({
    label: '照护人年龄提示',
    description: '被委托照护人满这个年龄时提示儿童主任多留意，不阻拦登记。',
    unit: '周岁',
    answeredBy: 'product',
    schema: z.int().check(z.minimum(18)),
  }),
} as const;
