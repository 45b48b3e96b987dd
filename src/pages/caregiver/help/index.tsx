import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { HelpTopic } from '../../../../contracts/vocabulary/family-word';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { useCall } from '../../../api/use-call';
import { caregiverCopy, caregiverHelpCopy as copy } from '../../../copy/caregiver';
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
  const [sent, setSent] = useState<readonly HelpTopic[]>();

  if (home.data === undefined) return <Opening title={copy.title} outcome={home} />;
  if (sent !== undefined) return <Sent home={home.data} topics={sent} />;
  return <Choose home={home.data} notice={<OutcomeView outcome={home} />} onSent={setSent} />;
}

type ChooseProps = {
  readonly home: DataOf<'home.show'>;
  readonly notice: ReactNode;
  readonly onSent: (topics: readonly HelpTopic[]) => void;
};

function Choose({ home, notice, onSent }: ChooseProps): ReactNode {
  const ask = useAction('family.askForHelp');
  const [about, setAbout] = useState<readonly HelpTopic[]>([]);
  const [chosen, setChosen] = useState('');
  const homes = homeOptions(home);
  const householdId = householdMeant(home, chosen);

  const send = async (): Promise<void> => {
    if (householdId === undefined) return;
    const outcome = await ask.run({ householdId, about: [...about] });
    if (outcome.ok) onSent(about);
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

type SentProps = { readonly home: DataOf<'home.show'>; readonly topics: readonly HelpTopic[] };

function Sent({ home, topics }: SentProps): ReactNode {
  const households = home.households ?? [];
  const director = directorOf(households);
  return (
    <Screen title={copy.title} elder dock={<HomeDock />}>
      <Ending title={caregiverCopy.told(directorSpoken(households))} text={copy.sent(topicsSpoken(topics))}>
        <View>{caregiverCopy.toldText}</View>
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

function Danger(): ReactNode {
  return (
    <Section title={caregiverCopy.danger}>
      <Sos />
      <Button
        kind="line"
        icon="send"
        onTap={() => {
          goTo('report.record', { as: 'caregiver' });
        }}
      >
        {copy.report}
      </Button>
    </Section>
  );
}
