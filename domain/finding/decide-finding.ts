import type { FindingKind, FindingOutcome, FindingStep } from '../../contracts/vocabulary/finding';
import { type CalendarDay, dayFrom } from '../calendar/calendar-day';
import { type CareFile, holdsOn } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { nextStep } from './finding-steps';

const WATCHING = '未成年人保护法第四十三条';

/**
 * A director finds that a caregiver cannot care, or does not (未成年人保护法第四十三条; Putuo 5, Qidong 6, Heze 6, Shanghai
 * 5, Chongqing 5). One finding a caregiver at a time: what comes up meanwhile belongs to the one that is open.
 */
export const decideFinding = (
  file: CareFile,
  found: {
    readonly caregiver: string;
    readonly kind: FindingKind;
    readonly foundOn: string;
    readonly note: string;
  },
  occasion: Occasion,
): Decision<
  Decided<{ readonly findingId: string }>,
  'record.notFound' | 'record.dayInFuture' | 'finding.alreadyOpen'
> => {
  const foundOn = dayFrom(found.foundOn);
  if (foundOn > occasion.today) return refuse('record.dayInFuture', { fields: ['foundOn'] });
  const caregiver = file.caregivers.find(
    (known) => known.personId === found.caregiver && holdsOn(known, foundOn),
  );
  if (caregiver === undefined) return refuse('record.notFound', { fields: ['caregiver'] });
  const open = file.findings.some((known) => known.caregiverId === found.caregiver && known.outcome === null);
  if (open) return refuse('finding.alreadyOpen');
  const id = occasion.newId('fi');
  const record = {
    id,
    caregiverId: found.caregiver,
    kind: found.kind,
    foundOn,
    outcome: null,
    steps: [],
  };
  return allow({
    records: [{ kind: 'finding-opened', record, note: found.note, by: occasion.actor }],
    answer: { findingId: id },
  });
};

type Step = {
  readonly findingId: string;
  readonly step: FindingStep;
  readonly on: string;
  readonly how: string;
  readonly receipt: string;
  readonly outcome: FindingOutcome | null;
};

/** One step, in its order, not before the finding; the last one says how it was settled. */
export const decideFindingStep = (
  file: CareFile,
  taken: Step,
  occasion: Occasion,
): Decision<
  Decided<{ readonly next: FindingStep | null }>,
  | 'record.notFound'
  | 'record.dayInFuture'
  | 'finding.outOfOrder'
  | 'finding.outcomeMissing'
  | 'finding.alreadyRecorded'
> => {
  const finding = file.findings.find(({ id }) => id === taken.findingId);
  if (finding === undefined) return refuse('record.notFound');
  const on: CalendarDay = dayFrom(taken.on);
  if (on > occasion.today) return refuse('record.dayInFuture', { fields: ['on'] });
  if (finding.steps.some(({ step }) => step === taken.step)) return refuse('finding.alreadyRecorded');
  const last = finding.steps.at(-1)?.on ?? finding.foundOn;
  if (nextStep(finding) !== taken.step || on < last) {
    return refuse('finding.outOfOrder', { fields: ['step', 'on'], article: WATCHING });
  }
  if ((taken.step === 'settled') !== (taken.outcome !== null)) {
    return refuse('finding.outcomeMissing', { fields: ['outcome'] });
  }
  const steps = [...finding.steps, { step: taken.step, on }];
  return allow({
    records: [{ kind: 'finding-step', ...taken, on, by: occasion.actor }],
    answer: { next: nextStep({ ...finding, steps }) },
  });
};
