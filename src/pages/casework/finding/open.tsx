import { type ReactNode, useState } from 'react';
import { View } from '@tarojs/components';
import { findingKinds } from '../../../../contracts/vocabulary/finding';
import { goTo } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { findingCopy as copy } from '../../../copy/care-changes';
import { visitCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import type { Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import type { Family } from '../../director/record/family-facts';
import { nearDays } from '../../director/record/near-days';
import { Words } from '../../../kit/words';
import { type FoundAnswers, foundInput, foundMissing } from './presenter';

export type OpenProps = {
  readonly householdId: string;
  readonly caregivers: Family['people'];
  readonly today: Day;
  readonly notice: ReactNode;
  readonly onOpened: () => void;
};

/** What was found, about whom, and when. */
export function Open({ householdId, caregivers, today, notice, onOpened }: OpenProps): ReactNode {
  const [answers, setAnswers] = useState<FoundAnswers>(() => ({
    caregiver: caregivers.length === 1 ? caregivers[0]?.personId : undefined,
    kind: undefined,
    foundOn: undefined,
    note: '',
  }));
  const { run, busy, outcome } = useAction('finding.open');
  const missing = foundMissing(answers);

  const open = async (): Promise<void> => {
    const input = foundInput(householdId, answers);
    if (input === undefined) return;
    const ended = await run(input);
    if (ended.ok) onOpened();
  };
  return (
    <Screen
      title={copy.title}
      dock={
        <Dock {...(missing.length > 0 ? { note: visitCopy.missing(missing) } : {})}>
          <OutcomeNote outcome={outcome} />
          <Button kind="primary" busy={busy} disabled={missing.length > 0} onTap={() => void open()}>
            {copy.open}
          </Button>
        </Dock>
      }
    >
      {notice}
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
