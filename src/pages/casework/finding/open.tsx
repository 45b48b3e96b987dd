import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { findingKinds } from '../../../../contracts/vocabulary/finding';
import { goTo } from '../../../api/go-to';
import { useKeptForm } from '../../../api/use-kept-form';
import { findingCopy as copy } from '../../../copy/care-changes';
import { Begun } from '../../../kit/begun';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import type { Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import type { Family } from '../../director/record/family-facts';
import { FormDock } from '../../director/record/form-dock';
import { nearDays } from '../../director/record/near-days';
import { Saved } from '../../director/record/saved';
import { useRecording } from '../../director/record/use-recording';
import { Words } from '../../../kit/words';
import { type FoundAnswers, foundInput, foundMissing } from './presenter';

export type OpenProps = {
  readonly householdId: string;
  /** What the family is called. */
  readonly label: string;
  readonly caregivers: Family['people'];
  readonly today: Day;
  readonly notice: ReactNode;
  readonly onOpened: () => void;
};

/** What was found, about whom, and when. */
export function Open({ householdId, label, caregivers, today, notice, onOpened }: OpenProps): ReactNode {
  const page = { route: 'director.finding', values: { id: householdId } } as const;
  const form = useKeptForm<FoundAnswers>({ form: 'finding1', about: householdId, page }, () => ({
    caregiver: caregivers.length === 1 ? caregivers[0]?.personId : undefined,
    kind: undefined,
    foundOn: undefined,
    note: '',
  }));
  const { value: answers, change: setAnswers } = form;
  const { busy, summary, refusals, post } = useRecording();

  if (summary?.tone === 'wait')
    return <Saved title={copy.title} label={label} householdId={householdId} summary={summary} />;
  const open = async (): Promise<void> => {
    const input = foundInput(householdId, answers);
    if (input === undefined) return;
    const about = { householdId, label, on: input.foundOn };
    const said = await post([{ requestId: form.ids()(), op: 'finding.open', input, about }], form);
    if (said?.tone === 'ok') onOpened();
  };
  return (
    <Screen
      title={copy.title}
      dock={
        <FormDock
          missing={foundMissing(answers)}
          busy={busy}
          refusals={refusals}
          save={copy.open}
          onSave={() => void open()}
        />
      }
    >
      {notice}
      <Begun form={form} />
      <View className="label">{copy.lead}</View>
      <Strip
        tone="danger"
        icon="siren"
        text={copy.danger}
        onTap={() => {
          goTo('director.danger');
        }}
      />
      <Questions caregivers={caregivers} answers={answers} today={today} onChange={setAnswers} />
    </Screen>
  );
}

type QuestionsProps = {
  readonly caregivers: Family['people'];
  readonly answers: FoundAnswers;
  readonly today: Day;
  readonly onChange: (answers: FoundAnswers) => void;
};

function Questions({ caregivers, answers, today, onChange }: QuestionsProps): ReactNode {
  return (
    <>
      <Pick<string>
        label={copy.caregiver}
        layout="two"
        options={caregivers.map(({ personId, relation, name }) => ({
          value: personId,
          label: `${relation}${name}`,
        }))}
        value={answers.caregiver}
        onChange={(caregiver) => {
          onChange({ ...answers, caregiver });
        }}
      />
      <Pick
        label={copy.kind}
        layout="rows"
        options={findingKinds.map((value) => ({ value, label: copy.kinds[value] }))}
        value={answers.kind}
        onChange={(kind) => {
          onChange({ ...answers, kind });
        }}
      />
      <Words
        label={copy.note}
        suggestions={copy.notes}
        value={answers.note}
        max={500}
        onChange={(note) => {
          onChange({ ...answers, note });
        }}
      />
      <DayPick
        label={copy.foundOn}
        near={nearDays(today)}
        value={answers.foundOn}
        today={today}
        past
        onChange={(foundOn) => {
          onChange({ ...answers, foundOn });
        }}
      />
    </>
  );
}
