import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { agreementCopy } from '../../../copy/agreement';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
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
import { childrenCalled, directorCalled } from '../family/who';
import { Parties } from './parties';
import type { Agreement, Reader } from './presenter';
import { missingOf, outdated, type Way } from './sign-presenter';

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
  const action = useAction('agreement.sign');
  const missing = missingOf(way, drawing);

  const submit = (): void => {
    if (drawing === null) return;
    askForReminders(['agreement', 'contact-reminder', 'notice']);
    const { agreementId, version, digest } = agreement;
    void action
      .run({ agreementId, version, digest, method: 'own-phone', drawing, consent: way === 'phone' })
      .then((ended) => {
        if (ended.ok || outdated(ended)) onRenew();
      });
  };

  return (
    <Screen
      title={agreementCopy.title}
      dock={
        way === 'paper' ? undefined : (
          <Dock note={missing ?? copy.note}>
            <OutcomeNote outcome={action.outcome} />
            <Button kind="primary" busy={action.busy} disabled={missing !== undefined} onTap={submit}>
              {copy.button}
            </Button>
          </Dock>
        )
      }
    >
      <Steps items={agreementCopy.steps} current={2} />
      <WhatIsSigned agreement={agreement} reader={reader} />
      <How way={way} onWay={setWay} onDrawing={setDrawing} reader={reader} />
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

function WhatIsSigned({
  agreement,
  reader,
}: {
  readonly agreement: Agreement;
  readonly reader: Reader;
}): ReactNode {
  return (
    <Card>
      <View className="agreement-what">
        <View className="caption">{copy.what}</View>
        <View className="strong">{copy.whatText(agreement.version)}</View>
        <View className="caption">{copy.you}</View>
        <View>{copy.youText(reader.name, childrenCalled(agreement.children))}</View>
      </View>
    </Card>
  );
}
