import { type ReactNode, useState } from 'react';
import { goBack } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { familyReachCopy } from '../../../copy/reach-director';
import { visitCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Screen } from '../../../kit/screen';
import type { Day } from '../../../kit/calendar/days';
import type { Family } from '../../director/record/family-facts';
import { NothingToDo } from '../../director/record/nothing-to-do';
import { Outcome } from '../../director/record/outcome';
import { useFamily } from '../../director/record/use-family';
import { awayInput, missingOf, noAnswers, stayInput } from './presenter';
import { Questions } from './questions';

const copy = familyReachCopy.form;

/** A parent who is home for some days, or cannot be reached for a time. */
export default function ReachPage(): ReactNode {
  const { outcome, today } = useFamily();
  const family = outcome.data;
  const notice = <Outcome outcome={outcome} />;
  if (family === undefined) return <Screen title={copy.title}>{notice}</Screen>;
  const guardians = family.people.filter(({ role }) => role === 'guardian');
  if (guardians.length === 0) return <NothingToDo page={copy.title} notice={notice} says={copy.nobody} />;
  return <Form family={family} guardians={guardians} today={today} notice={notice} />;
}

type FormProps = {
  readonly family: Family;
  readonly guardians: Family['people'];
  readonly today: Day;
  readonly notice: ReactNode;
};

function Form({ family, guardians, today, notice }: FormProps): ReactNode {
  const [answers, setAnswers] = useState(() => noAnswers(guardians, today));
  const stay = useAction('contact.recordHomeStay');
  const away = useAction('contact.recordUnreachable');
  const missing = missingOf(answers);
  const { householdId } = family;

  const save = async (): Promise<void> => {
    const ended =
      answers.kind === 'home'
        ? await stay.run(stayInput(householdId, answers))
        : await away.run(awayInput(householdId, answers));
    if (ended.ok) goBack('director.today');
  };
  return (
    <Screen
      title={copy.title}
      dock={
        <Dock {...(missing.length > 0 ? { note: visitCopy.missing(missing) } : {})}>
          <OutcomeNote outcome={stay.outcome ?? away.outcome} />
          <Button
            kind="primary"
            busy={stay.busy || away.busy}
            disabled={missing.length > 0}
            onTap={() => void save()}
          >
            {copy.save}
          </Button>
        </Dock>
      }
    >
      {notice}
      <Questions
        guardians={guardians}
        answers={answers}
        today={today}
        onChange={(next) => {
          setAnswers((before) => ({ ...before, ...next }));
        }}
      />
    </Screen>
  );
}
