import { applyAssessment } from '../assessment/apply-assessment';
import { applyHelpPlan } from '../help-plan/apply-help-plan';
import { applyKeyFact } from '../key-fact/apply-key-fact';
import type { CareFile } from './care-file';
import type { RiskRecord } from './risk-record';

/** The facts after an assessment, a key fact or a step of a help plan. */
export const applyRiskRecord = (file: CareFile, change: RiskRecord): CareFile => {
  switch (change.kind) {
    case 'assessment':
    case 'assessment-decided':
      return { ...file, assessments: applyAssessment(file.assessments, change) };
    case 'key-fact':
    case 'key-fact-ended':
      return { ...file, children: applyKeyFact(file.children, change) };
    case 'help-plan':
    case 'help-plan-result':
    case 'help-plan-closed':
      return { ...file, helpPlans: applyHelpPlan(file.helpPlans, change) };
  }
};
