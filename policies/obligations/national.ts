import { carried, notCarried, type Obligation, WHY_NOT } from './obligation';

/** 全国底线：未成年人保护法写明、各地方案之下都适用的。 */
export const NATIONAL_OBLIGATIONS: readonly Obligation[] = [
  carried(
    ['第11条', '发现侵害立即报告', '村（居）委会、学校、密切接触未成年人的单位', '立即'],
    'floor:concern.recipients',
  ),
  carried(['第11条', '处理结果告知报告人', '受理部门', null], 'floor:concern.resultTold'),
  notCarried(['第21条', '不满八岁不得无人看护、不满十六岁不得单独生活', '父母', null], WHY_NOT.concern),
  carried(
    ['第22条', '委托有照护能力的人照护', '父母', '外出时'],
    'floor:entrustment.required',
    'op:agreement.draft',
  ),
  carried(['第22条', '四种人不得做被委托人，听取孩子意见', '父母', '确定被委托人时'], 'op:agreement.send'),
  carried(
    ['第23条', '书面告知学校和居住地村（居）委会', '父母', '及时'],
    'floor:writtenNotice.targets',
    'task:receipt-school',
    'task:receipt-village',
    'op:agreement.recordReceipt',
  ),
  carried(
    ['第23条', '与孩子、被委托人联系和交流', '父母', '至少每周一次'],
    'floor:contact.parent.everyWeeks',
    'floor:contact.parent.lines',
    'task:weekly-contact',
    'op:contact.confirm',
  ),
  carried(
    ['第43条', '发现被委托人缺乏能力、怠于照护：报告、告知父母、帮助督促', '村（居）委会', '及时'],
    'floor:finding.steps',
    'task:caregiver-finding',
    'op:finding.recordStep',
  ),
  notCarried(['第29条', '学校建立留守、困境学生档案', '学校', null], WHY_NOT.schools),
];
