import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { assignedCopy as copy } from '../../../copy/supervisor';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import type { Day } from '../../../kit/calendar/days';
import { sayDue } from '../../../kit/calendar/say-due';
import { sayDate } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { Icon } from '../../../kit/icon';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { SupervisorTabs } from '../tabs';
import { WithdrawSheet } from './withdraw-sheet';
import './index.scss';

type Assignment = DataOf<'supervision.assigned'>['assignments'][number];

/** What was sent to many, and how far it is, village by village in the order of the codes. */
export default function AssignedPage(): ReactNode {
  const outcome = useCall('supervision.assigned', {});
  const [ending, setEnding] = useState<Assignment>();
  const [said, setSaid] = useState<string>();
  const { data } = outcome;
  return (
    <Screen title={copy.title} tab={<SupervisorTabs current="assigned" />}>
      {/* While there is nothing to show, trying again is the main thing. */}
      <Button
        kind={data === undefined ? 'line' : 'primary'}
        icon="plus"
        onTap={() => {
          goTo('supervisor.assign');
        }}
      >
        {copy.add}
      </Button>
      {said === undefined ? null : <Strip tone="ok" icon="check" text={said} />}
      <OutcomeView outcome={outcome} />
      {data?.assignments.length === 0 ? (
        <Card>
          <Blank art={homeDark} {...copy.empty} />
        </Card>
      ) : null}
      {data?.assignments.map((assignment) => (
        <Progress
          key={assignment.assignmentId}
          assignment={assignment}
          today={data.today}
          onWithdraw={() => {
            setEnding(assignment);
          }}
        />
      ))}
      {ending === undefined ? null : (
        <WithdrawSheet
          assignmentId={ending.assignmentId}
          onClose={() => {
            setEnding(undefined);
          }}
          onDone={(words) => {
            setEnding(undefined);
            setSaid(words);
            void outcome.reload();
          }}
        />
      )}
    </Screen>
  );
}

type ProgressProps = {
  readonly assignment: Assignment;
  readonly today: Day;
  readonly onWithdraw: () => void;
};

function Progress({ assignment, today, onWithdraw }: ProgressProps): ReactNode {
  const { title, note, by, sentOn, dueOn, withdrawn, mine, parts } = assignment;
  const due = sayDue(dueOn, today);
  const done = parts.filter((part) => part.done !== null).length;
  return (
    <Card>
      <View className="stack">
        <View className="row-top">
          <View className="grow">
            <View className="lead" role="heading" aria-level="3">
              {title}
            </View>
            <View className="caption">{copy.by(by, sayDate(sentOn, today))}</View>
          </View>
          {withdrawn === null && done < parts.length ? (
            <Tag tone={due.tone}>{due.text}</Tag>
          ) : (
            <Tag tone="plain">{copy.due(sayDate(dueOn, today))}</Tag>
          )}
        </View>
        {note === null ? null : <View className="label">{note}</View>}
        <View className="strong">{copy.progress(done, parts.length)}</View>
        {withdrawn === null ? null : (
          <View className="caption">{copy.withdrawn(sayDate(withdrawn.on, today), withdrawn.reason)}</View>
        )}
        <View className="stack-s">
          {parts.map((part) => (
            <Part key={`${part.code}${part.director ?? ''}`} part={part} today={today} />
          ))}
        </View>
        {mine && done < parts.length ? (
          <Button kind="link" onTap={onWithdraw}>
            {copy.withdraw}
          </Button>
        ) : null}
      </View>
    </Card>
  );
}

function Part({
  part,
  today,
}: {
  readonly part: Assignment['parts'][number];
  readonly today: Day;
}): ReactNode {
  const { village, director, done } = part;
  const open = director === null ? copy.nobody : copy.open(director);
  return (
    <View className="assigned-part">
      <Icon name={done === null ? 'ring' : 'check'} size="small" />
      <View className="grow">
        <View className="label">
          {`${village}：${done === null ? open : copy.done(done.by, sayDate(done.on, today))}`}
        </View>
        {done?.words == null ? null : <View className="caption">{done.words}</View>}
      </View>
    </View>
  );
}
