import type { AssignmentTitle } from '../../contracts/vocabulary/supervision';

/** What can be sent to many, as lists and pushes call it: nothing that names or points at a child. */
export const assignmentTitles: Readonly<Record<AssignmentTitle, string>> = {
  'check-roster': '核对儿童名单和家庭信息',
  'collect-papers': '把签好的协议原件收齐归档',
  'hazard-walk': '排查水边、工地等安全隐患',
  publicity: '开展安全和政策宣传',
  training: '参加业务培训',
  meeting: '参加工作例会',
  'holiday-care': '组织假期关爱活动',
  other: '其他事项，见说明',
};

/** By the word that is stored; what is no longer in the list is still an assignment. */
export const assignmentTitleOf = (word: string): string =>
  Object.entries(assignmentTitles).find(([known]) => known === word)?.[1] ?? assignmentTitles.other;
