import { carried, notCarried, type Obligation, WHY_NOT } from './obligation';

const guardianship: readonly Obligation[] = [
  carried(
    ['第2项', '走访掌握身心情况、联系父母', '儿童主任', '走访时'],
    'key:visit.tellParents',
    'op:visit.record',
  ),
  notCarried(['第2项', '链接心理咨询师、社工，绿色通道，12355', '乡镇（街道）', null], WHY_NOT.referral),
  notCarried(['第3、11项', '节假日和日常关爱活动', '民政、团委、妇联', '节假日'], WHY_NOT.activities),
  notCarried(['第4项', '劝诫、制止，严重的报公安', '村（社区）', '发现时'], WHY_NOT.concern),
  notCarried(['第4项', '家庭教育指导', '妇联', null], WHY_NOT.education),
  carried(
    ['第5项', '签订委托照护协议书，监督照护职责', '父母、村（社区）', null],
    'key:agreement.required',
    'task:agreement-unsigned',
    'op:agreement.sign',
  ),
  carried(
    ['第5项', '父母与留守子女联系', '父母；村（社区）协助监督', '每周至少一次'],
    'key:contact.parent.everyWeeks',
    'task:weekly-contact',
  ),
  carried(
    ['第5项', '照护人缺乏能力或怠于照护的处理', '儿童主任', '发现时'],
    'floor:finding.steps',
    'task:caregiver-finding',
  ),
  carried(['第6项', '困境儿童家庭监护能力评估', '民政', null], 'key:assessment.of'),
  notCarried(['第6项', '强制报告宣传和落实', '各部门', null], '以后做：人人可用的报告入口和宣传'),
  notCarried(['第7项', '未成年人救助保护机构实体化90%、100%', '民政', '2024、2025年'], WHY_NOT.institution),
];

const care: readonly Obligation[] = [
  carried(
    ['第8项', '全面摸底排查，录入浙里护苗', '儿童督导员、儿童主任', '2024年6月底前，此后动态'],
    'key:survey.firstBy',
    'key:roster.keptUp',
    'key:targetSystems',
    'duty:first-survey',
    'op:regionDuty.record',
  ),
  carried(
    ['第8项', '适用范围和留守口径', '民政', null],
    'key:coverage.childKinds',
    'key:leftBehind.definition',
  ),
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
    'key:risk.scheme',
    'unset:contact.director.everyKey',
    'unset:visit.everyKey',
    'task:value-missing',
    'op:duty.listByLastVisit',
  ),
  carried(
    ['第8项', '一人一档、电子化；档案抽查', '乡镇；民政', '每年至少一次'],
    'key:fileCheck.timesAYear',
    'duty:file-check',
  ),
  carried(
    ['第8项', '单亲家庭儿童重点关注', '儿童主任', null],
    'key:singleParentWatch',
    'key:singleParentWatch.areas',
  ),
  notCarried(['第8项', '协助单亲家庭儿童申请救助和福利', '儿童主任', null], WHY_NOT.aid),
  notCarried(['第9项', '及时纳入保障，衔接慈善', '民政', '情况变化时'], WHY_NOT.aid),
  carried(['第10项', '学业困难儿童一对一结对', '学校', null], 'key:school.pairing'),
  notCarried(['第10项', '控辍保学和信息共享', '学校、教育、公安、民政', null], WHY_NOT.schools),
  notCarried(['第12项', '就业服务、一对一援助', '人社、乡镇', null], WHY_NOT.jobs),
];

const safety: readonly Obligation[] = [
  carried(
    ['第13项', '安全知识进村（社区）', '教育、公安、民政、团委、妇联', '每年至少一次'],
    'key:safetyActivity.villageTimesAYear',
    'key:safety.topics',
    'duty:village-activity',
    'op:notice.send',
  ),
  carried(
    ['第13项', '寒暑假放假前安全教育', '学校', '两个假期前各一次'],
    'key:safetyNotice.before',
    'op:notice.send',
  ),
  carried(['第14项', '汛期风险防范、涉水安全', '各部门', '汛期'], 'key:season.watch', 'task:notice-season'),
  notCarried(['第14项', '机构24小时监控，记录保留3个月', '儿童福利机构', '3个月'], WHY_NOT.institution),
  carried(['第15项', '引导父母监管上网', '网信', '专题活动'], 'key:safety.onlineGuidance', 'op:notice.send'),
  carried(
    ['第16项', '每村至少一名儿童主任，超过30人根据需要增配', '民政', null],
    'key:directors.perVillageAtLeast',
    'key:directors.addAbove',
  ),
  carried(
    ['第16项', '儿童主任每年全覆盖培训，含单亲家庭儿童保护', '民政', '每年'],
    'key:training.coverPercent',
    'key:training.topics',
    'duty:director-training',
  ),
  notCarried(['第16项', '台账、职责清单、工作评价', '民政', null], WHY_NOT.staff),
  notCarried(['第18项', '部门间数据共享，发现算法', '民政、教育、公安', null], WHY_NOT.exchange),
  carried(['三（二）', '督导员和儿童主任每年一轮全覆盖培训', '民政', '每年'], 'key:training.covers'),
  carried(['三（二）', '重点儿童有针对性的帮扶措施', '民政', '2024年'], 'key:helpPlan.forKeyChildren'),
  carried(['四（二）', '报送工作进展', '各部门', '每年11月15日前'], 'key:report.dueOn', 'duty:report'),
  carried(['四（三）', '保护个人隐私', '各部门', null], 'op:household.show'),
];

/** 普陀方案的每一项义务。 */
export const PUTUO_OBLIGATIONS: readonly Obligation[] = [...guardianship, ...care, ...safety];
