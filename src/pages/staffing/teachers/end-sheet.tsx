import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { teachersCopy } from '../../../copy/school';
import { postCopy } from '../../../copy/staffing';
import { Button } from '../../../kit/button';
import { addDays, type Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { Words } from '../../../kit/words';
import type { School, Teacher } from './school';

const copy = teachersCopy.end;

type EndTeacherSheetProps = {
  readonly school: School;
  readonly teacher: Teacher;
  readonly today: Day;
  readonly onClose: () => void;
  readonly onEnded: () => void;
};

/** The last day of a teacher's post, and why. */
export function EndTeacherSheet({
  school,
  teacher,
  today,
  onClose,
  onEnded,
}: EndTeacherSheetProps): ReactNode {
  const [lastDay, setLastDay] = useState<Day>();
  const [reason, setReason] = useState('');
  const { run, busy, outcome } = useAction('school.endPost');
  const ready = lastDay !== undefined && reason.trim() !== '';
  const save = async (): Promise<void> => {
    if (!ready) return;
    const { personId, className, region } = teacher;
    const at = className === null ? {} : { className };
    const ended = await run({
      personId,
      school: school.school,
      region,
      ...at,
      lastDay,
      reason: reason.trim(),
    });
    if (ended.ok) onEnded();
  };
  return (
    <Sheet open title={copy.title(teacher.name)} onClose={onClose}>
      <DayPick
        label={postCopy.last}
        near={[
          { value: addDays(today, -1), label: postCopy.days.now },
          { value: today, label: postCopy.days.today },
        ]}
        value={lastDay}
        today={today}
        onChange={setLastDay}
      />
      <Words label={copy.why} suggestions={copy.reasons} value={reason} max={100} onChange={setReason} />
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} disabled={!ready} onTap={() => void save()}>
        {copy.save}
      </Button>
    </Sheet>
  );
}
