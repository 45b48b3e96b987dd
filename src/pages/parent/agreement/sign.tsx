import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { type SigningCode, useSigningCode } from '../../../api/use-signing-code';
import { agreementCopy } from '../../../copy/agreement';
import { signingCopy } from '../../../copy/signing';
import { Button } from '../../../kit/button';
import { CodeEntry } from '../../../kit/code-entry';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { SignaturePad } from '../../../kit/signature-pad';
import { Steps } from '../../../kit/steps';
import { Strip } from '../../../kit/strip';
import { askForReminders } from '../outbox/ask-week-reminders';
import { AskDirector } from '../family/ask-director';
import { directorCalled } from '../family/who';
import { Parties } from './parties';
import type { Agreement, Reader } from './presenter';
import { type Next as NextStep, nextOf, outdated, type Way } from './sign-presenter';
import { WhatIsSigned } from './what-is-signed';

const copy = agreementCopy.sign;

export type SignProps = {
  readonly agreement: Agreement;
  readonly reader: Reader;
  readonly onBack: () => void;
  readonly onRenew: () => void;
};

/** The signature: what is signed, the choice how, one's name, and what comes after. */
export function Sign({ agreement, reader, onBack, onRenew }: SignProps): ReactNode {
  const [way, setWay] = useState<Way>();
  const [drawing, setDrawing] = useState<string | null>(null);
  const [tried, setTried] = useState<'code' | 'sign'>('code');
  const action = useAction('agreement.sign');
  const code = useSigningCode(agreement.agreementId);
  const next = nextOf({ way, drawing, sentTo: code.sentTo, digits: code.digits });

  const sendCode = (): void => {
    setTried('code');
    void code.send();
  };
  const submit = (): void => {
    if (drawing === null) return;
    setTried('sign');
    askForReminders(['agreement', 'contact-reminder', 'notice']);
    const { agreementId, version, digest } = agreement;
    const signature = { drawing, consent: way === 'phone', code: code.digits };
    void action.run({ agreementId, version, digest, method: 'own-phone', ...signature }).then((ended) => {
      if (ended.ok || outdated(ended)) onRenew();
    });
  };

  return (
    <Screen
      title={agreementCopy.title}
      dock={
        way === 'paper' ? undefined : (
          <Dock note={next.missing ?? copy.note}>
            <OutcomeNote outcome={tried === 'code' ? code.outcome : action.outcome} />
            <Next
              next={next}
              noPhone={code.noPhone}
              busy={action.busy || code.busy}
              onTap={next.does === 'submit' ? submit : sendCode}
              onPaper={() => {
                setWay('paper');
              }}
            />
          </Dock>
        )
      }
    >
      <Steps items={agreementCopy.steps} current={2} />
      <WhatIsSigned agreement={agreement} reader={reader} />
      <How way={way} onWay={setWay} onDrawing={setDrawing} reader={reader} />
      {way === 'phone' && drawing !== null ? (
        <Code code={code} busy={action.busy} onSend={sendCode} reader={reader} />
      ) : null}
      <Section title={copy.after}>
        <Parties agreement={agreement} today={reader.today} note={copy.order} />
      </Section>
      <View className="agreement-links">
        <Button kind="link" onTap={onBack}>
          {copy.backToText}
        </Button>
      </View>
    </Screen>
  );
}

type NextProps = {
  readonly next: NextStep;
  readonly noPhone: boolean;
  readonly busy: boolean;
  readonly onTap: () => void;
  readonly onPaper: () => void;
};

/** The one button; without a registered number it leads to paper, because asking for a code once more would end as before. */
function Next({ next, noPhone, busy, onTap, onPaper }: NextProps): ReactNode {
  if (noPhone)
    return (
      <Button kind="primary" onTap={onPaper}>
        {copy.paperInstead}
      </Button>
    );
  return (
    <Button kind="primary" busy={busy} disabled={next.missing !== undefined} onTap={onTap}>
      {next.does === 'submit' ? copy.button : signingCopy.send}
    </Button>
  );
}

type CodeProps = {
  readonly code: SigningCode;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly reader: Reader;
};

/** The code once it has gone out, and what to do when none comes. */
function Code({ code, busy, onSend, reader: { household } }: CodeProps): ReactNode {
  return (
    <>
      {code.sentTo === undefined ? null : (
        <CodeEntry
          sentTo={code.sentTo}
          digits={code.digits}
          busy={busy || code.busy}
          onType={code.type}
          onAgain={onSend}
        />
      )}
      <View className="caption">{signingCopy.otherWays}</View>
      <AskDirector household={household} label={agreementCopy.callDirector(directorCalled(household))} />
    </>
  );
}

type HowProps = {
  readonly way: Way | undefined;
  readonly onWay: (way: Way) => void;
  readonly onDrawing: (path: string | null) => void;
  readonly reader: Reader;
};

/** The choice between phone and paper, and what follows from it. */
function How({ way, onWay, onDrawing, reader: { household } }: HowProps): ReactNode {
  return (
    <>
      <Pick
        label={copy.consent}
        layout="rows"
        options={[
          { value: 'phone', label: copy.phone },
          { value: 'paper', label: copy.paper },
        ]}
        value={way}
        onChange={onWay}
      />
      {way === 'phone' ? <SignaturePad onChange={onDrawing} /> : null}
      {way === 'paper' ? (
        <>
          <Strip tone="ok" icon="check" text={copy.paperText} />
          <AskDirector household={household} label={agreementCopy.callDirector(directorCalled(household))} />
        </>
      ) : null}
    </>
  );
}
