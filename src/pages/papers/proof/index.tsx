import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { proofCopy as copy } from '../../../copy/papers';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { useReader } from '../reader/use-reader';
import { ElderProof } from './elder-proof';
import { WholeProof } from './whole-proof';

/** 协议和凭证 (`?id=ag_…`): who signed how, what makes a change visible, and the file. */
export default function ProofPage(): ReactNode {
  const agreementId = valueOf(useRouter().params, 'id') ?? '';
  const reader = useReader();
  if (reader === 'unread')
    return (
      <Screen title={copy.title}>
        <OutcomeView outcome={{ state: 'loading', data: undefined }} />
      </Screen>
    );
  return <ProofOf key={agreementId} agreementId={agreementId} elder={reader === 'caregiver'} />;
}

type ProofOfProps = { readonly agreementId: string; readonly elder: boolean };

function ProofOf({ agreementId, elder }: ProofOfProps): ReactNode {
  const outcome = useCall('agreement.proof', { agreementId }, { keep: true });
  const notice = <OutcomeView outcome={outcome} />;
  if (outcome.data === undefined)
    return (
      <Screen title={copy.title} elder={elder}>
        {notice}
      </Screen>
    );
  return elder ? (
    <ElderProof proof={outcome.data} notice={notice} />
  ) : (
    <WholeProof proof={outcome.data} notice={notice} />
  );
}
