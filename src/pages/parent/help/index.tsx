import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import type { HelpTopic } from '../../../../contracts/vocabulary/family-word';
import { valueOf } from '../../../api/routes';
import { goTo } from '../../../api/go-to';
import { useKeptForm } from '../../../api/use-kept-form';
import { type UsedQueued, useQueued } from '../../../api/use-queued';
import { familyOutboxCopy } from '../../../copy/family-outbox';
import { helpCopy, homeCopy } from '../../../copy/parent';
import homeDark from '../../../kit/art/home-dark.svg';
import { Begun } from '../../../kit/begun';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Dial } from '../../../kit/dial';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { askForReminders } from '../outbox/ask-week-reminders';
import { AskDirector } from '../family/ask-director';
import { ChooseHousehold } from '../family/choose-household';
import { Sent } from '../family/sent';
import { useHome } from '../family/use-home';
import { directorCalled, type Household } from '../family/who';
import { helpOf } from '../home/presenter';
import { helpInput, helpTopics } from './presenter';

/** Asking for help: one tap a topic, a sentence if one likes, and the numbers for danger. */
export default function ParentHelp(): ReactNode {
  const { params } = useRouter();
  const { outcome, home } = useHome();
  const households = home?.households ?? [];
  const [at, setAt] = useState(valueOf(params, 'household') ?? '');
  const household = households.find(({ householdId }) => householdId === at) ?? households[0];

  if (home === undefined || household === undefined)
    return (
      <Screen title={helpCopy.title}>
        <OutcomeView outcome={outcome} />
        {home === undefined ? null : (
          <Card>
            <Blank art={homeDark} title={homeCopy.none.title} text={homeCopy.none.text} />
          </Card>
        )}
        <Danger />
      </Screen>
    );
  return (
    <Form
      key={household.householdId}
      today={home.today}
      household={household}
      households={households}
      onChoose={setAt}
    />
  );
}

type Asking = { readonly about: readonly HelpTopic[]; readonly note: string };

type FormProps = {
  readonly today: string;
  readonly household: Household;
  readonly households: readonly Household[];
  readonly onChoose: (householdId: string) => void;
};

function Form({ today, household, households, onChoose }: FormProps): ReactNode {
  const form = useKeptForm<Asking>({ form: 'help1', about: household.householdId }, () => ({
    about: [],
    note: '',
  }));
  const { about, note } = form.value;
  const action = useQueued('family.askForHelp', form);
  const called = directorCalled(household);
  const end = endOf(action, called);
  if (end !== undefined)
    return (
      <Sent page={helpCopy.title} {...end} home={helpCopy.home}>
        {action.fared === 'sent' ? null : (
          <AskDirector household={household} label={homeCopy.callDirector(called)} />
        )}
        <Danger />
      </Sent>
    );

  const missing = about.length === 0;
  const submit = (): void => {
    askForReminders(['notice', 'contact-reminder']);
    const { householdId } = household;
    void action.run(helpInput(householdId, about, note), { householdId, label: '', on: today });
  };
  return (
    <Screen
      title={helpCopy.title}
      dock={
        <Dock note={missing ? helpCopy.missing : helpCopy.sendNote(called)}>
          <OutcomeNote outcome={action.outcome} />
          <Button kind="primary" busy={action.busy} disabled={missing} onTap={submit}>
            {helpCopy.send}
          </Button>
        </Dock>
      }
    >
      <Begun form={form} />
      <LastRequest household={household} today={today} />
      <ChooseHousehold
        label={helpCopy.household}
        households={households}
        value={household.householdId}
        onChange={onChoose}
      />
      <Questions asking={form.value} onChange={form.change} />
      <Danger />
    </Screen>
  );
}

/** What stands at the end; nobody may believe that somebody knows who has not heard of it yet. */
function endOf({ fared, outcome }: UsedQueued<'family.askForHelp'>, called: string) {
  const { help, unsafe } = familyOutboxCopy;
  if (outcome?.ok === true)
    return { title: helpCopy.sent.title, text: helpCopy.sent.text(outcome.data.director ?? called) };
  if (fared === 'kept') return { title: help.title, text: help.text(called) };
  return fared === 'unsafe' ? { title: help.title, text: unsafe } : undefined;
}

type QuestionsProps = { readonly asking: Asking; readonly onChange: (asking: Asking) => void };

function Questions({ asking, onChange }: QuestionsProps): ReactNode {
  const { about, note } = asking;
  return (
    <>
      <Pick
        label={helpCopy.lead}
        aside={helpCopy.aside}
        multiple
        options={helpTopics.map((value) => ({ value, label: helpCopy.about[value] }))}
        value={about}
        onChange={(chosen) => {
          onChange({ about: chosen, note });
        }}
      />
      <Field
        label={helpCopy.note}
        value={note}
        max={200}
        multiline
        placeholder={helpCopy.notePlaceholder}
        onChange={(typed) => {
          onChange({ about, note: typed });
        }}
      />
    </>
  );
}

/** What was asked before, and the answer. */
function LastRequest({
  household,
  today,
}: {
  readonly household: Household;
  readonly today: string;
}): ReactNode {
  const help = helpOf(household, today);
  if (help === null) return null;
  return (
    <CardRow
      title={help.title}
      text={help.text}
      lead={<Disc tone={help.answered ? 'soft' : 'need'} icon={help.answered ? 'chat' : 'clock'} />}
    />
  );
}

/** Dialling needs no network and no page. */
function Danger(): ReactNode {
  const { danger, dangerText, police, ambulance } = helpCopy;
  return (
    <Section title={danger}>
      <View className="caption">{dangerText}</View>
      <View className="dials">
        <Dial kind="sos" name={police.number} relation={police.text} phone={police.number} />
        <Dial kind="sos" name={ambulance.number} relation={ambulance.text} phone={ambulance.number} />
      </View>
      <Button
        kind="line"
        icon="siren"
        onTap={() => {
          goTo('report.record', { as: 'guardian' });
        }}
      >
        {helpCopy.report}
      </Button>
    </Section>
  );
}
