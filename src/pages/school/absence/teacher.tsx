import { type ReactNode, useState } from 'react';
import { type AbsenceAnswer, absenceAnswers } from '../../../../contracts/vocabulary/absence';
import { useAction } from '../../../api/use-action';
import { absenceCopy as copy } from '../../../copy/absence';
import { Button } from '../../../kit/button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Strip } from '../../../kit/strip';
import type { Absence } from './presenter';
import { People } from './said';

type TeacherProps = { readonly absence: Absence; readonly reload: () => void };

/** The teacher's part: whom to call, what was said on the telephone, and that the child is there. */
export function Teacher({ absence, reload }: TeacherProps): ReactNode {
  const arrived = useAction('absence.arrived');
  if (absence.state === 'over') return <Strip tone="ok" icon="check" text={copy.overNote} />;
  const come = async (): Promise<void> => {
    if ((await arrived.run({ absenceId: absence.absenceId })).ok) reload();
  };
  return (
    <>
      <Button kind="primary" icon="check" busy={arrived.busy} onTap={() => void come()}>
        {copy.teacher.arrived}
      </Button>
      <OutcomeNote outcome={arrived.outcome} />
      <People people={absence.people} />
      <ByPhone absenceId={absence.absenceId} onDone={reload} />
    </>
  );
}

type ByPhoneProps = { readonly absenceId: string; readonly onDone: () => void };

function ByPhone({ absenceId, onDone }: ByPhoneProps): ReactNode {
  const [answer, setAnswer] = useState<AbsenceAnswer>();
  const { run, busy, outcome } = useAction('absence.answer');
  const save = async (): Promise<void> => {
    if (answer === undefined) return;
    const ended = await run({ absenceId, answer });
    if (!ended.ok) return;
    setAnswer(undefined);
    onDone();
  };
  return (
    <>
      <Pick<AbsenceAnswer>
        label={copy.teacher.byPhone}
        layout="two"
        options={absenceAnswers.map((value) => ({ value, label: copy.answers[value] }))}
        value={answer}
        onChange={setAnswer}
      />
      <OutcomeNote outcome={outcome} />
      <Button kind="line" busy={busy} disabled={answer === undefined} onTap={() => void save()}>
        {copy.teacher.save}
      </Button>
    </>
  );
}
