import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo, replaceWith, restartAt } from '../../../api/go-to';
import type { Letter } from '../../../api/letter';
import { answeredBy } from '../../../api/notice-answer';
import { valueOf } from '../../../api/routes';
import { useAction } from '../../../api/use-action';
import { type Fared, useQueued } from '../../../api/use-queued';
import { type UsedCall, useCall } from '../../../api/use-call';
import { familyOutboxCopy as copy } from '../../../copy/family-outbox';
import { noticeCopy } from '../../../copy/notice';
import { threadCopy } from '../../../copy/thread';
import umbrella from '../../../kit/art/umbrella-by-water.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Listen } from '../../../kit/listen';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Picture } from '../../../kit/picture';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { askForReminders } from '../outbox/ask-week-reminders';
import { beijingDay } from '../../../kit/calendar/days';
import { sayInstant } from '../../../kit/calendar/say-day';
import { AskDirector } from '../family/ask-director';
import { useHome } from '../family/use-home';
import { senderOf } from '../notices/presenter';
import { acknowledgedBy, linesOf, nextNotice, spokenSteps, type NoticeStep, stepOf } from './presenter';
import { Question } from './question';
import './index.scss';

/** One notice: what it says, and one tap that says it was understood. */
export default function ParentNotice(): ReactNode {
  const id = valueOf(useRouter().params, 'id');
  if (id === undefined) return <Missing />;
  return <Notice noticeId={id} />;
}

function Missing(): ReactNode {
  const { missing } = noticeCopy;
  return (
    <Screen title={noticeCopy.title}>
      <Card>
        <Blank art={umbrella} title={missing.title} text={missing.text}>
          <Button
            kind="primary"
            onTap={() => {
              restartAt('parent.notices');
            }}
          >
            {missing.list}
          </Button>
        </Blank>
      </Card>
    </Screen>
  );
}

function Notice({ noticeId }: { readonly noticeId: string }): ReactNode {
  const outcome = useCall('notice.open', { noticeId }, { keep: true });
  const heard = useCall('voice.hearNotice', { noticeId }, { keep: true });
  const { home, outbox } = useHome();
  const action = useQueued('notice.acknowledge');
  const answer = useAction('notice.answer');
  const notice = outcome.data;
  const today = home?.today ?? beijingDay(new Date());
  const acknowledgedAt = acknowledgedBy(notice, action.outcome);
  const answered = answeredBy(notice, answer.outcome);
  const waits = !action.busy && outbox.waiting.some(isKnowing(noticeId));
  const acknowledge = (): void => {
    askForReminders(['notice', 'contact-reminder']);
    void action.run({ noticeId }, { householdId: '', label: '', on: today });
  };
  if (notice === undefined) return <Opening outcome={outcome} />;

  return (
    <Screen
      title={noticeCopy.title}
      dock={
        <Dock>
          <OutcomeNote outcome={action.outcome} />
          <Kept waits={waits} fared={action.fared} />
          <Step
            step={waits ? 'onwards' : stepOf(notice, { acknowledgedAt, answered })}
            busy={action.busy}
            onKnown={acknowledge}
          >
            <Onwards next={nextNotice(home?.unacknowledged, noticeId)} />
          </Step>
          <AskSender notice={notice} />
          <AskDirector household={home?.households?.[0]} label={noticeCopy.ask} />
        </Dock>
      }
    >
      <OutcomeView outcome={outcome} />
      <Text
        notice={notice}
        acknowledgedAt={acknowledgedAt}
        today={today}
        question={<Question notice={notice} answered={answered} action={answer} />}
        listen={
          <Listen
            pieces={heard.data?.pieces}
            steps={spokenSteps(notice)}
            onFailed={() => void heard.reload()}
          />
        }
      />
    </Screen>
  );
}

/** Whether a letter says that this notice is known. */
const isKnowing =
  (noticeId: string) =>
  ({ op, input }: Letter): boolean =>
    op === 'notice.acknowledge' && input.noticeId === noticeId;

type KeptProps = { readonly waits: boolean; readonly fared: Fared | undefined };

function Kept({ waits, fared }: KeptProps): ReactNode {
  if (!waits) return null;
  return <Strip tone="wait" icon="nonet" text={fared === 'unsafe' ? copy.unsafe : copy.kept} />;
}

/** A line to the teacher or the director who sent it; an office is asked by telephone. */
function AskSender({ notice }: { readonly notice: DataOf<'notice.open'> }): ReactNode {
  const { role } = notice.sender;
  if (role !== 'teacher' && role !== 'director') return null;
  return (
    <Button
      kind="link"
      icon="chat"
      onTap={() => {
        goTo('threads', { notice: notice.noticeId });
      }}
    >
      {threadCopy.ask}
    </Button>
  );
}

function Opening({ outcome }: { readonly outcome: UsedCall<'notice.open'> }): ReactNode {
  return (
    <Screen title={noticeCopy.title}>
      <OutcomeView outcome={outcome}>
        <Button
          kind="line"
          onTap={() => {
            restartAt('parent.notices');
          }}
        >
          {noticeCopy.missing.list}
        </Button>
      </OutcomeView>
    </Screen>
  );
}

type StepProps = {
  readonly step: NoticeStep;
  readonly busy: boolean;
  readonly onKnown: () => void;
  /** The way on, once nothing is asked any more. */
  readonly children: ReactNode;
};

/** The one main action: the tap it asks for, or on; a question is answered where it stands. */
function Step({ step, busy, onKnown, children }: StepProps): ReactNode {
  if (step === 'answer') return null;
  if (step === 'onwards') return children;
  return (
    <Button kind="primary" busy={busy} onTap={onKnown}>
      {noticeCopy.button}
    </Button>
  );
}

function Onwards({ next }: { readonly next: string | undefined }): ReactNode {
  if (next === undefined)
    return (
      <Button
        kind="primary"
        onTap={() => {
          restartAt('parent.home');
        }}
      >
        {noticeCopy.home}
      </Button>
    );
  return (
    <Button
      kind="primary"
      onTap={() => {
        replaceWith('parent.notice', { id: next });
      }}
    >
      {noticeCopy.next}
    </Button>
  );
}

type TextProps = {
  readonly notice: DataOf<'notice.open'>;
  readonly acknowledgedAt: string | null;
  readonly today: string;
  readonly listen: ReactNode;
  readonly question: ReactNode;
};

function Text({ notice, acknowledgedAt, today, listen, question }: TextProps): ReactNode {
  return (
    <>
      {notice.topic === 'drowning' ? <Picture className="notice-art" src={umbrella} /> : null}
      <View>
        <View className="title">{notice.title}</View>
        <View className="caption">{noticeCopy.sent(senderOf(notice), sayInstant(notice.sentAt, today))}</View>
      </View>
      {acknowledgedAt === null || notice.ask !== 'confirm' ? null : (
        <Strip tone="ok" icon="check" text={noticeCopy.done(sayInstant(acknowledgedAt, today))} />
      )}
      {listen}
      <Card>
        <View className="strong">{notice.brief}</View>
      </Card>
      <Section title={noticeCopy.details}>
        <Card>
          <View className="notice-lines">
            {linesOf(notice.body).map((line) => (
              <View className="notice-line" key={line}>
                <View className="notice-dot" aria-hidden="true" />
                <View className="notice-grow">{line}</View>
              </View>
            ))}
          </View>
        </Card>
      </Section>
      {question}
    </>
  );
}
