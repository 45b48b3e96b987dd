/**
 * The values a county may set, by the shape they have on the wire. Those that the law already holds at its tightest
 * are not here. A test keeps the lists equal to the packs' own keys.
 */
export const intervalKeys = [
  'contact.director.every',
  'contact.director.everyKey',
  'visit.every',
  'visit.everyKey',
] as const;

export const countKeys = [
  'survey.timesAYear',
  'survey.urbanUpdatesAYear',
  'fileCheck.timesAYear',
  'inspection.timesAYear',
  'safetyActivity.townTimesAYear',
  'safetyActivity.villageTimesAYear',
  'parentTraining.timesAYear',
  'training.coverPercent',
  'training.demonstrationsAYear',
  'directors.perVillageAtLeast',
  'homeTeaching.timesAMonth',
] as const;

export const settableFlags = [
  'singleParentWatch',
  'agreement.required',
  'agreement.beforeLeaving',
  'roster.keptUp',
  'roster.comparedWithSchools',
  'report.withCases',
  'directors.screened',
  'directors.badge',
  'satisfaction.asked',
  'reach.measured',
  'helpPlan.forKeyChildren',
  'visit.tellParents',
  'visit.hazards',
  'caseConference',
  'residence.splitDuties',
  'revisit.afterReturn',
  'safety.onlineGuidance',
  'aid.grantedUnasked',
] as const;

/** Words of a closed list, days (`MM-DD`, `YYYY-MM-DD`) and names. */
export const textKeys = [
  'agreement.counts',
  'agreement.signing',
  'report.dueOn',
  'survey.firstBy',
  'countyPlan.by',
  'risk.scheme',
  'risk.standard',
] as const;

export const listKeys = [
  'keyGroup.triggers',
  'singleParentWatch.areas',
  'coverage.childKinds',
  'training.covers',
  'training.topics',
  'evaluation.by',
  'targetSystems',
  'assessment.of',
  'visit.factors',
  'file.parts',
  'file.clear',
  'contact.director.adults',
  'concern.policeAtOnce',
  'concern.recipients',
  'concern.neglectRecipients',
  'concern.singleParentRecipients',
  'safety.topics',
  'safetyNotice.before',
  'season.watch',
  'water.fourOnes',
  'school.keepsContact',
  'school.pairing',
] as const;

export const recordKeys = ['agreement.target', 'leftBehind.definition', 'directors.addAbove'] as const;
