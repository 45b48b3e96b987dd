import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { FlowKey } from '../care-file/agreement-record';
import { allow, type Decision } from '../decision';

/** A signed file of a service outside, where it lies and what its bytes come to. */
export type SignedFile = FlowKey & {
  readonly fileId: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** The service's signed file beside the agreement, once; a second time changes nothing. */
export const decideKeepFile = (
  file: CareFile,
  { agreementId, version, attempt, fileId, bytes, sha256 }: SignedFile,
  { newId }: Occasion,
): Decision<Decided<null>, never> => {
  const flow = file.agreements
    .find(({ id }) => id === agreementId)
    ?.flows.find((known) => known.version === version && known.attempt === attempt);
  if (flow?.attachmentId !== null) return allow({ records: [], answer: null });
  const attachmentId = newId('at');
  return allow({
    records: [
      {
        kind: 'attachment-stored',
        record: {
          id: attachmentId,
          kind: 'signed-file',
          about: null,
          fileId,
          media: 'application/pdf',
          bytes,
          sha256,
          by: null,
        },
      },
      { kind: 'signed-file-kept', agreementId, version, attempt, attachmentId, sha256 },
    ],
    answer: null,
  });
};
