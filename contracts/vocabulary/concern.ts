/** The nine situations that must be reported (关于建立侵害未成年人案件强制报告制度的意见（试行）第四条), in its order. */
export const statutorySituations = [
  'private-injury',
  'under-14-sexual',
  'over-14-sexual',
  'many-injuries',
  'abnormal-harm',
  'abandoned',
  'unknown-origin',
  'begging',
  'other-danger',
] as const;

/** The five that Qidong's plan (item 1) names besides; the law's situations hold beside them. */
export const planSituations = [
  'living-alone',
  'missing',
  'guardian-unfit',
  'family-violence',
  'accident-or-assault',
] as const;

export const concernSituations = [...statutorySituations, ...planSituations] as const;
export type ConcernSituation = (typeof concernSituations)[number];

/**
 * What kind of case it is: harm that is reported; a guardian who does not act (劝诫、制止 → 报告 → 记录，第一百一十八条);
 * a child unattended or living alone, found in fact (第二十一条).
 */
export const concernCourses = ['report', 'guardianship', 'unattended', 'alone'] as const;
export type ConcernCourse = (typeof concernCourses)[number];

/** Offices that can be told. */
export const concernOffices = [
  'police',
  'civil',
  'education',
  /** 卫生健康 */
  'health',
  'township',
  'village',
  'school',
  'procuratorate',
  'women',
  'hospital',
] as const;
export type ConcernOffice = (typeof concernOffices)[number];

/** What is written down after it was opened; each a row of its own, never changed. */
export const concernSteps = ['told', 'dissuaded', 'receipt', 'accepted', 'result', 'closed'] as const;
export type ConcernStepKind = (typeof concernSteps)[number];

/** How far it is; all that a reporter is told (未成年人保护法第十一条第三款：以适当方式告知). */
export const concernStates = ['reported', 'accepted', 'handled', 'closed'] as const;
export type ConcernState = (typeof concernStates)[number];

/** What came of it. */
export const concernResults = [
  'case-filed',
  'case-not-filed',
  'child-protected',
  'guardian-admonished',
  'help-arranged',
  'not-substantiated',
] as const;
export type ConcernResult = (typeof concernResults)[number];

/** Why it can be closed. */
export const concernClosings = [
  'child-safe',
  'taken-over',
  'cared-for',
  'not-substantiated',
  'moved-away',
] as const;
export type ConcernClosing = (typeof concernClosings)[number];
