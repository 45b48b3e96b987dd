import type { CareFile } from './care-file';
import type { CareRecord } from './records';
import { applyFollowUp } from '../follow-up/apply-follow-up';
import { applyVisitAsk } from '../visit/apply-visit-ask';

const kinds = [
  'visit-asked',
  'visit-ask-withdrawn',
  'visit-helpful',
  'follow-up-opened',
  'follow-up-step',
  'follow-up-closed',
] as const;

/** What comes of a visit or a call: follow-ups, and what families are asked. */
export type VisitWork = Extract<CareRecord, { readonly kind: (typeof kinds)[number] }>;

/** Whether a record is one of these; they leave no line in an agreement's trail and promise no message. */
export const isVisitWork = (record: CareRecord): record is VisitWork =>
  kinds.some((kind) => kind === record.kind);

/** The facts after one of them. */
export const applyVisitWork = (file: CareFile, change: VisitWork): CareFile => {
  switch (change.kind) {
    case 'follow-up-opened':
    case 'follow-up-step':
    case 'follow-up-closed':
      return { ...file, followUps: applyFollowUp(file.followUps, change) };
    case 'visit-asked':
    case 'visit-ask-withdrawn':
    case 'visit-helpful':
      return { ...file, visitAsks: applyVisitAsk(file.visitAsks, change) };
  }
};
