import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useKeptForm } from '../../../api/use-kept-form';
import { receiptCopy as copy } from '../../../copy/care-changes';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Begun } from '../../../kit/begun';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import type { Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import type { Family } from '../../director/record/family-facts';
import { FormDock } from '../../director/record/form-dock';
import { nearDays } from '../../director/record/near-days';
import { NothingToDo } from '../../director/record/nothing-to-do';
import { Outcome } from '../../director/record/outcome';
import { Saved } from '../../director/record/saved';
import { useFamily } from '../../director/record/use-family';
import { useRecording } from '../../director/record/use-recording';
import { Words } from '../../../kit/words';
import { missingOf, noAnswers, type ReceiptAnswers, receiptInput, targetsOf } from './presenter';

/** Art. 23: that school and village were told in writing, one at a time. */
export default function Receipt(): ReactNode {
  const { outcome, today } = useFamily();
  const family = outcome.data;
  const notice = <Outcome outcome={outcome} />;
  if (family === undefined) return <Screen title={copy.title}>{notice}</Screen>;
  if (family.running === null || targetsOf(family).length === 0)
    return <NothingToDo page={copy.title} notice={notice} says={copy.none} art={homeLit} />;
  return (
    <ReceiptForm family={family} agreementId={family.running.agreementId} today={today} notice={notice} />
  );
}

type ReceiptFormProps = {
  readonly family: Family;
  readonly agreementId: string;
  readonly today: Day;
  readonly notice: ReactNode;
};

function ReceiptForm({ family: latest, agreementId, today, notice }: ReceiptFormProps): ReactNode {
  const [family] = useState(latest);
  const { householdId, label } = family;
  const page = { route: 'director.receipt', values: { id: householdId } } as const;
  const form = useKeptForm({ form: 'receipt1', about: agreementId, page }, () => noAnswers(family));
  const { value: answers, change: setAnswers } = form;
  const { busy, summary, refusals, post } = useRecording();
  const input = receiptInput(agreementId, answers);

  if (summary !== undefined)
    return <Saved title={copy.title} label={label} householdId={householdId} summary={summary} />;
  const save = (): void => {
    if (input === undefined) return;
    const about = { householdId, label, on: input.on };
    void post([{ requestId: form.ids()(), op: 'agreement.recordReceipt', input, about }], form);
  };
  return (
    <Screen
      title={copy.title}
      dock={
        <FormDock
          missing={missingOf(answers)}
          busy={busy}
          refusals={refusals}
          save={copy.save}
          onSave={save}
        />
      }
    >
      {notice}
      <Begun form={form} />
      <View className="label">{copy.lead}</View>
      <Questions family={family} answers={answers} today={today} onChange={setAnswers} />
    </Screen>
  );
}

type QuestionsProps = {
  readonly family: Family;
  readonly answers: ReceiptAnswers;
  readonly today: Day;
  readonly onChange: (answers: ReceiptAnswers) => void;
};

function Questions({ family, answers, today, onChange }: QuestionsProps): ReactNode {
  return (
    <>
      <Pick
        label={copy.target}
        layout="two"
        options={targetsOf(family).map((value) => ({ value, label: copy.targets[value] }))}
        value={answers.target}
        onChange={(target) => {
          onChange({ ...answers, target, receiver: '' });
        }}
      />
      <Words
        label={copy.how}
        suggestions={copy.hows}
        value={answers.how}
        max={60}
        onChange={(how) => {
          onChange({ ...answers, how });
        }}
      />
      {answers.target === undefined ? null : (
        <Words
          key={answers.target}
          label={copy.receiver}
          suggestions={copy.receivers[answers.target]}
          value={answers.receiver}
          max={60}
          onChange={(receiver) => {
            onChange({ ...answers, receiver });
          }}
        />
      )}
      <DayPick
        label={copy.on}
        near={nearDays(today)}
        value={answers.on}
        today={today}
        past
        onChange={(on) => {
          onChange({ ...answers, on });
        }}
      />
    </>
  );
}
