import { type ReactNode, useState } from 'react';
import type { FormAt } from '../../../api/use-kept-form';
import { useKeptForm } from '../../../api/use-kept-form';
import { taskCopy } from '../../../copy/task';
import { visitCopy } from '../../../copy/visit';
import { Begun } from '../../../kit/begun';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import type { Day } from '../../../kit/calendar/days';
import { Outcome } from '../record/outcome';
import type { Family } from '../record/family-facts';
import { FormDock } from '../record/form-dock';
import { Saved } from '../record/saved';
import { askedAs, useFamilyOrPart, type Whose } from '../record/use-family-or-part';
import { useRecording } from '../record/use-recording';
import { When } from '../record/when';
import { BlocksCard } from './blocks-card';
import { type Added, Extras } from './extras';
import { filesOf } from './files-of';
import { newActId } from '../record/own-id';
import { clearsOf, missingOf, noAnswers } from './presenter';
import { Questions } from './questions';
import { visitLetters } from './visit-letters';

/** Writing a visit down: a few taps, no typing, with or without a network. */
export default function Visit(): ReactNode {
  const { outcome, family, today, whose } = useFamilyOrPart();
  if (family === undefined) {
    return (
      <Screen title={taskCopy.toVisit}>
        <Outcome outcome={outcome} />
      </Screen>
    );
  }
  const offline = outcome.state === 'offline';
  return <VisitForm family={family} today={today} offline={offline} whose={whose} />;
}

type VisitFormProps = {
  readonly family: Family;
  readonly today: Day;
  readonly offline: boolean;
  readonly whose: Whose;
};

const formAt = ({ householdId }: Family, whose: Whose): FormAt => ({
  form: 'visit1',
  about: householdId,
  page: { route: 'director.visit', values: { id: householdId, ...askedAs(whose) } },
});

const NOTHING_ADDED: Added = { photos: [], voice: undefined };

function VisitForm({ family: latest, today, offline, whose }: VisitFormProps): ReactNode {
  // The form asks about the family as it was when it was opened: an answer that comes late must not move a question.
  const [family] = useState(latest);
  // One that was begun on an earlier day was that day's visit.
  const form = useKeptForm(formAt(family, whose), () => noAnswers(today, newActId()));
  const { value: answers, change } = form;
  const [added, setAdded] = useState(NOTHING_ADDED);
  const { busy, summary, refusals, post } = useRecording();
  const { householdId, label } = family;
  const title = visitCopy.title(label);
  const clears = clearsOf(family);

  if (summary !== undefined)
    return (
      <Saved
        title={title}
        label={label}
        householdId={householdId}
        summary={summary}
        whose={whose}
        from="visit"
      />
    );

  const save = async (): Promise<void> => {
    await post(
      async () =>
        visitLetters({ family, answers, today, newRequestId: form.ids(), files: await filesOf(added) }),
      form,
    );
  };
  const asking = { family, answers, today, onChange: change };
  const dock = (
    <FormDock
      missing={missingOf(answers, family)}
      busy={busy}
      refusals={refusals}
      save={visitCopy.save}
      {...(offline ? { note: visitCopy.offline } : {})}
      onSave={() => void save()}
    />
  );
  return (
    <Screen title={title} dock={dock}>
      <Strip tone="lamp" icon="door" text={clears > 1 ? visitCopy.clears(clears) : visitCopy.plain} />
      <Begun form={form} />
      <Questions {...asking} />
      <BlocksCard {...asking} />
      <Extras {...asking} added={added} busy={busy} onAdd={setAdded} />
      <When
        today={today}
        on={answers.on}
        onChange={(on) => {
          change({ ...answers, on });
        }}
      />
    </Screen>
  );
}
