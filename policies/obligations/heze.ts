import { carried, notCarried, type Obligation, WHY_NOT } from './obligation';

const guardianship: readonly Obligation[] = [
  carried(
    ['第2项', '家长心理健康知识培训', '学校', '每年至少一次'],
    'key:parentTraining.timesAYear',
    'duty:parent-training',
  ),
  notCarried(['第2项', '心理健康筛查、建立心理档案', '学校', null], WHY_NOT.schools),
  carried(
    ['第2项', '家访谈话看四种情况，异常的告诉父母', '儿童督导员、儿童主任', null],
    'key:visit.factors',
    'key:visit.tellParents',
    'op:visit.record',
  ),
  notCarried(['第3、13项', '关爱活动、课后服务优先', '学校、团委', '节假日'], WHY_NOT.activities),
  carried(['第4项', '法治宣传传播到达率', '六部门', null], 'key:reach.measured', 'op:notice.send'),
  notCarried(
    ['第5项', '指导、帮助、监督监护；依法处置', '村（居）委会、儿童主任', '发现时'],
    WHY_NOT.concern,
  ),
  carried(
    ['第6项', '外出前严格确定委托照护人', '父母', '外出前'],
    'key:agreement.beforeLeaving',
    'op:agreement.draft',
  ),
  carried(
    ['第6项', '与子女、委托照护人联系和交流', '父母', '至少每周一次'],
    'key:contact.parent.everyWeeks',
    'key:contact.parent.lines',
    'task:weekly-contact',
  ),
  carried(
    ['第6项', '照护人缺乏能力或怠于照护的处理', '儿童主任', '发现时'],
    'floor:finding.steps',
    'task:caregiver-finding',
  ),
  carried(['第6项', '学校与父母、照护人有效联系', '学校、幼儿园', '及时'], 'key:school.keepsContact'),
  notCarried(['第7项', '特殊家庭的家庭教育指导、督促监护令', '妇联、法院', null], WHY_NOT.education),
  carried(['第8项', '监护评估作为参考依据', '有关部门', '需要时'], 'key:risk.scheme'),
];

const care: readonly Obligation[] = [
  carried(
    ['第10项', '摸底排查，动态更新', '镇（街）、儿童主任', '2024年6月底前，此后动态'],
    'key:survey.firstBy',
    'key:roster.keptUp',
    'duty:first-survey',
  ),
  carried(['第10项', '适用的儿童', '民政', null], 'key:coverage.childKinds'),
  carried(
    ['第10项', '定期走访，重点儿童加大频次', '儿童主任', null],
    'key:keyGroup.triggers',
    'unset:visit.every',
    'unset:visit.everyKey',
    'unset:contact.director.every',
    'unset:contact.director.everyKey',
    'task:value-missing',
    'op:duty.listByLastVisit',
  ),
  carried(['第10项', '重点对象有针对性的帮扶措施', '民政', '2024年'], 'key:helpPlan.forKeyChildren'),
  notCarried(['第11项', '及时落实保障，衔接慈善', '民政', null], WHY_NOT.aid),
  carried(['第12项', '学校明确关爱责任人', '学校', null], 'key:school.pairing'),
  notCarried(['第12项', '控辍保学、考勤监测、免费课后服务', '学校', null], WHY_NOT.schools),
  notCarried(['第13项', '青年志愿者结对', '团委', '每年'], WHY_NOT.activities),
  notCarried(['第14项', '送政策、送岗位、送技能、送服务', '人社', null], WHY_NOT.jobs),
  notCarried(['第15项', '法律援助、司法救助', '司法', '需要时'], WHY_NOT.referral),
];

const safety: readonly Obligation[] = [
  carried(
    ['第16项', '安全知识进村（社区）', '县（区）有关部门', '每年至少一次'],
    'key:safetyActivity.villageTimesAYear',
    'duty:village-activity',
  ),
  carried(
    ['第16项', '寒暑假前安全知识大讲堂', '学校', '两个假期前'],
    'key:safetyNotice.before',
    'op:notice.send',
  ),
  notCarried(
    ['第16项', '“1530”安全教育模式', '学校', '每天、每周、每个假期'],
    '不做：不要家长逐条确认，免得变成打卡；学校自己开展',
  ),
  carried(
    ['第17项', '家访了解居家环境，排查隐患', '学校、村（居）委会', '经常'],
    'key:visit.hazards',
    'op:visit.record',
  ),
  notCarried(['第17项', '提醒劝离水域，巡查巡护', '各方', '经常'], WHY_NOT.departments),
  carried(['第18项', '引导父母预防网络沉迷', '网信', null], 'key:safety.onlineGuidance', 'op:notice.send'),
  notCarried(['第18项', '有害信息举报渠道', '网信', null], '以后做：12377一键拨打'),
  carried(
    ['第19项', '宣传教育：不文身、不进入不适宜场所', '学校、村（居）', null],
    'op:noticeTopic.show',
    'op:notice.send',
  ),
  notCarried(['第19项', '场所执法检查，处置情况告诉父母', '各部门', '发现时'], WHY_NOT.departments),
  carried(
    ['第20项', '评价五项，含服务对象满意度', '民政', null],
    'key:evaluation.by',
    'key:satisfaction.asked',
  ),
  carried(
    ['第20项', '培训全覆盖，示范培训', '县级民政；市级民政', '每年；每年至少一次'],
    'key:training.coverPercent',
    'key:training.covers',
    'key:training.demonstrationsAYear',
    'duty:director-training',
  ),
  carried(['第20项', '每村至少一名儿童主任', '民政', null], 'key:directors.perVillageAtLeast'),
  carried(['第23项', '全国儿童福利信息系统等', '民政', null], 'key:targetSystems'),
  carried(['三（一）', '信息通报、个案会商', '各部门', null], 'key:caseConference'),
  notCarried(['三（二）', '监测、第三方评估、年度实事清单', '市民政局', '每年'], WHY_NOT.evaluator),
];

/** 菏泽方案的每一项义务。 */
export const HEZE_OBLIGATIONS: readonly Obligation[] = [...guardianship, ...care, ...safety];
