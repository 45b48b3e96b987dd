import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useSigningLink } from '../../../api/use-signing-link';
import { agreementCopy } from '../../../copy/agreement';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Steps } from '../../../kit/steps';
import { Strip } from '../../../kit/strip';
import { AskDirector } from '../family/ask-director';
import { directorCalled } from '../family/who';
import { Parties } from './parties';
import type { SignProps } from './sign';
import type { Way } from './sign-presenter';
import { WhatIsSigned } from './what-is-signed';

const copy = agreementCopy.elsewhere;

/** The signature where a service outside carries it out: what is signed, the choice how, and the way there. */
export function SignElsewhere({ agreement, reader, onBack }: Omit<SignProps, 'onRenew'>): ReactNode {
  const [way, setWay] = useState<Way>();
  const link = useSigningLink(agreement.agreementId);
  const { household } = reader;
  const askDirector = (
    <AskDirector household={household} label={agreementCopy.callDirector(directorCalled(household))} />
  );

  return (
    <Screen
      title={agreementCopy.title}
      dock={
        way === 'paper' ? undefined : (
          <Dock note={way === undefined ? agreementCopy.sign.missing.consent : copy.note}>
            <OutcomeNote outcome={link.outcome} />
            {link.stayed ? <Strip tone="need" icon="warn" text={copy.stayed} /> : null}
            <Button kind="primary" busy={link.busy} disabled={way === undefined} onTap={link.open}>
              {copy.button}
            </Button>
          </Dock>
        )
      }
    >
      <Steps items={agreementCopy.steps} current={2} />
      <WhatIsSigned agreement={agreement} reader={reader} />
      <Pick
        label={agreementCopy.sign.consent}
        layout="rows"
        options={[
          { value: 'phone', label: copy.phone },
          { value: 'paper', label: agreementCopy.sign.paper },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === 'phone' ? <View>{copy.text}</View> : null}
      {way === 'paper' ? (
        <>
          <Strip tone="ok" icon="check" text={agreementCopy.sign.paperText} />
          {askDirector}
        </>
      ) : null}
      <Section title={agreementCopy.sign.after}>
        <Parties agreement={agreement} today={reader.today} note={agreementCopy.sign.order} />
      </Section>
      <View className="agreement-links">
        <Button kind="link" onTap={onBack}>
          {agreementCopy.sign.backToText}
        </Button>
      </View>
    </Screen>
  );
}
