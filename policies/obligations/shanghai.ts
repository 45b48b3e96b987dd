import { carried, notCarried, type Obligation, WHY_NOT } from './obligation';

const care: readonly Obligation[] = [
  carried(['第2项', '每名儿童一名成长导师、一名互助伙伴', '学校', '每名儿童'], 'key:school.pairing'),
  carried(
    ['第2项', '心理行为异常的指导父母', '学校、督导员、儿童主任', null],
    'key:visit.tellParents',
    'op:visit.record',
  ),
  notCarried(
    ['第3、10项', '公益活动、暑托班、托位优先，来沪团聚儿童', '未保工作站、团委', '节假日'],
    WHY_NOT.activities,
  ),
  notCarried(['第4项', '劝诫、制止，严重的公安训诫', '村（居）委会、公安', '发现时'], WHY_NOT.concern),
  notCarried(['第4项', '家庭教育指导', '妇联', null], WHY_NOT.education),
  notCarried(['第5项', '实际照料人的婴幼儿科学育儿课程', '卫健', null], WHY_NOT.education),
  carried(
    ['第5项', '协助监督委托照护，照护人不行的处理', '村（居）委会', '发现时'],
    'floor:finding.steps',
    'task:caregiver-finding',
  ),
  carried(['第6项', '需要时评估监护能力', '民政、公安、检察院、法院', '需要时'], 'key:risk.scheme'),
  carried(['第6项', '回归家庭的定期跟踪回访', '民政', '定期'], 'key:revisit.afterReturn'),
  carried(
    ['第7项', '联系孩子、入户走访', '儿童主任', '每月一次、每两个月一次'],
    'key:contact.director.every',
    'key:visit.every',
    'task:director-contact',
    'task:home-visit',
  ),
  carried(
    ['第7项', '重点儿童联系、走访', '儿童主任', '每两周一次、每月一次'],
    'key:keyGroup.triggers',
    'key:contact.director.everyKey',
    'key:visit.everyKey',
  ),
  carried(
    ['第7项', '全面核查，一人一档五样内容', '儿童主任', null],
    'key:file.parts',
    'key:coverage.childKinds',
  ),
  carried(['第7项', '社区云', '民政', null], 'key:targetSystems'),
  notCarried(['第8项', '及时纳入保障，衔接慈善', '民政', null], WHY_NOT.aid),
  notCarried(['第9项', '控辍保学、一对一结对', '学校', null], WHY_NOT.schools),
  notCarried(['第11项', '就业服务进乡村', '人社', null], WHY_NOT.jobs),
];

const safety: readonly Obligation[] = [
  carried(
    ['第12项', '安全知识进居村', '各区有关部门', '每年至少一次'],
    'key:safetyActivity.villageTimesAYear',
    'key:safety.topics',
    'duty:village-activity',
  ),
  carried(
    ['第12项', '未保工作站讲座或活动', '街镇未保工作站', '每季度至少一次'],
    'key:safetyActivity.townTimesAYear',
    'duty:town-activity',
    'op:regionDuty.record',
  ),
  carried(
    ['第12项', '寒暑假前安全知识大讲堂', '学校', '两个假期前'],
    'key:safetyNotice.before',
    'op:notice.send',
  ),
  carried(['第12项', '学校与父母建立联系', '学校', null], 'key:school.keepsContact'),
  carried(['第13项', '涉水安全宣传', '街镇', '按时节'], 'task:notice-season', 'op:noticeSeason.send'),
  notCarried(['第13项', '河湖巡查', '水务、街镇', '按时节'], WHY_NOT.departments),
  carried(['第14项', '引导父母监管网络和手机', '网信', null], 'key:safety.onlineGuidance', 'op:notice.send'),
  carried(
    ['第15项', '超过30人要增配，从业限制和入职查询', '民政', null],
    'key:directors.addAbove',
    'key:directors.screened',
  ),
  carried(
    ['第15项', '市区两级全员培训', '民政', '每年'],
    'key:training.coverPercent',
    'key:training.covers',
    'duty:director-training',
  ),
  notCarried(['第15项', '台账、培训档案', '民政', null], WHY_NOT.staff),
  notCarried(['第16项', '500名儿童福利社工', '市民政局', '2025年'], WHY_NOT.institution),
  carried(['第18项', '免申即享', '民政', null], 'key:aid.grantedUnasked'),
  carried(
    ['三（二）', '全面核查建档，信息实时更新', '民政', '2024年6月底前，此后实时'],
    'key:survey.firstBy',
    'key:roster.keptUp',
    'duty:first-survey',
  ),
  carried(
    ['四（二）', '全面检查', '各区民政', '每年至少一次'],
    'key:inspection.timesAYear',
    'duty:inspection',
  ),
  carried(['四（二）', '报送工作进展', '各区民政', '每年11月30日前'], 'key:report.dueOn', 'duty:report'),
];

/** 上海方案的每一项义务。 */
export const SHANGHAI_OBLIGATIONS: readonly Obligation[] = [...care, ...safety];
