import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { type FindingStep, findingOutcomes, findingSteps } from '../../../../contracts/vocabulary/finding';
import { goTo } from '../../../api/go-to';
import { useKeptForm } from '../../../api/use-kept-form';
import { findingCopy as copy } from '../../../copy/care-changes';
import { Begun } from '../../../kit/begun';
import { Button } from '../../../kit/button';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Steps } from '../../../kit/steps';
import type { Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import { FormDock } from '../../director/record/form-dock';
import { nearDays } from '../../director/record/near-days';
import { Saved } from '../../director/record/saved';
import { useRecording } from '../../director/record/use-recording';
import { Words } from '../../../kit/words';
import { type Finding, noStepAnswers, type StepAnswers, stepInput, stepMissing, takenOf } from './presenter';
import { Taken } from './taken';

export type NextStepProps = {
  readonly finding: Finding;
  /** Whether an agreement is in force that may have to be ended. */
  readonly running: boolean;
  readonly householdId: string;
  /** What the family is called. */
  readonly label: string;
  readonly today: Day;
  readonly notice: ReactNode;
  readonly onTaken: () => void;
};

/** The step that is due, under what was found and what was done already. */
export function NextStep({
  finding,
  running,
  householdId,
  label,
  today,
  notice,
  onTaken,
}: NextStepProps): ReactNode {
  const { next, findingId } = finding;
  const page = { route: 'director.finding', values: { id: householdId } } as const;
  const about = `${findingId}:${String(next)}`;
  const form = useKeptForm({ form: 'findingStep1', about, page }, () => noStepAnswers);
  const { value: answers, change: setAnswers } = form;
  const { busy, summary, refusals, post } = useRecording();

  const take = async (): Promise<void> => {
    const input = stepInput(finding, answers);
    if (input === undefined) return;
    const letter = { householdId, label, on: input.on };
    const said = await post(
      [{ requestId: form.ids()(), op: 'finding.recordStep', input, about: letter }],
      form,
    );
    if (said?.tone === 'ok') onTaken();
  };
  if (summary?.tone === 'wait')
    return <Saved title={copy.title} label={label} householdId={householdId} summary={summary} />;
  if (next === null) return null;
  return (
    <Screen
      title={copy.title}
      dock={
        <FormDock
          missing={stepMissing(next, answers)}
          busy={busy}
          refusals={refusals}
          save={copy.save}
          onSave={() => void take()}
        />
      }
    >
      {notice}
      <Begun form={form} />
      <Steps items={findingSteps.map((step) => copy.steps[step])} current={takenOf(finding)} />
      <Taken finding={finding} today={today} />
      <View className="title">{copy.stepTitle[next]}</View>
      <Questions step={next} answers={answers} today={today} onChange={setAnswers} />
      {next === 'settled' && running ? (
        <Button
          kind="link"
          onTap={() => {
            goTo('director.end', { id: householdId });
          }}
        >
          {copy.stop}
        </Button>
      ) : null}
    </Screen>
  );
}

type QuestionsProps = {
  readonly step: FindingStep;
  readonly answers: StepAnswers;
  readonly today: Day;
  readonly onChange: (answers: StepAnswers) => void;
};

function Questions({ step, answers, today, onChange }: QuestionsProps): ReactNode {
  return (
    <>
      <Words
        label={copy.how}
        suggestions={copy.hows[step]}
        value={answers.how}
        max={100}
        onChange={(how) => {
          onChange({ ...answers, how });
        }}
      />
      <Words
        label={copy.receipt}
        suggestions={copy.receipts[step]}
        value={answers.receipt}
        max={200}
        onChange={(receipt) => {
          onChange({ ...answers, receipt });
        }}
      />
      {step === 'settled' ? (
        <Pick
          label={copy.outcome}
          layout="two"
          options={findingOutcomes.map((value) => ({ value, label: copy.outcomes[value] }))}
          value={answers.outcome}
          onChange={(outcome) => {
            onChange({ ...answers, outcome });
          }}
        />
      ) : null}
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
