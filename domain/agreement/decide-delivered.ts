import type { CareFile } from '../care-file/care-file';
import type { Decided } from '../care-file/decided';
import { allow, type Decision } from '../decision';

/** That a message about an agreement reached somebody's phone; nothing where the household has no such agreement. */
export const decideDelivered = (
  file: CareFile,
  delivered: {
    readonly agreementId: string;
    readonly version: number;
    readonly personId: string;
    readonly step: string;
    readonly channel: 'wechat' | 'sms';
  },
): Decision<Decided<null>, never> =>
  allow({
    records: file.agreements.some(({ id }) => id === delivered.agreementId)
      ? [{ kind: 'agreement-delivered', ...delivered }]
      : [],
    answer: null,
  });
