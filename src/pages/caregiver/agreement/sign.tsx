import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { caregiverAgreementCopy as copy } from '../../../copy/caregiver';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Screen } from '../../../kit/screen';
import { SignaturePad } from '../../../kit/signature-pad';
import { useFromTheTop } from '../from-the-top';
import type { Ending } from './presenter';
import type { Shown } from './sentences';

export type SignProps = {
  readonly shown: Shown;
  readonly ending: Extract<Ending, { kind: 'sign' }>;
  readonly reload: () => Promise<void>;
  readonly onSigned: (answer: DataOf<'agreement.sign'>) => void;
  /** Back to the choice between this phone and in person. */
  readonly onOther: () => void;
};

/** The name drawn with a finger. What it means, and that it counts like paper, stands above it. */
export function Sign({ shown, ending, reload, onSigned, onOther }: SignProps): ReactNode {
  useFromTheTop('sign');
  const sign = useAction('agreement.sign');
  const [drawing, setDrawing] = useState<string | null>(null);

  const send = async (): Promise<void> => {
    if (drawing === null) return;
    const outcome = await sign.run({
      agreementId: shown.agreementId,
      version: shown.version,
      digest: ending.digest,
      method: 'own-phone',
      drawing,
      // Chosen on the page before, and said again above the pad (电子签名法第十三条末款).
      consent: true,
    });
    if (outcome.ok) onSigned(outcome.data);
    // Another text than the one just read, or signed meanwhile: what is on the screen has to become true first.
    else if (!outcome.offline && outcome.refusal.code !== 'internal') await reload();
  };

  return (
    <Screen
      title={copy.title}
      elder
      dock={
        <Dock>
          <OutcomeNote outcome={sign.outcome} />
          <Button
            kind="primary"
            icon="pen"
            disabled={drawing === null}
            busy={sign.busy}
            onTap={() => void send()}
          >
            {drawing === null ? copy.pad.empty : copy.pad.sign}
          </Button>
        </Dock>
      }
    >
      <View>{copy.pad.title}</View>
      <View className="agreement-sentence">{ending.name}</View>
      <SignaturePad onChange={setDrawing} />
      <View>{copy.pad.text}</View>
      <View className="caregiver-links">
        <Button kind="link" icon="back" onTap={onOther}>
          {copy.pad.other}
        </Button>
      </View>
    </Screen>
  );
}
