import { type ReactNode, useState } from 'react';
import { useCall } from '../../../api/use-call';
import { findingCopy as copy } from '../../../copy/care-changes';
import homeDark from '../../../kit/art/home-dark.svg';
import { Button } from '../../../kit/button';
import { Screen } from '../../../kit/screen';
import { NothingToDo } from '../../director/record/nothing-to-do';
import { Outcome } from '../../director/record/outcome';
import { useFamily } from '../../director/record/use-family';
import { Earlier } from './earlier';
import { NextStep } from './next-step';
import { Open } from './open';
import { sortFindings } from './presenter';

/** A caregiver who does not manage: written down, then three steps, one at a time. */
export default function FindingPage(): ReactNode {
  const { outcome: asked, householdId, today } = useFamily();
  const outcome = useCall('finding.list', { householdId }, { keep: true });
  const [again, setAgain] = useState(false);
  const family = asked.data;

  const notice = <Outcome outcome={family === undefined ? asked : outcome} />;
  if (family === undefined || outcome.data === undefined) return <Screen title={copy.title}>{notice}</Screen>;
  const { open, settled } = sortFindings(outcome.data.findings);
  const reload = (): void => {
    setAgain(false);
    void outcome.reload();
  };
  const earlier = <Earlier findings={settled} householdId={householdId} today={today} />;
  if (open !== undefined)
    return (
      // Each step is a form of its own.
      <NextStep
        key={open.next}
        finding={open}
        running={family.running !== null}
        householdId={householdId}
        label={family.label}
        today={today}
        notice={notice}
        onTaken={reload}
      />
    );
  const caregivers = family.people.filter(({ role }) => role === 'caregiver');
  if (caregivers.length === 0)
    return (
      <NothingToDo page={copy.title} notice={notice} says={copy.noCaregiver} art={homeDark}>
        {earlier}
      </NothingToDo>
    );
  if (settled.length > 0 && !again)
    return (
      <Screen title={copy.title}>
        {notice}
        {earlier}
        <Button
          kind="link"
          icon="plus"
          onTap={() => {
            setAgain(true);
          }}
        >
          {copy.again}
        </Button>
      </Screen>
    );
  return (
    <Open
      householdId={householdId}
      label={family.label}
      caregivers={caregivers}
      today={today}
      notice={notice}
      onOpened={reload}
    />
  );
}
