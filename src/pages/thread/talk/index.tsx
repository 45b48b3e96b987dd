import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { goTo } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { useAction } from '../../../api/use-action';
import { useElder } from '../../../api/use-elder';
import { threadCopy as copy } from '../../../copy/thread';
import wordsBetween from '../../../kit/art/words-between.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { Bubbles } from './bubbles';
import { Composer } from './composer';
import { OwnSheet } from './own-sheet';
import { bubblesOf, isFamily, type Line, type Shown } from './presenter';
import { type UsedSay, useSay } from './use-say';
import { type ThreadAt, type UsedThread, useThread } from './use-thread';
import './index.scss';

/** One child's thread with its teachers or its director, for both ends of it. */
export default function ThreadPage(): ReactNode {
  const { params } = useRouter();
  const at: ThreadAt = {
    childId: valueOf(params, 'child') ?? '',
    with: valueOf(params, 'with') === 'teacher' ? 'teacher' : 'director',
  };
  const elder = useElder();
  const thread = useThread(at);
  const say = useSay(at, valueOf(params, 'notice'));
  const { data, reload } = thread.newest;
  const title = data === undefined ? copy.title : copy.named(data.name, copy.side[at.with]);
  const send = async (): Promise<void> => {
    if (await say.send()) void reload();
  };
  return (
    <Screen
      title={title}
      elder={elder}
      {...(data?.open === true ? { dock: <SendDock say={say} onSend={() => void send()} /> } : {})}
    >
      <OutcomeView outcome={thread.newest} />
      {data === undefined ? null : <Content thread={thread} shown={data} say={say} at={at} elder={elder} />}
    </Screen>
  );
}

function SendDock({ say, onSend }: { readonly say: UsedSay; readonly onSend: () => void }): ReactNode {
  const { words, busy, outcome, correcting, correct } = say;
  const label = correcting === undefined ? copy.send : copy.correct.done;
  return (
    <Dock>
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" icon="send" busy={busy} disabled={words.trim() === ''} onTap={onSend}>
        {outcome?.ok === false ? copy.again : label}
      </Button>
      {correcting === undefined ? null : (
        <Button
          kind="link"
          onTap={() => {
            correct(undefined);
          }}
        >
          {copy.correct.cancel}
        </Button>
      )}
    </Dock>
  );
}

type ContentProps = {
  readonly thread: UsedThread;
  readonly shown: Shown;
  readonly say: UsedSay;
  readonly at: ThreadAt;
  readonly elder: boolean;
};

function Content({ thread, shown, say, at, elder }: ContentProps): ReactNode {
  const [own, setOwn] = useState<Line>();
  const family = isFamily(shown);
  const close = (): void => {
    setOwn(undefined);
  };
  return (
    <>
      <Readers side={at.with} family={family} as={shown.as} />
      <Before thread={thread} earlier={shown.earlier && !family} />
      {shown.lines.length === 0 ? (
        <Card>
          <Blank art={wordsBetween} {...(shown.open ? copy.none : copy.noneClosed)} />
        </Card>
      ) : (
        <Bubbles bubbles={bubblesOf(thread.older, shown)} onOwn={setOwn} />
      )}
      <Waiting shown={shown} family={family} reload={() => void thread.newest.reload()} />
      {shown.open ? (
        <Composer
          words={say.words}
          onWords={say.write}
          ready={family ? copy.ready.family : copy.ready.staff}
          elder={elder}
        />
      ) : (
        <Strip tone="wait" icon="school" text={copy.closed} />
      )}
      {own === undefined ? null : (
        <OwnSheet
          line={own}
          onClose={close}
          onCorrect={(line) => {
            say.correct(line);
            close();
          }}
          onDone={() => {
            close();
            void thread.newest.reload();
          }}
        />
      )}
    </>
  );
}

type ReadersProps = {
  readonly side: ThreadAt['with'];
  readonly family: boolean;
  /** Who reports is asked and answered as who they are. */
  readonly as: Shown['as'];
};

/** Who reads it; and that harm is told elsewhere, where nobody of the family reads along. */
function Readers({ side, family, as }: ReadersProps): ReactNode {
  return (
    <View>
      <View className="thread-quiet">{(family ? copy.who.family : copy.who.staff)[side]}</View>
      <Button
        kind="link"
        icon="siren"
        onTap={() => {
          goTo('report.dial', { as });
        }}
      >
        {copy.danger}
      </Button>
    </View>
  );
}

function Before({ thread, earlier }: { readonly thread: UsedThread; readonly earlier: boolean }): ReactNode {
  const { goBack, busy, failed } = thread;
  if (goBack === undefined) return earlier ? <Strip tone="wait" icon="clock" text={copy.earlier} /> : null;
  return (
    <>
      <OutcomeNote outcome={failed} />
      <Button kind="line" busy={busy} onTap={goBack}>
        {copy.older}
      </Button>
    </>
  );
}

type WaitingProps = { readonly shown: Shown; readonly family: boolean; readonly reload: () => void };

/** The family reads that it waits; the other side may say that nothing needs an answer. */
function Waiting({ shown: { waits, threadId }, family, reload }: WaitingProps): ReactNode {
  const settle = useAction('thread.settle');
  if (waits === null || threadId === null)
    return settle.outcome?.ok === true ? <Strip tone="ok" icon="check" text={copy.settled} /> : null;
  if (family) return <Strip tone="lamp" icon="clock" text={copy.waits.family} />;
  const done = async (): Promise<void> => {
    if ((await settle.run({ threadId })).ok) reload();
  };
  return (
    <>
      <Strip tone={waits.late ? 'need' : 'lamp'} icon="clock" text={copy.waits.staff(waits.days)} />
      <OutcomeNote outcome={settle.outcome} />
      <Button kind="link" icon="check" busy={settle.busy} onTap={() => void done()}>
        {copy.settle}
      </Button>
    </>
  );
}
