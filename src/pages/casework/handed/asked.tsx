import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { handedCopy as copy } from '../../../copy/handed';
import { Button } from '../../../kit/button';
import type { Day } from '../../../kit/calendar/days';
import { sayDue } from '../../../kit/calendar/say-due';
import { Card } from '../../../kit/card';
import { OutcomeNote } from '../../../kit/outcome-note';
import { workOf } from './presenter';
import './index.scss';

export type AskedProps = {
  readonly asked: DataOf<'task.listReassignments'>['reassignments'][number];
  /** The one the eye meets first. */
  readonly first: boolean;
  readonly today: Day;
  readonly onAccepted: () => void;
  readonly onDecline: () => void;
};

/** One question: whose work, why, and both answers side by side. */
export function Asked({ asked, first, today, onAccepted, onDecline }: AskedProps): ReactNode {
  const { run, busy, outcome } = useAction('task.acceptReassignment');
  const { reassignmentId, village, label, by, reason, tasks } = asked;
  const [earliest] = tasks;
  const accept = async (): Promise<void> => {
    const ended = await run({ reassignmentId });
    if (ended.ok) onAccepted();
  };
  return (
    <Card>
      <View className="stack">
        <View className="stack-s">
          <View className="lead" role="heading" aria-level="3">
            {copy.place(village, label)}
          </View>
          <View>{workOf(asked)}</View>
          {earliest === undefined ? null : (
            <View className="caption">{copy.earliest(sayDue(earliest.dueOn, today).text)}</View>
          )}
          <View className="caption">{copy.why(by, reason)}</View>
        </View>
        <OutcomeNote outcome={outcome} />
        <View className="asked-answers">
          <Button kind="ink" onTap={onDecline}>
            {copy.decline}
          </Button>
          <Button kind={first ? 'primary' : 'ink'} busy={busy} onTap={() => void accept()}>
            {copy.accept}
          </Button>
        </View>
        <View className="caption">{copy.acceptNote}</View>
      </View>
    </Card>
  );
}
