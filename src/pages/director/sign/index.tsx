import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { valueOf } from '../../../api/routes';
import { useReading } from '../../../api/use-reading';
import { useCall } from '../../../api/use-call';
import { signCopy } from '../../../copy/director';
import { Screen } from '../../../kit/screen';
import type { Day } from '../../../kit/calendar/days';
import { Outcome } from '../record/outcome';
import { Choose } from './choose';
import { Done } from './done';
import { type Agreement, onlySigner } from './presenter';
import { ReadOut } from './read-out';
import { SignNow, type Signed } from './sign-now';

/** Signing on the director's phone: choose the signer, read it out, hand the phone over. */
export default function Sign(): ReactNode {
  const { params } = useRouter();
  const agreementId = valueOf(params, 'id') ?? '';
  const outcome = useCall('agreement.show', { agreementId });
  useReading(outcome.data);
  const [signed, setSigned] = useState<Signed>();

  const next = (): void => {
    setSigned(undefined);
    void outcome.reload();
  };

  const today = outcome.data?.today;

  if (signed !== undefined && today !== undefined) {
    const householdId = valueOf(params, 'home');
    return <Done {...{ agreementId, householdId, signed, today }} onNext={next} />;
  }
  const notice = <Outcome outcome={outcome} />;
  if (outcome.data === undefined || today === undefined)
    return <Screen title={signCopy.title}>{notice}</Screen>;
  return (
    <Steps
      agreement={outcome.data}
      notice={notice}
      today={today}
      onSigned={setSigned}
      reload={outcome.reload}
    />
  );
}

type StepsProps = {
  readonly agreement: Agreement;
  readonly notice: ReactNode;
  readonly today: Day;
  readonly onSigned: (signed: Signed) => void;
  readonly reload: () => Promise<void>;
};

/** Each signer goes through the three steps anew. */
function Steps({ agreement, notice, today, onSigned, reload }: StepsProps): ReactNode {
  const [step, setStep] = useState<'choose' | 'read' | 'sign'>('choose');
  const [changed, setChanged] = useState(false);
  const [signer, setSigner] = useState(() => onlySigner(agreement));
  const to = (next: typeof step) => (): void => {
    setStep(next);
  };

  if (step === 'choose' || signer === undefined)
    return (
      <Choose
        agreement={agreement}
        signer={signer}
        notice={notice}
        onChoose={setSigner}
        onNext={to('read')}
      />
    );
  if (step === 'read') return <ReadOut {...{ agreement, signer, today, changed }} onNext={to('sign')} />;
  return (
    <SignNow
      {...{ agreement, signer, onSigned }}
      onBack={to('read')}
      onOutdated={() => {
        void reload().then(() => {
          setChanged(true);
          setStep('read');
        });
      }}
    />
  );
}
