import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { librarySubjects } from '../../../../contracts/vocabulary/topic';
import { valueOf } from '../../../api/routes';
import { useAction } from '../../../api/use-action';
import { useCall } from '../../../api/use-call';
import { topicCopy as copy } from '../../../copy/notice-library';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Sheet } from '../../../kit/sheet';
import { Strip } from '../../../kit/strip';
import { About } from './about';
import { TopicForm } from './form';
import { Preview } from './preview';
import type { ShownTopic } from './presenter';

/** One topic: the texts as the phones show them, where they come from, and the county's own way of saying it. */
export default function NoticeTopicPage(): ReactNode {
  const asked = valueOf(useRouter().params, 'topic');
  const topic = librarySubjects.find((known) => known === asked) ?? 'drowning';
  const outcome = useCall('noticeTopic.show', { topic });
  const [editing, setEditing] = useState(false);
  const [done, setDone] = useState<string>();
  const { data } = outcome;
  const ended = (words: string): void => {
    setEditing(false);
    setDone(words);
    void outcome.reload();
  };
  if (data !== undefined && editing)
    return (
      <TopicForm
        shown={data}
        onSaved={() => {
          ended(copy.saved);
        }}
        onClose={() => {
          setEditing(false);
          void outcome.reload();
        }}
      />
    );
  if (data === undefined)
    return (
      <Screen title={copy.title}>
        <OutcomeView outcome={outcome} />
      </Screen>
    );
  const edit = (): void => {
    setDone(undefined);
    setEditing(true);
  };
  const back = (): void => {
    ended(copy.wentBack);
  };
  return (
    <Screen
      title={data.texts.title}
      dock={data.mayWrite ? <Changing shown={data} onEdit={edit} onBack={back} /> : undefined}
    >
      <OutcomeView outcome={outcome} />
      {done === undefined ? null : <Strip tone="ok" icon="check" text={done} />}
      <Preview texts={data.texts} />
      <About shown={data} />
      {data.mayWrite ? null : <View className="caption">{copy.staffOnly}</View>}
    </Screen>
  );
}

type ChangingProps = {
  readonly shown: ShownTopic;
  readonly onEdit: () => void;
  readonly onBack: () => void;
};

function Changing({ shown, onEdit, onBack }: ChangingProps): ReactNode {
  const [asking, setAsking] = useState(false);
  const { run, busy, outcome } = useAction('noticeTopic.write');
  const back = async (): Promise<void> => {
    const ended = await run({ topic: shown.topic, basedOn: shown.countyVersion, texts: null });
    if (!ended.ok) return;
    setAsking(false);
    onBack();
  };
  const own = shown.whose === 'county';
  return (
    <>
      <Dock>
        <Button kind="primary" icon="pen" onTap={onEdit}>
          {own ? copy.editAgain : copy.edit}
        </Button>
        {own ? (
          <Button
            kind="line"
            onTap={() => {
              setAsking(true);
            }}
          >
            {copy.toOurs}
          </Button>
        ) : null}
      </Dock>
      <Sheet
        open={asking}
        title={copy.toOurs}
        text={copy.toOursText}
        onClose={() => {
          setAsking(false);
        }}
      >
        <OutcomeNote outcome={outcome} />
        <Button kind="primary" busy={busy} onTap={() => void back()}>
          {copy.toOursDo}
        </Button>
      </Sheet>
    </>
  );
}
