import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { HelpTopic } from '../../../../contracts/vocabulary/family-word';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { type Fared, useQueued } from '../../../api/use-queued';
import { caregiverCopy, caregiverHelpCopy as copy } from '../../../copy/caregiver';
import { familyOutboxCopy } from '../../../copy/family-outbox';
import callTwoHomes from '../../../kit/art/call-two-homes.svg';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Ending, HomeDock } from '../ending';
import { Opening } from '../opening';
import { People, Sos } from '../people/calls';
import { directorOf, directorSpoken } from '../people/whom-to-call';
import { homeOptions, householdMeant, topicOptions, topicsSpoken } from './presenter';
import './index.scss';

/** 想请人帮忙: what about, a tap each; it reaches the director at once. */
export default function CaregiverHelp(): ReactNode {
  const home = useCall('home.show', { role: 'caregiver' }, { keep: true });
  const [sent, setSent] = useState<Said>();

  if (home.data === undefined) return <Opening title={copy.title} outcome={home} />;
  if (sent !== undefined) return <Sent home={home.data} {...sent} />;
  return <Choose home={home.data} notice={<OutcomeView outcome={home} />} onSent={setSent} />;
}

/** What was asked for, and whether anybody has heard of it yet. */
type Said = { readonly topics: readonly HelpTopic[]; readonly fared: Fared };

type ChooseProps = {
  readonly home: DataOf<'home.show'>;
  readonly notice: ReactNode;
  readonly onSent: (said: Said) => void;
};

function Choose({ home, notice, onSent }: ChooseProps): ReactNode {
  const ask = useQueued('family.askForHelp');
  const [about, setAbout] = useState<readonly HelpTopic[]>([]);
  const [chosen, setChosen] = useState('');
  const homes = homeOptions(home);
  const householdId = householdMeant(home, chosen);

  const send = async (): Promise<void> => {
    if (householdId === undefined) return;
    const on = home.today;
    const fared = await ask.run({ householdId, about: [...about] }, { householdId, label: '', on });
    if (fared !== undefined && fared !== 'refused') onSent({ topics: about, fared });
  };

  return (
    <Screen
      title={copy.title}
      elder
      dock={
        <Dock>
          <OutcomeNote outcome={ask.outcome} />
          <Send
            home={home}
            chosen={{ topic: about.length > 0, household: householdId !== undefined }}
            busy={ask.busy}
            onTap={() => void send()}
          />
        </Dock>
      }
    >
      {notice}
      <View>
        <View className="title">{copy.question}</View>
        <View className="help-quiet">{copy.questionText}</View>
      </View>
      {homes.length > 1 ? (
        <Pick layout="rows" label={copy.whichHome} options={homes} value={chosen} onChange={setChosen} />
      ) : null}
      <View className="help-topics">
        <Pick
          label={copy.question}
          layout="two"
          multiple
          options={topicOptions}
          value={about}
          onChange={setAbout}
        />
      </View>
      <Danger />
    </Screen>
  );
}

type SendProps = {
  readonly home: DataOf<'home.show'>;
  readonly chosen: { readonly topic: boolean; readonly household: boolean };
  readonly busy: boolean;
  readonly onTap: () => void;
};

/** A button that cannot be used yet says what is missing. */
function Send({ home, chosen, busy, onTap }: SendProps): ReactNode {
  const ready = chosen.topic && chosen.household;
  const missing = chosen.household ? copy.choose : copy.chooseHome;
  return (
    <Button kind="primary" disabled={!ready} busy={busy} onTap={onTap} icon="send">
      {ready ? copy.send(directorSpoken(home.households ?? [])) : missing}
    </Button>
  );
}

type SentProps = Said & { readonly home: DataOf<'home.show'> };

function Sent({ home, topics, fared }: SentProps): ReactNode {
  const households = home.households ?? [];
  const director = directorOf(households);
  return (
    <Screen title={copy.title} elder dock={<HomeDock />}>
      <Ending art={callTwoHomes} {...endOf(fared, { director: directorSpoken(households), topics })}>
        {fared === 'sent' ? <View>{caregiverCopy.toldText}</View> : null}
        {director === undefined ? null : (
          <Section title={copy.hurry}>
            <People callees={[director]} />
          </Section>
        )}
      </Ending>
      <Danger />
    </Screen>
  );
}

type Asked = { readonly director: string; readonly topics: readonly HelpTopic[] };

/** Nobody may believe that somebody knows who has not heard of it yet. */
function endOf(fared: Fared, { director, topics }: Asked) {
  const { help, unsafe } = familyOutboxCopy;
  if (fared === 'sent') return { title: caregiverCopy.told(director), text: copy.sent(topicsSpoken(topics)) };
  return { title: help.title, text: fared === 'kept' ? help.text(director) : unsafe };
}

function Danger(): ReactNode {
  return (
    <Section title={caregiverCopy.danger}>
      <Sos />
      <Button
        kind="line"
        icon="siren"
        onTap={() => {
          goTo('report.record', { as: 'caregiver' });
        }}
      >
        {copy.report}
      </Button>
    </Section>
  );
}
