/** One column's name, and what the example row of the template says. */
export type Heading = { readonly name: string; readonly example: string };

const heading = (name: string, example: string): Heading => ({ name, example });

/**
 * The Chinese name of every field of an agreement (`contracts/agreement-content`), by its path without list positions. A
 * test holds the two lists equal, so a new field of the form has a column or does not pass.
 */
export const headings: Readonly<Record<string, Heading>> = {
  'children.health': heading('健康情况', '好'),
  'children.medicine': heading('用药和过敏', ''),
  'children.schooling': heading('在哪上学', '村小学三年级'),
  'children.boards': heading('住校', '否'),
  'views.view': heading('愿不愿意', '愿意'),
  'views.how': heading('怎么问的', '当面问'),
  'views.words': heading('孩子的话', '愿意跟奶奶住'),
  'views.reason': heading('说不清的原因', ''),
  'views.explained': heading('不愿意后的说明', ''),
  'departure.kind': heading('谁外出', '父母都外出'),
  'departure.otherUnable': heading('另一方为什么照护不了', ''),
  'departure.leavingOn': heading('外出日期', '2026-03-01'),
  'departure.decidedOn': heading('定下照护人日期', '2026-02-20'),
  'reason.kind': heading('委托原因', '外出务工'),
  'reason.note': heading('原因说明', ''),
  'caregiver.bars': heading('法定不得委托情形', ''),
  'caregiver.declared': heading('照护人声明没有上述情形', '是'),
  'caregiver.fullCivilCapacity': heading('照护人有完全民事行为能力', '是'),
  'caregiver.ownIncome.stated': heading('16到17岁靠自己收入生活', ''),
  'caregiver.ownIncome.checkedByDirector': heading('收入经儿童主任核实', ''),
  'caregiver.factors.character': heading('照护人为人', '为人和气'),
  'caregiver.factors.family': heading('照护人家里', '同住一院'),
  'caregiver.factors.health': heading('照护人身体', '能做农活'),
  'caregiver.factors.bond': heading('和孩子的感情', '从小带大'),
  'caregiver.conditions': heading('照护人有病或残疾', ''),
  'caregiver.verifiedHow': heading('怎么核实的', '当面核对并走访邻居'),
  'caregiver.verifiedOn': heading('核实日期', '2026-02-22'),
  'living.withCaregiver': heading('孩子和照护人同住', '是'),
  'living.unattendedAtTimes': heading('有时身边没有大人', '否'),
  'term.from': heading('期限从', '2026-03-01'),
  'term.to': heading('期限到', '2027-02-28'),
  'weeklyContact.child': heading('每周怎么联系孩子', '周日晚上视频'),
  'weeklyContact.caregiver': heading('每周怎么联系照护人', '周日晚上打电话'),
  'weeklyContact.visitsHome': heading('多久回家一次', '春节和暑假各回来一次'),
  'money.amount': heading('照护费用', '每月 800 元'),
  'money.how': heading('费用怎么给', '每月一号转给照护人'),
  'emergencies.name': heading('急事联系人', '村委会'),
  'emergencies.phone': heading('急事电话', '110'),
  'medical.scope': heading('看病授权', '可以带孩子看病、打针、做检查'),
  'medical.costs': heading('看病费用', '父母出，照护人先垫'),
  'medical.nearby': heading('附近的医院', '镇卫生院'),
  handover: heading('不照护了谁接手', '孩子的姨妈先接过去住'),
  place: heading('签订地点', '村委会'),
  copies: heading('一式几份', '4'),
  remarks: heading('补充约定', ''),
};

/** Columns that say whom a row is about; the rest of the row is the agreement. */
export const keyHeadings = {
  village: heading('村（居）委会', '示例村'),
  caregiver: heading('照护人姓名', '示例奶奶'),
  childName: heading('姓名', '示例孩子'),
  childBirth: heading('出生日期', '2016-05-04'),
  childIdNumber: heading('身份证号', ''),
  paperOn: heading('纸质协议签字日期', ''),
} as const;
