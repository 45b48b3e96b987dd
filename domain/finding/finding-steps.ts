import { type FindingStep, findingSteps } from '../../contracts/vocabulary/finding';
import type { CareFile, Finding } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';

/** The step that comes now, null when all are taken. */
export const nextStep = ({ steps }: Finding): FindingStep | null =>
  findingSteps.find((step) => !steps.some((taken) => taken.step === step)) ?? null;

/** Whether the agreement's caregiver was found unfit and both the guardians and the township know. */
export const isReported = ({ findings }: CareFile, { content }: Agreement): boolean =>
  findings.some(
    (finding) =>
      finding.caregiverId === content.caregiver?.personId &&
      (['guardians-told', 'township-told'] as const).every((step) =>
        finding.steps.some((taken) => taken.step === step),
      ),
  );
