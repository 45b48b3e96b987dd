import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { agreementCopy } from '../../../copy/agreement';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';

const copy = agreementCopy.next;

/** To the document and what stands behind it; there from the moment in which an agreement was sent. */
export function ToProof({ agreementId }: { readonly agreementId: string }): ReactNode {
  return (
    <CardRow
      title={copy.proof}
      text={copy.proofText}
      lead={<Disc icon="doc" />}
      onTap={() => {
        goTo('papers.proof', { id: agreementId });
      }}
    />
  );
}
