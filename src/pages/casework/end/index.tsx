import { type ReactNode, useState } from 'react';
import { goTo } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { endCopy as copy } from '../../../copy/care-changes';
import { visitCopy } from '../../../copy/visit';
import homeDark from '../../../kit/art/home-dark.svg';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import { DayPick } from '../../../kit/day-pick';
import type { Family } from '../../director/record/family-facts';
import { nearDays } from '../../director/record/near-days';
import { NothingToDo } from '../../director/record/nothing-to-do';
import { Outcome } from '../../director/record/outcome';
import { Saved } from '../../director/record/saved';
import { useFamily } from '../../director/record/use-family';
import { Words } from '../../../kit/words';
import { consequences, type EndAnswers, endInput, missingOf, noAnswers, whys } from './presenter';
import { EndSheet } from './end-sheet';
import { Takeover } from './takeover';

/** Ending an agreement in force: never a day without somebody. */
export default function End(): ReactNode {
  const { outcome, today } = useFamily();
  const family = outcome.data;
  const notice = <Outcome outcome={outcome} />;
  if (family === undefined) return <Screen title={copy.title}>{notice}</Screen>;
  if (family.running === null)
    return <NothingToDo page={copy.title} notice={notice} says={copy.none} art={homeDark} />;
  return <EndForm family={family} agreementId={family.running.agreementId} today={today} notice={notice} />;
}

type EndFormProps = {
  readonly family: Family;
  readonly agreementId: string;
  readonly today: Day;
  readonly notice: ReactNode;
};

function EndForm({ family: latest, agreementId, today, notice }: EndFormProps): ReactNode {
  const [family] = useState(latest);
  const [answers, setAnswers] = useState(noAnswers);
  const [asked, setAsked] = useState(false);
  const { run, busy, outcome } = useAction('agreement.end');
  const { householdId, label } = family;
  const missing = missingOf(answers, family);

  if (outcome?.ok === true) {
    const text = copy.done.text(sayDate(outcome.data.endedOn, today));
    const summary = { tone: 'ok', title: copy.done.title, text, reasons: [] } as const;
    return <Saved title={copy.title} label={label} householdId={householdId} summary={summary} />;
  }
  const end = async (): Promise<void> => {
    const input = endInput(agreementId, answers, family);
    if (input === undefined) return;
    await run(input);
    setAsked(false);
  };
  return (
    <Screen
      title={copy.title}
      dock={
        <Dock {...(missing.length > 0 ? { note: visitCopy.missing(missing) } : {})}>
          <OutcomeNote outcome={outcome} />
          <Button
            kind="primary"
            disabled={missing.length > 0}
            onTap={() => {
              setAsked(true);
            }}
          >
            {copy.go}
          </Button>
        </Dock>
      }
    >
      {notice}
      <Strip tone="lamp" icon="people" text={copy.lead} />
      <Questions family={family} answers={answers} today={today} onChange={setAnswers} />
      <EndSheet
        open={asked}
        busy={busy}
        sentences={consequences(answers, family, today)}
        onEnd={() => void end()}
        onClose={() => {
          setAsked(false);
        }}
      />
    </Screen>
  );
}

type QuestionsProps = {
  readonly family: Family;
  readonly answers: EndAnswers;
  readonly today: Day;
  readonly onChange: (answers: EndAnswers) => void;
};

function Questions({ family, answers, today, onChange }: QuestionsProps): ReactNode {
  return (
    <>
      <Pick
        label={copy.why}
        layout="two"
        options={whys.map((value) => ({ value, label: copy.whys[value] }))}
        value={answers.why}
        onChange={(why) => {
          onChange({ ...answers, why });
        }}
      />
      {answers.why === 'caregiver-unfit' ? (
        <>
          <Strip tone="need" icon="warn" text={copy.unfit} />
          <Button
            kind="link"
            onTap={() => {
              goTo('director.finding', { id: family.householdId });
            }}
          >
            {copy.toFinding}
          </Button>
        </>
      ) : null}
      <DayPick
        label={copy.on}
        near={nearDays(today)}
        value={answers.on}
        today={today}
        past
        onChange={(on) => {
          onChange({ ...answers, on, from: undefined });
        }}
      />
      <Takeover family={family} answers={answers} today={today} onChange={onChange} />
      <Words
        label={copy.note}
        suggestions={copy.notes}
        value={answers.note}
        max={200}
        onChange={(note) => {
          onChange({ ...answers, note });
        }}
      />
    </>
  );
}
