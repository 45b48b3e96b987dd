import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { CONSENT_VERSION, dropConsent } from '../../api/consent';
import { restartAt } from '../../api/go-to';
import { dropKeptAnswers } from '../../api/kept-answers';
import { dropKnownRoles } from '../../api/known-roles';
import { emptyOutboxes } from '../../api/outboxes';
import { useAction } from '../../api/use-action';
import { useElder } from '../../api/use-elder';
import { consentCopy } from '../../copy/consent';
import homeDark from '../../kit/art/home-dark.svg';
import { Blank } from '../../kit/blank';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Dock } from '../../kit/dock';
import { Icon } from '../../kit/icon';
import { OutcomeNote } from '../../kit/outcome-note';
import { Screen } from '../../kit/screen';
import { Section } from '../../kit/section';
import { Sheet } from '../../kit/sheet';
import { Strip } from '../../kit/strip';

/** What was agreed to, and taking it back. */
export default function Consent(): ReactNode {
  const withdrawal = useAction('consent.give');
  const [open, setOpen] = useState(false);
  const [withdrawn, setWithdrawn] = useState(false);
  const elder = useElder();

  const close = (): void => {
    setOpen(false);
  };
  const withdraw = async (): Promise<void> => {
    const outcome = await withdrawal.run({ version: CONSENT_VERSION, answer: 'withdrawn' });
    if (!outcome.ok) return; // Said in the sheet: the withdrawal has to arrive before it can be called done.
    await Promise.all([dropConsent(), dropKeptAnswers(), dropKnownRoles(), emptyOutboxes()]);
    setOpen(false);
    setWithdrawn(true);
  };

  if (withdrawn) return <Withdrawn elder={elder} />;
  return (
    <Screen
      title={consentCopy.title}
      elder={elder}
      dock={
        <Dock>
          <Button
            kind="ink"
            onTap={() => {
              setOpen(true);
            }}
          >
            {consentCopy.withdraw}
          </Button>
        </Dock>
      }
    >
      <Strip tone="ok" icon="check" text={<State />} />
      <Covered />
      <Sheet open={open} title={consentCopy.sheet.title} onClose={close}>
        <Consequences />
        <OutcomeNote outcome={withdrawal.outcome} />
        <Button kind="line" onTap={close}>
          {consentCopy.sheet.keep}
        </Button>
        <Button kind="danger" busy={withdrawal.busy} onTap={() => void withdraw()}>
          {consentCopy.sheet.confirm}
        </Button>
      </Sheet>
    </Screen>
  );
}

function Covered(): ReactNode {
  return (
    <Section title={consentCopy.covers}>
      <Card>
        <View className="stack">
          {consentCopy.details.map(({ name, text }) => (
            <View key={name}>
              <View className="strong">{name}</View>
              <View>{text}</View>
            </View>
          ))}
        </View>
      </Card>
    </Section>
  );
}

function Consequences(): ReactNode {
  return (
    <View className="stack">
      {consentCopy.sheet.lines.map(({ ok, text }) => (
        <View className="row-top" key={text}>
          <Icon name={ok ? 'check' : 'x'} />
          <View className="grow">{text}</View>
        </View>
      ))}
    </View>
  );
}

function State(): ReactNode {
  return (
    <>
      <View className="strong">{consentCopy.state}</View>
      <View>{consentCopy.stateText}</View>
    </>
  );
}

function Withdrawn({ elder }: { readonly elder: boolean }): ReactNode {
  const { title, text, action } = consentCopy.done;
  return (
    <Screen title={consentCopy.title} elder={elder}>
      <Card>
        <Blank art={homeDark} title={title} text={text}>
          <Button
            kind="primary"
            onTap={() => {
              restartAt('start');
            }}
          >
            {action}
          </Button>
        </Blank>
      </Card>
    </Screen>
  );
}
