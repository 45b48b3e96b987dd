import { type ReactNode, useRef, useState } from 'react';
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
  const action = answers.kind === 'home' ? stay : away;
  const missing = missingOf(answers);
  const { householdId } = family;
  // A second tap joins the first and ends with it: back is one page only.
  const left = useRef(false);

  const save = async (): Promise<void> => {
    const ended =
      answers.kind === 'home'
        ? await stay.run(stayInput(householdId, answers))
        : await away.run(awayInput(householdId, answers));
    if (!ended.ok || left.current) return;
    left.current = true;
    goBack('director.today');
  };
  return (
    <Screen
      title={copy.title}
      dock={
        <Dock {...(missing.length > 0 ? { note: visitCopy.missing(missing) } : {})}>
          <OutcomeNote outcome={action.outcome} />
          <Button kind="primary" busy={action.busy} disabled={missing.length > 0} onTap={() => void save()}>
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
