import { carried, notCarried, type Obligation, WHY_NOT } from './obligation';

const care: readonly Obligation[] = [
  carried(
    ['第1项', '一年两排', '区镇（街道）', '每年两次'],
    'key:survey.timesAYear',
    'duty:survey',
    'op:regionDuty.record',
  ),
  carried(['第1项', '一月一访', '民政组织，儿童主任', '每月一次'], 'key:visit.every', 'task:home-visit'),
  carried(['第1项', '五清、一人一档五样内容', '儿童主任', '排查时'], 'key:file.clear', 'key:file.parts'),
  carried(['第1项', '适用的儿童', '民政', null], 'key:coverage.childKinds'),
  carried(
    ['第1项', '重点儿童加大走访频次，报告困难诉求', '儿童主任', null],
    'key:keyGroup.triggers',
    'unset:contact.director.everyKey',
    'unset:visit.everyKey',
    'task:value-missing',
    'op:duty.listByLastVisit',
  ),
  carried(['第1项', '五种情形第一时间报公安', '儿童主任', '第一时间'], 'key:concern.policeAtOnce'),
  carried(['第1项', '居住地和户籍地不一致的两地分工', '民政', '发现时'], 'key:residence.splitDuties'),
  carried(['第1项', '动态更新，录入苏童成长', '儿童主任', '及时'], 'key:roster.keptUp', 'key:targetSystems'),
  carried(['第1项', '四色管理全覆盖', '民政', '变动时'], 'key:risk.scheme', 'key:risk.standard'),
  carried(['第1项', '档案抽查', '民政', '每年至少一次'], 'key:fileCheck.timesAYear', 'duty:file-check'),
  carried(['第2项', '政策已覆盖仍有困难的个案会商', '民政', null], 'key:caseConference'),
  notCarried(
    ['第2项', '及时纳入低保、特困、临时救助，帮助申报慈善项目', '民政、儿童主任', null],
    WHY_NOT.aid,
  ),
  carried(
    ['第3项', '名册与学籍库比对，走访对不上的', '民政、教育', '定期'],
    'key:roster.comparedWithSchools',
  ),
  carried(['第3项', '送教上门', '学校', '每月不少于两次'], 'key:homeTeaching.timesAMonth'),
  carried(['第3项', '学业困难儿童一对一结对', '学校', null], 'key:school.pairing'),
  notCarried(['第3项', '教育资助、助学项目，送教评估档案', '教育、民政', null], WHY_NOT.aid),
  notCarried(['第4、14项', '节假日关爱活动、一户一策', '团委、妇联', '节假日'], WHY_NOT.activities),
];

const guardianship: readonly Obligation[] = [
  notCarried(['第5项', '劝诫、制止或批评教育，严重的报公安', '村（居）委会', '发现时'], WHY_NOT.concern),
  notCarried(['第5项', '家庭教育指导', '妇联、教育', null], WHY_NOT.education),
  notCarried(['第5项', '就业岗位介绍，用工单位为联系创造条件', '人社', null], WHY_NOT.jobs),
  carried(
    ['第6项', '协议100%签订、照护100%履行', '民政、村（居）委会', '始终'],
    'key:agreement.required',
    'key:agreement.target',
    'task:agreement-unsigned',
  ),
  carried(
    ['第6项', '与父母、被委托人常态沟通', '儿童主任', null],
    'key:contact.director.adults',
    'unset:contact.director.every',
    'op:directorContact.record',
  ),
  carried(
    ['第6项', '照护人缺乏能力或怠于照护的处理', '儿童主任', '发现时'],
    'floor:finding.steps',
    'task:caregiver-finding',
  ),
  carried(
    ['第6项', '指导父母联络沟通', '民政', null],
    'floor:contact.parent.everyWeeks',
    'task:weekly-contact',
  ),
  carried(['第7项', '侵害和危险立即报告，受理处置', '各部门', '立即'], 'key:concern.recipients'),
  carried(['第7项', '家庭监护监督和评估', '儿童督导员、儿童主任', null], 'key:assessment.of'),
  notCarried(['第7项', '法律援助', '司法', null], WHY_NOT.referral),
];

const safety: readonly Obligation[] = [
  carried(
    ['第9项', '防欺凌、溺水、自杀、性侵等专题', '学校、公安、民政', null],
    'key:safety.topics',
    'op:notice.send',
  ),
  carried(['第9项', '寒暑假前安全活动', '学校', '两个假期前'], 'key:safetyNotice.before', 'op:notice.send'),
  carried(['第9项', '学校与家长联系', '学校', null], 'key:school.keepsContact'),
  notCarried(['第9项', '分析评估安全隐患，制定防范措施', '区镇（街道）', null], WHY_NOT.departments),
  carried(
    ['第10项', '四个一；汛期、周末、节假日防范', '各部门', '按时节'],
    'key:water.fourOnes',
    'key:season.watch',
  ),
  carried(
    ['第11项', '引导父母监管网络和手机', '网信', '专题活动'],
    'key:safety.onlineGuidance',
    'op:notice.send',
  ),
  carried(
    ['第13项', '了解心理需求，引导家长求助', '儿童督导员、儿童主任', null],
    'key:visit.tellParents',
    'op:visit.record',
  ),
  carried(['第13项', '心理健康业务培训', '民政', '定期'], 'key:training.topics'),
  notCarried(['第13项', '一对一帮扶、精神障碍社区康复', '儿童主任、卫健', null], WHY_NOT.referral),
  carried(
    ['第15项', '培训全覆盖，示范培训', '民政', '每年；每年至少一次'],
    'key:training.coverPercent',
    'key:training.covers',
    'key:training.demonstrationsAYear',
    'duty:director-training',
  ),
  carried(['第15项', '每村至少一名儿童主任', '民政', null], 'key:directors.perVillageAtLeast'),
  notCarried(['第15项', '台账、年度工作计划', '民政', '每年'], WHY_NOT.staff),
  notCarried(['第16项', '微心愿、结对', '团委、妇联', null], WHY_NOT.activities),
  notCarried(['第16项', '专业社工+儿童主任', '民政', null], '以后做：限定个案和时间的社工账号'),
  notCarried(['第17项', '精准匹配政策，核查应退未退', '民政', null], WHY_NOT.aid),
  carried(
    ['三（二）', '首轮摸底排查、建档、录入', '民政', '2024年6月底前'],
    'key:survey.firstBy',
    'duty:first-survey',
  ),
  carried(['三（二）', '重点儿童有针对性的帮扶措施', '民政', '2024年'], 'key:helpPlan.forKeyChildren'),
  carried(['四（二）', '全面检查', '民政', '每年至少一次'], 'key:inspection.timesAYear', 'duty:inspection'),
  carried(
    ['四（二）', '报送工作进展和优秀案例', '区镇（街道）', '每年11月10日前'],
    'key:report.dueOn',
    'key:report.withCases',
    'duty:report',
  ),
];

/** 启东方案的每一项义务。 */
export const QIDONG_OBLIGATIONS: readonly Obligation[] = [...care, ...guardianship, ...safety];
