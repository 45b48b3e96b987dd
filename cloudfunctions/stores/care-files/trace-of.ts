import { isFamilyVoice } from '../../../domain/care-file/apply-family-voice';
import type { FamilyVoiceRecord } from '../../../domain/care-file/family-voice';
import type { CareRecord } from '../../../domain/care-file/records';
import { isVisitWork, type VisitWork } from '../../../domain/care-file/visit-work';

/** Ids a record is about, for the trace: ids and codes only, never text (design D7). */
export const traceOf = (record: CareRecord): Readonly<Record<string, unknown>> => {
  if (isStep(record)) return traceOfStep(record);
  if (isVisitWork(record)) return traceOfVisitWork(record);
  if (isFamilyVoice(record)) return traceOfVoice(record);
  return traceOfOther(record);
};

type Other = Exclude<CareRecord, Step | VisitWork | FamilyVoiceRecord>;

const traceOfOther = (record: Other): Readonly<Record<string, unknown>> => {
  const { kind } = record;
  if (kind === 'guardian-returned') return { kind, person: record.personId };
  if (kind === 'receipt-given') return { kind, id: record.agreementId, target: record.target };
  if (kind === 'notice-delivered') return traceOfDelivery(record);
  if ('record' in record) return { kind, id: record.record.id };
  if ('agreement' in record) return { kind, id: record.agreement.id, version: record.agreement.version };
  if ('noticeId' in record) return { kind, id: record.noticeId, person: record.personId };
  return { kind, id: 'id' in record ? record.id : record.agreementId };
};

/** That there was one and what became of it: of a wish to talk not even the step. */
const traceOfVoice = (record: FamilyVoiceRecord): Readonly<Record<string, unknown>> => {
  const { kind } = record;
  if (kind === 'letter-ended') return { kind, id: record.id, state: record.state };
  return { kind, id: 'record' in record ? record.record.id : record.id };
};

type Step = Extract<
  CareRecord,
  { readonly kind: 'finding-step' | 'concern-step' | 'reassignment-answered' | 'absence-step' }
>;

const isStep = (record: CareRecord): record is Step =>
  ['finding-step', 'concern-step', 'reassignment-answered', 'absence-step'].includes(record.kind);

const traceOfDelivery = ({ kind, receipt }: Extract<CareRecord, { readonly kind: 'notice-delivered' }>) => ({
  kind,
  id: receipt.noticeId,
  person: receipt.personId,
});

const traceOfStep = (record: Step): Readonly<Record<string, unknown>> => {
  const { kind } = record;
  if (kind === 'absence-step') return { kind, id: record.record.id, step: record.taken.step };
  if (kind === 'reassignment-answered') return { kind, id: record.id, answer: record.answer };
  return kind === 'finding-step'
    ? { kind, id: record.findingId, step: record.step }
    : { kind, id: record.concernId, step: record.taken.step };
};

const traceOfVisitWork = (record: VisitWork): Readonly<Record<string, unknown>> => {
  const { kind } = record;
  if (kind === 'follow-up-step') return { kind, id: record.followUpId, step: record.step };
  if (kind === 'follow-up-closed') return { kind, id: record.followUpId, result: record.result };
  // That it was answered, not how.
  if (kind === 'visit-helpful') return { kind, id: record.askId };
  return { kind, id: 'record' in record ? record.record.id : record.id };
};
