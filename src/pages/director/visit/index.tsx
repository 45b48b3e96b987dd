import { type ReactNode, useState } from 'react';
import { newRequestId } from '../../../api/random-id';
import { taskCopy } from '../../../copy/task';
import { visitCopy } from '../../../copy/visit';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import type { Day } from '../../../kit/calendar/days';
import { Outcome } from '../record/outcome';
import type { Family } from '../record/family-facts';
import { FormDock } from '../record/form-dock';
import { Saved } from '../record/saved';
import { useFamilyOrPart } from '../record/use-family-or-part';
import { useRecording } from '../record/use-recording';
import { When } from '../record/when';
import { clearsOf, missingOf, noAnswers, visitLetters } from './presenter';
import { Questions } from './questions';

/** Writing a visit down: seven taps, no typing, with or without a network. */
export default function Visit(): ReactNode {
  const { outcome, family, today, part } = useFamilyOrPart();
  if (family === undefined) {
    return (
      <Screen title={taskCopy.toVisit}>
        <Outcome outcome={outcome} />
      </Screen>
    );
  }
  return <VisitForm family={family} today={today} offline={outcome.state === 'offline'} part={part} />;
}

type VisitFormProps = {
  readonly family: Family;
  readonly today: Day;
  readonly offline: boolean;
  readonly part: boolean;
};

function VisitForm({ family: latest, today, offline, part }: VisitFormProps): ReactNode {
  // The form asks about the family as it was when it was opened: an answer that comes late must not move a question.
  const [family] = useState(latest);
  const [answers, setAnswers] = useState(() => noAnswers(today));
  const { busy, summary, refusals, post } = useRecording();
  const title = visitCopy.title(family.label);
  const clears = clearsOf(family);

  if (summary !== undefined) {
    const { householdId, label } = family;
    return <Saved title={title} label={label} householdId={householdId} summary={summary} part={part} />;
  }

  const dock = (
    <FormDock
      missing={missingOf(answers, family)}
      busy={busy}
      refusals={refusals}
      save={visitCopy.save}
      {...(offline ? { note: visitCopy.offline } : {})}
      onSave={() => void post(visitLetters({ family, answers, today, newRequestId }))}
    />
  );
  return (
    <Screen title={title} dock={dock}>
      <Strip tone="lamp" icon="door" text={clears > 1 ? visitCopy.clears(clears) : visitCopy.plain} />
      <Questions family={family} answers={answers} today={today} onChange={setAnswers} />
      <When
        today={today}
        on={answers.on}
        onChange={(on) => {
          setAnswers({ ...answers, on });
        }}
      />
    </Screen>
  );
}
