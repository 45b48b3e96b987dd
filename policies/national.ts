import { CARE_KEYS } from './care-keys';
import type { Entry, Pack } from './pack';
import { REGION_KEYS } from './region-keys';

const MINORS_LAW = '中华人民共和国未成年人保护法';

/**
 * The law as revised in 2020 took effect on this day; the amendment of 2024-04-26 left these articles as they are.
 * Product defaults begin with it too: every day on which something is owed then has them.
 */
export const LAW_IN_FORCE = '2021-06-01';

function law<T>(value: T, item: string, quote: string): readonly Entry<T>[] {
  return [{ value, kind: 'law', from: LAW_IN_FORCE, source: { title: MINORS_LAW, item, quote } }];
}

/** Left to the region's plan; without a plan nobody has said anything. */
function leftToThePlan(item: string): readonly Entry<never>[] {
  return [{ value: null, kind: 'plan', from: LAW_IN_FORCE, source: { title: '本地实施方案', item } }];
}

function productDefault<T>(value: T, note: string): readonly Entry<T>[] {
  const source = { title: '产品默认', item: '法律和方案没有规定，可以更改' };
  return [{ value, kind: 'productDefault', from: LAW_IN_FORCE, source, note }];
}

/** What only a region's plan can say about the work of a place and with a child. */
// Object.fromEntries loses the literal names; they come from the two closed tables.
const REGION_WORK = Object.fromEntries(
  [...Object.entries(REGION_KEYS), ...Object.entries(CARE_KEYS)].map(([key, { label }]) => [
    key,
    leftToThePlan(label),
  ]),
) as Readonly<Record<keyof typeof REGION_KEYS | keyof typeof CARE_KEYS, readonly Entry<never>[]>>;

/** What holds everywhere: the law's floor, and the product's defaults where law and plans are silent. */
export const NATIONAL: Pack = {
  // GB/T 2260 has no code for the whole country; 100000 is what map data commonly uses and no region has it.
  code: '100000',
  slug: 'national',
  name: '全国',
  plan: null,
  values: {
    'contact.parent.everyWeeks': law(1, '第23条', '与未成年人、被委托人至少每周联系和交流一次'),
    'contact.parent.lines': law(
      ['child', 'caregiver'],
      '第23条',
      '与未成年人、被委托人至少每周联系和交流一次',
    ),
    'entrustment.required': law(true, '第22条', '应当委托具有照护能力的完全民事行为能力人代为照护'),

    'writtenNotice.targets': law(
      ['school', 'village'],
      '第23条',
      '书面告知未成年人所在学校、幼儿园和实际居住地的居民委员会、村民委员会',
    ),
    'finding.steps': law(
      ['guardians-told', 'township-told', 'settled'],
      '第43条',
      '及时向政府有关部门报告，并告知未成年人的父母或者其他监护人，帮助、督促被委托人履行照护职责',
    ),
    'concern.recipients': law(
      ['police', 'civil', 'education'],
      '第11条',
      '应当立即向公安、民政、教育等有关部门报告',
    ),
    'concern.resultTold': law(true, '第11条', '以适当方式将处理结果告知相关单位和人员'),

    'agreement.required': productDefault(
      true,
      '第22、23条要求委托照护、听取孩子意见并书面告知学校和村（居）委会，没有写明须签协议书；签协议书是为了把这些写清楚、留下凭据。',
    ),

    'contact.director.every': leftToThePlan('儿童主任联系频次'),
    'contact.director.everyKey': leftToThePlan('重点儿童联系频次'),
    'visit.every': leftToThePlan('入户走访频次'),
    'visit.everyKey': leftToThePlan('重点儿童走访频次'),
    'keyGroup.triggers': leftToThePlan('加大走访频次的情形'),
    singleParentWatch: leftToThePlan('单亲家庭儿童'),
    'singleParentWatch.areas': leftToThePlan('单亲家庭儿童'),
    'agreement.target': leftToThePlan('委托照护'),
    'agreement.beforeLeaving': leftToThePlan('委托照护'),
    'coverage.childKinds': leftToThePlan('适用对象'),
    'leftBehind.definition': leftToThePlan('留守儿童口径'),
    'report.dueOn': leftToThePlan('工作进展报送'),

    ...REGION_WORK,

    'contact.reminder.times': productDefault(
      [
        { weekday: 5, time: '19:30' },
        { weekday: 7, time: '19:30' },
      ],
      '星期五、星期日晚上，多数人已经下班。',
    ),
    'contact.graceDays': productDefault(1, '星期日之后留星期一补记，星期二还没有的才转给儿童主任。'),
    'contact.caregiver.askEvery': productDefault(
      { weeks: 4 },
      '法律和方案没有规定；每周都问，是让老人天天证明别人。',
    ),
    'contact.unreachable.retryDays': productDefault(7, '法律以周为单位，每周再试一次。'),
    'contact.director.leadDays': productDefault(7, '到期前一周出现，好和其他事一起办。'),
    'visit.leadDays': productDefault(14, '到期前两周出现，好安排路程。'),
    'regionDuty.leadDays': productDefault(30, '到期前一个月出现，好安排人手和时间。'),
    'interval.reading': productDefault('rolling', '从上次记录起算；没有记录的，从开始日起算。'),
    'interval.keyFallback': productDefault('general', '先按一般儿童的次数办，同时提醒县里设定。'),
    'agreement.unsignedAfterDays': productDefault(7, '外出的父母要有几天时间看协议。'),
    'agreement.counts': productDefault(
      'electronic-or-paper',
      '两种都算。电子签名法第三条没有写明这类协议能不能用电子形式，县里可以改为只算纸质归档的。',
    ),
    'agreement.signing': productDefault(
      'own',
      '电子签名法第十三条没有指定由谁来办；用腾讯电子签要县里先开通，按份收费，签字人的姓名和手机号会交给它。',
    ),
    'agreement.reminders': productDefault(
      { firstAfterDays: 2, everyDays: 3, atMost: 5 },
      '两天后第一次，以后每三天一次，最多五次。',
    ),
    'agreement.renewal': productDefault(
      { remindDays: [30, 7], taskDays: 30 },
      '到期前一个月着手，前一周再提醒一次。',
    ),
    'agreement.receiptDays': productDefault(7, '法律要求及时，没有写天数。'),
    'finding.settleDays': productDefault(7, '法律要求及时，没有写天数；告诉父母应当当天。'),
    'followUp.leadDays': productDefault(3, '临近了再提醒；全部跟进一直在家庭页上。'),
    'residence.agreeDays': productDefault(14, '方案没有写天数；留出两地打电话商量的时间。'),
    'residence.split': productDefault(
      {
        visit: 'residence',
        contact: 'residence',
        agreement: 'residence',
        report: 'residence',
        aid: 'registration',
      },
      '住地离孩子近，走访联系方便；户籍地帮着办证明、申请补助。',
    ),
    'staff.inviteDays': productDefault(7, '够打一个电话、收一条短信；过期可以再发。'),
    'transfer.answerDays': productDefault(5, '方案没有写天数；接收以前原来的村照常负责，孩子不会没人管。'),
    'notice.acknowledgeDays': productDefault(3, '紧急的主题可以更短。'),
    'absence.answerMinutes': productDefault(60, '够家里人看到、打个电话；方案没有写。'),
    'notice.mostAWeek': productDefault(3, '再多就没人看了；紧急的不算在内。'),
    'notice.mostReminders': productDefault(2, '提醒两次还不看，就该有人去说了。'),
    'safetyWord.push': productDefault(['five', 'thirty'], '一周一次、放假前一次，响得起；天天响就没人听了。'),
    'notice.digestTime': productDefault('18:00', '傍晚一条，多数人已经下班。'),
    'notice.season.flood': productDefault(
      { from: '05-01', to: '09-30' },
      '重点时段多写5—9月；方案没有写日子，县里可以按当地汛期改。',
    ),
    'notice.season.leadDays': productDefault(7, '放假、开学前一周，学校和家里都还来得及准备。'),
    'notice.season.mode': productDefault('propose', '先请县里的人看过再发。'),
    'voiceLetter.keepDays': productDefault(180, '半年里随时能再听；再久就不留了。'),
    'voiceLetter.mostADay': productDefault(5, '一个人一天最多五段，够说话，不占空间。'),
    'talk.answerDays': productDefault(2, '开口不容易，别让人等久；有危险的先打110、120。'),
    'thread.answerDays': productDefault(2, '家里人问一句，隔一天总该有个回音；方案没有写。'),
    'thread.correctMinutes': productDefault(5, '手快写错了来得及改；再久别人已经照着做了。'),
    'concern.receiptReminder': productDefault('09:00', '没有规定时间；报告本身一发生就告诉，不等这个时间。'),
    'concern.followUpDays': productDefault(3, '法律要求立即报告、及时处置，没有写跟进的天数。'),
    quietHours: productDefault({ from: '22:00', to: '07:00' }, '夜里不打扰；紧急消息不受限制。'),
    'digest.time': productDefault('08:00', '儿童主任每天早上只收一条。'),
    'task.escalate.supervisorDays': productDefault(7, '过期一周告诉儿童督导员。'),
    'task.escalate.countyDays': productDefault(14, '过期两周告诉县级民政。'),
    'assessment.frequency': leftToThePlan('县里启用的评估标准'),
    'assessment.reviewEvery': productDefault({ months: 6 }, '半年看一次有没有变化；情况有变随时可以再评。'),
    'helpPlan.leadDays': productDefault(3, '说好的日子前三天出现。'),
    'caregiver.hintAge': productDefault(70, '只作提示，不拦。'),
  },
};
