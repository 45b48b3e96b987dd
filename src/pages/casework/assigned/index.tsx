import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { goBack } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { useAction } from '../../../api/use-action';
import { useCall } from '../../../api/use-call';
import { assignedTaskCopy as copy } from '../../../copy/handed';
import { Button } from '../../../kit/button';
import { sayDate } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';

/** Something that was sent to many (`?id=ai_…`): what, until when, and one tap that says it is done. */
export default function AssignedTask(): ReactNode {
  const assignmentId = valueOf(useRouter().params, 'id') ?? '';
  const outcome = useCall('task.showAssigned', { assignmentId });
  const finishing = useAction('task.finishAssigned');
  const [words, setWords] = useState('');
  const [done, setDone] = useState(false);
  const { data } = outcome;
  const finish = async (): Promise<void> => {
    const said = words.trim();
    const ended = await finishing.run({ assignmentId, ...(said === '' ? {} : { words: said }) });
    if (!ended.ok) return;
    setDone(true);
    void outcome.reload();
  };
  const open = data?.state === 'open' && !done;
  const dock = (
    <Dock>
      <OutcomeNote outcome={finishing.outcome} />
      <Button kind="primary" icon="check" busy={finishing.busy} onTap={() => void finish()}>
        {copy.done}
      </Button>
    </Dock>
  );
  const back = (
    <Dock>
      <Button
        kind="primary"
        onTap={() => {
          goBack('director.today');
        }}
      >
        {copy.back}
      </Button>
    </Dock>
  );
  return (
    <Screen title={copy.title} {...(data === undefined ? {} : { dock: open ? dock : back })}>
      <OutcomeView outcome={outcome} />
      {data === undefined ? null : <What task={data} />}
      <Standing done={done} state={data?.state} />
      {open ? (
        <Card>
          <Field label={copy.words} value={words} max={200} multiline hint={copy.hint} onChange={setWords} />
        </Card>
      ) : null}
    </Screen>
  );
}

type StandingProps = {
  /** Said so a moment ago. */
  readonly done: boolean;
  readonly state: DataOf<'task.showAssigned'>['state'] | undefined;
};

function Standing({ done, state }: StandingProps): ReactNode {
  if (done) return <Strip tone="ok" icon="check" text={copy.thanks} />;
  if (state === 'done') return <Strip tone="ok" icon="check" text={copy.already} />;
  return state === 'withdrawn' ? <Strip tone="wait" icon="redo" text={copy.withdrawn} /> : null;
}

function What({ task }: { readonly task: DataOf<'task.showAssigned'> }): ReactNode {
  const { title, note, by, dueOn, today, words } = task;
  return (
    <Card>
      <View className="stack">
        <View className="stack-s">
          <View className="lead">{title}</View>
          <View className="caption">{`${copy.by(by)}，${copy.due(sayDate(dueOn, today))}`}</View>
        </View>
        {note === null ? null : <View>{note}</View>}
        {words === null ? null : <View className="quiet">{words}</View>}
      </View>
    </Card>
  );
}
