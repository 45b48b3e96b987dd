import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { valueOf } from '../../../api/routes';
import { useAction } from '../../../api/use-action';
import { endCareCopy, homeCopy } from '../../../copy/parent';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { askForReminders } from '../outbox/ask-week-reminders';
import { ChooseHousehold } from '../family/choose-household';
import { Sent } from '../family/sent';
import { useHome } from '../family/use-home';
import { directorCalled, type Household } from '../family/who';
import { endOfCareOf } from '../home/presenter';
import { endDays, endInput, endReasons, type EndReason } from './presenter';
import './index.scss';

const copy = endCareCopy;

/** Asking to end or change the entrustment: first what will happen, then why and from when. */
export default function ParentEndCare(): ReactNode {
  const { params } = useRouter();
  const { outcome, home } = useHome();
  const households = home?.households ?? [];
  const [at, setAt] = useState(valueOf(params, 'household') ?? '');
  const household = households.find(({ householdId }) => householdId === at) ?? households[0];

  if (home === undefined || household === undefined)
    return (
      <Screen title={copy.title}>
        <OutcomeView outcome={outcome} />
        {home === undefined ? null : (
          <Card>
            <Blank art={homeDark} title={homeCopy.none.title} text={homeCopy.none.text} />
          </Card>
        )}
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

type FormProps = {
  readonly today: string;
  readonly household: Household;
  readonly households: readonly Household[];
  readonly onChoose: (householdId: string) => void;
};

function Form({ today, household, households, onChoose }: FormProps): ReactNode {
  const [reason, setReason] = useState<EndReason>();
  const [from, setFrom] = useState<string>();
  const [note, setNote] = useState('');
  const action = useAction('family.askToEndCare');
  if (action.outcome?.ok === true)
    return (
      <Sent
        page={copy.title}
        title={copy.sent.title}
        text={copy.sent.text(action.outcome.data.director ?? directorCalled(household))}
        home={copy.home}
      />
    );

  const asked = endInput({ householdId: household.householdId, reason, from, note });
  const submit = (): void => {
    if ('missing' in asked) return;
    askForReminders(['agreement', 'notice', 'contact-reminder']);
    void action.run(asked.input);
  };
  return (
    <Screen
      title={copy.title}
      dock={
        <Dock note={'missing' in asked ? asked.missing : copy.sendNote}>
          <OutcomeNote outcome={action.outcome} />
          <Button kind="primary" busy={action.busy} disabled={'missing' in asked} onTap={submit}>
            {copy.send}
          </Button>
        </Dock>
      }
    >
      <LastRequest household={household} today={today} />
      <WhatHappens />
      <ChooseHousehold
        label={copy.household}
        households={households}
        value={household.householdId}
        onChange={onChoose}
      />
      <Choices today={today} reason={reason} from={from} onReason={setReason} onFrom={setFrom} />
      <Field
        label={copy.note}
        value={note}
        max={200}
        multiline
        placeholder={copy.notePlaceholder}
        onChange={setNote}
      />
    </Screen>
  );
}

type ChoicesProps = {
  readonly today: string;
  readonly reason: EndReason | undefined;
  readonly from: string | undefined;
  readonly onReason: (reason: EndReason) => void;
  readonly onFrom: (from: string) => void;
};

function Choices({ today, reason, from, onReason, onFrom }: ChoicesProps): ReactNode {
  return (
    <>
      <Pick
        label={copy.reason}
        layout="two"
        options={endReasons.map((value) => ({ value, label: copy.reasons[value] }))}
        value={reason}
        onChange={onReason}
      />
      <Pick
        label={copy.from}
        aside={copy.fromAside}
        layout="rows"
        options={endDays(today)}
        value={from}
        onChange={onFrom}
      />
    </>
  );
}

/** What was asked before, and the answer: asking twice helps nobody. */
function LastRequest({
  household,
  today,
}: {
  readonly household: Household;
  readonly today: string;
}): ReactNode {
  const asked = endOfCareOf(household, today);
  if (asked === null) return null;
  return (
    <CardRow
      title={asked.title}
      text={asked.text}
      lead={<Disc tone={asked.answered ? 'soft' : 'need'} icon={asked.answered ? 'chat' : 'clock'} />}
    />
  );
}

function WhatHappens(): ReactNode {
  return (
    <Card>
      <View className="lead">{copy.lead}</View>
      <View className="end-steps">
        {copy.steps.map((step, at) => (
          <View className="end-step" key={step}>
            <View className="end-number">{at + 1}</View>
            <View>{step}</View>
          </View>
        ))}
      </View>
    </Card>
  );
}
