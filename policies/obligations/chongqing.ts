import { carried, notCarried, type Obligation, WHY_NOT } from './obligation';

const guardianship: readonly Obligation[] = [
  carried(
    ['第2项', '心理行为异常的指导、协助父母干预', '督导员、儿童主任', '发现时'],
    'key:visit.tellParents',
    'op:visit.record',
  ),
  notCarried(['第3、11项', '节假日关爱活动', '各部门', '节假日'], WHY_NOT.activities),
  notCarried(['第4项', '监护督促指导，劝诫、制止，严重的报公安', '村（居）委会', '发现时'], WHY_NOT.concern),
  carried(
    ['第5项', '监督委托照护，照护人不行的处理', '村（居）委会、儿童主任', '发现时'],
    'floor:finding.steps',
    'task:caregiver-finding',
  ),
  carried(['第5项', '对留守儿童监护状况评估', '民政', null], 'key:risk.scheme', 'key:assessment.of'),
  carried(
    ['第5项', '指导父母联络沟通', '民政', null],
    'floor:contact.parent.everyWeeks',
    'task:weekly-contact',
  ),
  carried(['第6项', '侵害和危险立即报告', '各部门、村（居）委会', '立即'], 'key:concern.recipients'),
  carried(['第6项', '处理结果告知报告的单位和人员', '受理部门', null], 'key:concern.resultTold'),
];

const care: readonly Obligation[] = [
  carried(
    ['第8项', '城镇留守儿童信息季度更新', '区县', '每季度'],
    'key:survey.urbanUpdatesAYear',
    'duty:urban-update',
    'op:regionDuty.record',
  ),
  carried(['第8项', '动态管理，录入全国系统', '区县', '及时'], 'key:roster.keptUp', 'key:targetSystems'),
  carried(['第8项', '适用的儿童', '区县', null], 'key:coverage.childKinds'),
  carried(
    ['第8项', '联系孩子、入户走访', '儿童主任', '每月一次、每三个月一次'],
    'key:contact.director.every',
    'key:visit.every',
    'task:director-contact',
    'task:home-visit',
  ),
  carried(
    ['第8项', '重点儿童加大走访频次', '儿童主任', null],
    'key:keyGroup.triggers',
    'unset:contact.director.everyKey',
    'unset:visit.everyKey',
    'task:value-missing',
    'op:duty.listByLastVisit',
  ),
  carried(
    ['第8项', '农村单亲家庭儿童台账、报告', '儿童主任', '及时、立即'],
    'key:singleParentWatch',
    'key:singleParentWatch.areas',
    'key:concern.neglectRecipients',
    'key:concern.singleParentRecipients',
  ),
  carried(
    ['第8项', '一人一档五样内容，抽查', '区县', '每年一次'],
    'key:file.parts',
    'key:fileCheck.timesAYear',
    'duty:file-check',
  ),
  notCarried(['第9项', '及时纳入保障，早筛查、早康复', '民政、卫健', null], WHY_NOT.aid),
  carried(['第10项', '学业困难儿童一对一结对', '学校', null], 'key:school.pairing'),
  notCarried(['第10项', '控辍保学、应返尽返', '学校', null], WHY_NOT.schools),
  notCarried(['第12项', '岗位和培训', '人社', null], WHY_NOT.jobs),
];

const safety: readonly Obligation[] = [
  carried(
    ['第13项', '安全知识进村（社区）', '区县有关部门', '每年至少一次'],
    'key:safetyActivity.villageTimesAYear',
    'key:safety.topics',
    'duty:village-activity',
  ),
  carried(
    ['第13项', '寒暑假前安全知识大讲堂', '学校', '两个假期前'],
    'key:safetyNotice.before',
    'op:notice.send',
  ),
  carried(
    ['第14项', '四个一，汛期防范', '各部门', '汛期'],
    'key:water.fourOnes',
    'key:season.watch',
    'task:notice-season',
  ),
  carried(['第15项', '引导父母监管网络和手机', '网信', null], 'key:safety.onlineGuidance', 'op:notice.send'),
  carried(
    ['第16项', '每村至少一名儿童主任，超过30人根据需要增配，佩戴标识', '区县民政', null],
    'key:directors.perVillageAtLeast',
    'key:directors.addAbove',
    'key:directors.badge',
  ),
  carried(
    ['第16项', '培训全覆盖，含农村单亲；示范培训', '区县民政；市级民政', '每年；每年至少一次'],
    'key:training.coverPercent',
    'key:training.covers',
    'key:training.topics',
    'key:training.demonstrationsAYear',
    'duty:director-training',
  ),
  notCarried(['第16项', '台账、职责清单、考核评价', '区县民政', null], WHY_NOT.staff),
  notCarried(['第17项', '每年培育一家社会组织', '区县民政', '每年至少一家'], WHY_NOT.institution),
  notCarried(['第18项', '主动发现、精准匹配', '民政', null], WHY_NOT.aid),
  carried(['三（一）', '具体实施方案报送', '区县', '2024年3月底前'], 'key:countyPlan.by', 'duty:county-plan'),
  carried(
    ['三（二）', '全面摸底排查和建档', '区县', '2024年6月底前'],
    'key:survey.firstBy',
    'duty:first-survey',
  ),
  carried(['三（二）', '重点儿童针对性帮扶措施', '区县', '2024年'], 'key:helpPlan.forKeyChildren'),
  carried(['四（二）', '检查', '区县民政', '每年至少一次'], 'key:inspection.timesAYear', 'duty:inspection'),
  carried(['四（二）', '报送工作进展', '区县民政', '每年12月1日前'], 'key:report.dueOn', 'duty:report'),
];

/** 重庆方案的每一项义务。 */
export const CHONGQING_OBLIGATIONS: readonly Obligation[] = [...guardianship, ...care, ...safety];
