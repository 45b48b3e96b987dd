import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf, OutcomeOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { type SigningCode, useSigningCode } from '../../../api/use-signing-code';
import { caregiverAgreementCopy as copy } from '../../../copy/caregiver-agreement';
import { signingCopy } from '../../../copy/signing';
import { Button } from '../../../kit/button';
import { CodeEntry } from '../../../kit/code-entry';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Screen } from '../../../kit/screen';
import { SignaturePad } from '../../../kit/signature-pad';
import { useFromTheTop } from '../from-the-top';
import { codeStep, type Ending, outdated } from './presenter';
import type { Shown } from './sentences';

export type SignProps = {
  readonly shown: Shown;
  readonly ending: Extract<Ending, { kind: 'sign' }>;
  readonly reload: () => Promise<void>;
  readonly onSigned: (answer: DataOf<'agreement.sign'>) => void;
  readonly listen: ReactNode;
  /** Back to the choice between this phone and in person. */
  readonly onOther: () => void;
};

/** The name drawn with a finger, and then the code of the own phone: one thing a screen. */
export function Sign({ shown, ending, reload, onSigned, listen, onOther }: SignProps): ReactNode {
  const [drawing, setDrawing] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(false);
  const code = useSigningCode(shown.agreementId);
  const [tried, setTried] = useState<'code' | 'sign'>('code');
  const sign = useAction('agreement.sign');

  const sendCode = (): void => {
    setTried('code');
    void code.send();
  };
  const submit = async (): Promise<void> => {
    if (drawing === null) return;
    setTried('sign');
    const outcome = await sign.run({
      agreementId: shown.agreementId,
      version: shown.version,
      digest: ending.digest,
      method: 'own-phone',
      drawing,
      // Chosen on the page before, and said again above the pad (电子签名法第十三条末款).
      consent: true,
      code: code.digits,
    });
    if (outcome.ok) onSigned(outcome.data);
    // Another text than the one just read, or signed meanwhile: what is on the screen has to become true first.
    else if (outdated(outcome)) await reload();
  };

  if (!drawn || drawing === null)
    return (
      <Pad
        name={ending.name}
        drawing={drawing}
        listen={listen}
        onDrawing={setDrawing}
        onOther={onOther}
        onNext={() => {
          setDrawn(true);
          if (code.sentTo === undefined) sendCode();
        }}
      />
    );
  return (
    <Code
      code={code}
      busy={sign.busy}
      outcome={tried === 'code' ? code.outcome : sign.outcome}
      onSend={sendCode}
      onSubmit={() => void submit()}
      onOther={onOther}
      onBack={() => {
        setDrawing(null);
        setDrawn(false);
      }}
    />
  );
}

type PadProps = {
  readonly name: string;
  readonly drawing: string | null;
  readonly listen: ReactNode;
  readonly onDrawing: (path: string | null) => void;
  readonly onNext: () => void;
  readonly onOther: () => void;
};

function Pad({ name, drawing, listen, onDrawing, onNext, onOther }: PadProps): ReactNode {
  useFromTheTop('sign');
  return (
    <Screen
      title={copy.title}
      elder
      dock={
        <Dock>
          <Button kind="primary" icon="pen" disabled={drawing === null} onTap={onNext}>
            {drawing === null ? copy.pad.empty : copy.pad.next}
          </Button>
        </Dock>
      }
    >
      <View>{copy.pad.title}</View>
      <View className="agreement-sentence">{name}</View>
      <SignaturePad onChange={onDrawing} />
      <View>{copy.pad.text}</View>
      {listen}
      <View className="caregiver-links">
        <Button kind="link" icon="back" onTap={onOther}>
          {copy.pad.other}
        </Button>
      </View>
    </Screen>
  );
}

type CodeProps = {
  readonly code: SigningCode;
  readonly busy: boolean;
  readonly outcome: OutcomeOf<'agreement.sendCode'> | OutcomeOf<'agreement.sign'> | undefined;
  readonly onSend: () => void;
  readonly onSubmit: () => void;
  readonly onOther: () => void;
  readonly onBack: () => void;
};

const stepIcons = { submit: 'pen', send: 'send', other: 'people' } as const;

/** The digits, large; whoever gets none signs in person or on paper. */
function Code({ code, busy, outcome, ...on }: CodeProps): ReactNode {
  useFromTheTop('code');
  const step = codeStep(code);
  return (
    <Screen
      title={copy.title}
      elder
      dock={
        <Dock>
          <OutcomeNote outcome={outcome} />
          <Button
            kind="primary"
            icon={stepIcons[step.does]}
            disabled={step.disabled}
            busy={busy || code.busy}
            onTap={{ submit: on.onSubmit, send: on.onSend, other: on.onOther }[step.does]}
          >
            {step.says}
          </Button>
        </Dock>
      }
    >
      {step.does === 'other' ? null : <View className="agreement-sentence">{copy.code.title}</View>}
      {code.sentTo === undefined ? null : (
        <CodeEntry
          sentTo={code.sentTo}
          digits={code.digits}
          busy={busy || code.busy}
          onType={code.type}
          onAgain={on.onSend}
        />
      )}
      <View>{signingCopy.otherWays}</View>
      <View className="caregiver-links">
        {step.does === 'other' ? null : (
          <Button kind="line" icon="people" onTap={on.onOther}>
            {copy.code.other}
          </Button>
        )}
        <Button kind="link" icon="redo" onTap={on.onBack}>
          {copy.code.back}
        </Button>
      </View>
    </Screen>
  );
}
