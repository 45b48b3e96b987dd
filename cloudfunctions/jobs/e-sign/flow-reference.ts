import type { FlowKey } from '../../../domain/care-file/agreement-record';

const REFERENCE = /^(ag_[a-z2-7]{12})~(\d{1,6})~(\d{1,3})$/;

/** Our own name for one order at a service outside; it comes back in every message. */
export const flowReference = ({ agreementId, version, attempt }: FlowKey): string =>
  `${agreementId}~${String(version)}~${String(attempt)}`;

/** The order that a message names; null for a signing that is not ours. */
export const readFlowReference = (reference: string | null): FlowKey | null => {
  const [, agreementId, version, attempt] = REFERENCE.exec(reference ?? '') ?? [];
  return agreementId === undefined
    ? null
    : { agreementId, version: Number(version), attempt: Number(attempt) };
};
