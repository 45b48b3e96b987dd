import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { askReminders, remindersNeedExplaining } from '../../../api/ask-reminders';
import { answeredBy } from '../../../api/notice-answer';
import { useAction } from '../../../api/use-action';
import { type UsedCall, useCall } from '../../../api/use-call';
import { useQueued } from '../../../api/use-queued';
import { caregiverNoticeCopy as copy } from '../../../copy/caregiver';
import { threadCopy } from '../../../copy/thread';
import homeBothLit from '../../../kit/art/home-both-lit.svg';
import pathToSchool from '../../../kit/art/path-to-school.svg';
import umbrellaByWater from '../../../kit/art/umbrella-by-water.svg';
import { Button } from '../../../kit/button';
import { beijingDay } from '../../../kit/calendar/days';
import { Dock } from '../../../kit/dock';
import { Listen } from '../../../kit/listen';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Picture } from '../../../kit/picture';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { HomeDock } from '../ending';
import { Opening } from '../opening';
import { AskDirector } from '../people/ask-director';
import type { Callee } from '../people/whom-to-call';
import { type NoticeArt, type NoticeScene, presentNotice } from './presenter';
import { Question } from './question';
import { type Besides, Turns } from './turns';
import './index.scss';

const arts = {
  water: umbrellaByWater,
  school: pathToSchool,
  evening: homeBothLit,
} as const satisfies Record<NoticeArt, string>;

export type ReaderProps = {
  readonly noticeId: string;
  /** How many wait after this one. */
  readonly after: number;
  readonly director: Callee | undefined;
  readonly besides: Besides;
  readonly onTurn: (noticeId: string) => void;
  readonly onKnown: () => void;
};

/** One notice; opening it is recorded. */
export function Reader({ noticeId, after, director, besides, onTurn, onKnown }: ReaderProps): ReactNode {
  const opened = useCall('notice.open', { noticeId }, { keep: true });
  const heard = useCall('voice.hearNotice', { noticeId }, { keep: true });
  const acknowledge = useQueued('notice.acknowledge');
  const answer = useAction('notice.answer');
  const [explain, setExplain] = useState(false);
  useEffect(() => {
    void remindersNeedExplaining().then(setExplain);
  }, []);

  if (opened.data === undefined) return <Opening title={copy.title} outcome={opened} />;
  const scene = presentNotice(opened.data);
  const { ask } = opened.data;
  const answered = answeredBy(opened.data, answer.outcome);
  const know = async (): Promise<void> => {
    // Opening it, or answering, has said all that it asked for.
    if (ask !== 'confirm') {
      onKnown();
      return;
    }
    // Beside the acknowledgement, never before it: WeChat's question may stay open for as long as it likes.
    void askReminders(['notice']);
    const about = { householdId: '', label: '', on: beijingDay(new Date()) };
    const fared = await acknowledge.run({ noticeId }, about);
    if (fared !== undefined && fared !== 'refused') onKnown();
  };
  if (scene.known)
    return (
      <Screen title={copy.title} elder dock={<HomeDock />}>
        <Strip tone="ok" icon="check" text={copy.wasKnown} />
        <Text scene={scene} heard={heard} />
        <Turns besides={besides} onTurn={onTurn} />
      </Screen>
    );
  return (
    <Screen
      title={copy.title}
      elder
      dock={
        ask === 'answer' && answered === null ? (
          <HomeDock quiet />
        ) : (
          <Dock>
            <OutcomeNote outcome={acknowledge.outcome} />
            <Button kind="primary" icon="check" busy={acknowledge.busy} onTap={() => void know()}>
              {ask === 'confirm' ? copy.known : copy.seen}
            </Button>
          </Dock>
        )
      }
    >
      <Text scene={scene} heard={heard} />
      <Question notice={opened.data} answered={answered} action={answer} />
      {after > 0 ? <View className="notice-title">{copy.after(after)}</View> : null}
      <AskSender notice={opened.data} />
      <AskDirector director={director} />
      <Turns besides={besides} onTurn={onTurn} />
      {explain ? <View className="notice-title">{copy.reminders}</View> : null}
    </Screen>
  );
}

/** A line to the teacher or the director who sent it. */
function AskSender({ notice }: { readonly notice: DataOf<'notice.open'> }): ReactNode {
  const { role } = notice.sender;
  if (role !== 'teacher' && role !== 'director') return null;
  return (
    <Button
      kind="link"
      icon="chat"
      onTap={() => {
        goTo('threads', { notice: notice.noticeId, as: 'caregiver' });
      }}
    >
      {threadCopy.ask}
    </Button>
  );
}

type TextProps = { readonly scene: NoticeScene; readonly heard: UsedCall<'voice.hearNotice'> };

function Text({ scene, heard }: TextProps): ReactNode {
  const [whole, setWhole] = useState(false);
  return (
    <>
      <Picture className="notice-art" src={arts[scene.art]} />
      <View className="notice-title">{scene.title}</View>
      <View className="notice-title">{scene.from}</View>
      <Listen
        pieces={heard.data?.pieces}
        steps={[...(whole ? ['brief', 'body'] : ['brief']), ...(scene.asks ? ['question'] : [])]}
        onFailed={() => void heard.reload()}
      />
      <View className="notice-brief">
        {scene.sentences.map((sentence) => (
          <View key={sentence}>{sentence}</View>
        ))}
      </View>
      {whole ? <View className="notice-body">{scene.body}</View> : null}
      {scene.body === undefined ? null : (
        <View className="caregiver-links">
          <Button
            kind="link"
            icon={whole ? 'x' : 'down'}
            onTap={() => {
              setWhole(!whole);
            }}
          >
            {whole ? copy.less : copy.more}
          </Button>
        </View>
      )}
    </>
  );
}
