import { type ReactNode, useRef } from 'react';
import { goBack } from '../../../api/go-to';
import type { Letter } from '../../../api/letter';
import { useKeptForm } from '../../../api/use-kept-form';
import { familyReachCopy } from '../../../copy/reach-director';
import homeDark from '../../../kit/art/home-dark.svg';
import { Begun } from '../../../kit/begun';
import { Screen } from '../../../kit/screen';
import type { Day } from '../../../kit/calendar/days';
import type { Family } from '../../director/record/family-facts';
import { FormDock } from '../../director/record/form-dock';
import { NothingToDo } from '../../director/record/nothing-to-do';
import { Outcome } from '../../director/record/outcome';
import { Saved } from '../../director/record/saved';
import { useFamily } from '../../director/record/use-family';
import { useRecording } from '../../director/record/use-recording';
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
  if (guardians.length === 0)
    return <NothingToDo page={copy.title} notice={notice} says={copy.nobody} art={homeDark} />;
  return <Form family={family} guardians={guardians} today={today} notice={notice} />;
}

type FormProps = {
  readonly family: Family;
  readonly guardians: Family['people'];
  readonly today: Day;
  readonly notice: ReactNode;
};

function Form({ family, guardians, today, notice }: FormProps): ReactNode {
  const { householdId, label } = family;
  const page = { route: 'director.reach', values: { id: householdId } } as const;
  const form = useKeptForm({ form: 'reach1', about: householdId, page }, () => noAnswers(guardians, today));
  const { value: answers, change } = form;
  const { busy, summary, refusals, post } = useRecording();
  // A second tap joins the first and ends with it: back is one page only.
  const left = useRef(false);

  // Kept on the phone: the page says so, and stays.
  if (summary?.tone === 'wait')
    return <Saved title={copy.title} label={label} householdId={householdId} summary={summary} />;
  const save = async (): Promise<void> => {
    const about = { householdId, label, on: today };
    const requestId = form.ids()();
    const letter: Letter =
      answers.kind === 'home'
        ? { requestId, op: 'contact.recordHomeStay', input: stayInput(householdId, answers), about }
        : { requestId, op: 'contact.recordUnreachable', input: awayInput(householdId, answers), about };
    const said = await post([letter], form);
    if (said?.tone !== 'ok' || left.current) return;
    left.current = true;
    goBack('director.today');
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
          onSave={() => void save()}
        />
      }
    >
      {notice}
      <Begun form={form} />
      <Questions
        guardians={guardians}
        answers={answers}
        today={today}
        onChange={(next) => {
          change((before) => ({ ...before, ...next }));
        }}
      />
    </Screen>
  );
}
