import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { type FindingStep, findingOutcomes, findingSteps } from '../../../../contracts/vocabulary/finding';
import { goTo } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { findingCopy as copy } from '../../../copy/care-changes';
import { visitCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Steps } from '../../../kit/steps';
import type { Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import { nearDays } from '../../director/record/near-days';
import { Words } from '../../../kit/words';
import { type Finding, noStepAnswers, type StepAnswers, stepInput, stepMissing, takenOf } from './presenter';
import { Taken } from './taken';

export type NextStepProps = {
  readonly finding: Finding;
  /** Whether an agreement is in force that may have to be ended. */
  readonly running: boolean;
  readonly householdId: string;
  readonly today: Day;
  readonly notice: ReactNode;
  readonly onTaken: () => void;
};

/** The step that is due, under what was found and what was done already. */
export function NextStep({
  finding,
  running,
  householdId,
  today,
  notice,
  onTaken,
}: NextStepProps): ReactNode {
  const [answers, setAnswers] = useState(noStepAnswers);
  const { run, busy, outcome } = useAction('finding.recordStep');
  const { next } = finding;
  const missing = stepMissing(next, answers);

  const take = async (): Promise<void> => {
    const input = stepInput(finding, answers);
    if (input === undefined) return;
    const ended = await run(input);
    if (ended.ok) onTaken();
  };
  if (next === null) return null;
  return (
    <Screen
      title={copy.title}
      dock={
        <Dock {...(missing.length > 0 ? { note: visitCopy.missing(missing) } : {})}>
          <OutcomeNote outcome={outcome} />
          <Button kind="primary" busy={busy} disabled={missing.length > 0} onTap={() => void take()}>
            {copy.save}
          </Button>
        </Dock>
      }
    >
      {notice}
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
