import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { goTo } from '../../../api/go-to';
import { asIfSent } from '../../../api/as-if-sent';
import { useFamilyOutbox, useReloadOnceSent } from '../../../api/family-outbox';
import type { Letter } from '../../../api/letter';
import { useCall } from '../../../api/use-call';
import { type UsedQueued, useQueued } from '../../../api/use-queued';
import { FamilyOutboxStrip } from '../../../family-outbox-strip';
import { absenceCopy } from '../../../copy/absence';
import { caregiverHomeCopy as copy } from '../../../copy/caregiver';
import { chromeCopy } from '../../../copy/chrome';
import { talkCopy } from '../../../copy/talk';
import { threadCopy } from '../../../copy/thread';
import { voiceLetterCopy } from '../../../copy/voice-letter';
import { helpPlanCopy } from '../../../copy/help-plan';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Bone } from '../../../kit/bone';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { ElderButton } from '../../../kit/elder-button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { Calls } from '../people/calls';
import { everybodyToCall } from '../people/whom-to-call';
import { type Answer, type HomeScene, type News, presentHome } from './presenter';
import { LetterNews } from './letter-news';
import { ThreadNews } from './thread-news';
import { VisitQuestion } from './visit-question';
import '../elder.scss';
import './index.scss';

/** 照护人首页: 都好, 想请人帮忙, what waits, and whom to call. */
export default function CaregiverHome(): ReactNode {
  const home = useCall('home.show', { role: 'caregiver' }, { keep: true });
  const fine = useQueued('family.sayFine');
  const outbox = useFamilyOutbox();
  useReloadOnceSent(outbox, home);
  // While it is being sent it does not wait yet: nothing may jump under a finger.
  const waiting = fine.busy ? [] : outbox.waiting;
  const data = home.data === undefined ? undefined : asIfSent(home.data, waiting);
  const households = data?.households ?? [];
  const today = data?.today ?? '';

  return (
    <Screen title={copy.title} elder>
      <OutcomeView outcome={home} skeleton={<Bones />} />
      <FamilyOutboxStrip state={{ ...outbox, waiting }} />
      {data === undefined ? null : (
        <TodayOrNobody
          scene={presentHome(data)}
          {...{ fine, waiting, today }}
          nobody={households.length === 0}
          reload={home.reload}
        />
      )}
      {households.map(({ householdId, visitAsk }) => (
        <VisitQuestion key={householdId} ask={visitAsk} today={today} />
      ))}
      <Calls callees={everybodyToCall(households, today)} />
      {data === undefined ? null : <More signed={presentHome(data).signed} />}
    </Screen>
  );
}

type TodayProps = {
  readonly scene: HomeScene;
  readonly fine: UsedQueued<'family.sayFine'>;
  readonly waiting: readonly Letter[];
  readonly today: string;
  readonly reload: () => Promise<void>;
};

function TodayOrNobody({ nobody, ...today }: TodayProps & { readonly nobody: boolean }): ReactNode {
  return nobody ? <Blank art={homeDark} {...copy.empty} /> : <Today {...today} />;
}

function Today({ scene, fine, waiting, today, reload }: TodayProps): ReactNode {
  return (
    <>
      {scene.absent.map((news) => (
        <ElderButton
          key={news.key}
          tone="help"
          icon={news.icon}
          title={news.title}
          text={absenceCopy.cardElder.text}
          onTap={() => {
            goTo(news.to, news.values);
          }}
        />
      ))}
      <View>
        <View className="title">{scene.greeting}</View>
        <View className="caregiver-quiet">{scene.ask}</View>
      </View>
      {scene.answers.map((answer) => (
        <Answered answer={answer} key={answer.key} />
      ))}
      <Fine scene={scene} fine={fine} waiting={waiting} today={today} reload={reload} />
      <ElderButton
        tone="help"
        icon="help"
        title={copy.help}
        {...(scene.helpWaits === undefined ? {} : { text: scene.helpWaits })}
        onTap={() => {
          goTo('caregiver.help');
        }}
      />
      <LetterNews />
      <ThreadNews />
      {scene.news.map((news) => (
        <NewsButton news={news} key={news.key} />
      ))}
    </>
  );
}

function Fine({ scene, fine, waiting, today, reload }: TodayProps): ReactNode {
  const { run, outcome } = fine;
  const [busy, setBusy] = useState(false);

  const sayFine = async (): Promise<void> => {
    setBusy(true);
    try {
      for (const householdId of scene.fineTo) {
        const said = await run({ householdId }, { householdId, label: '', on: today });
        // What is kept on the phone is said as well: the strip above tells.
        if (said === undefined || said === 'refused') return;
      }
      await reload();
    } finally {
      setBusy(false);
    }
  };

  // The director has not heard of it yet: the strip above says so.
  if (scene.fineTo.length === 0 && waiting.some(({ op }) => op === 'family.sayFine')) return null;
  if (scene.fineTo.length === 0) return <Strip tone="ok" icon="smile" text={scene.fineSaid} />;
  return (
    <>
      <ElderButton tone="good" icon="smile" title={copy.fine} busy={busy} onTap={() => void sayFine()} />
      <OutcomeNote outcome={outcome} />
    </>
  );
}

function NewsButton({ news }: { readonly news: News }): ReactNode {
  return (
    <ElderButton
      tone="news"
      icon={news.icon}
      title={news.title}
      onTap={() => {
        goTo(news.to, news.values);
      }}
    />
  );
}

function Answered({ answer }: { readonly answer: Answer }): ReactNode {
  return (
    <Card kind="lamp">
      <View>{answer.title}</View>
      <View className="lead">{answer.on}</View>
      <View className="caregiver-quoted">{answer.note}</View>
    </Card>
  );
}

/** Where else she can go. */
const ways = [
  { icon: 'mic', to: 'voiceLetters', values: { as: 'caregiver' }, label: voiceLetterCopy.open },
  { icon: 'chat', to: 'threads', values: { as: 'caregiver' }, label: threadCopy.list.row },
  { icon: 'smile', to: 'talk', values: { as: 'caregiver' }, label: talkCopy.title },
  { icon: 'heart', to: 'caregiver.helpPlan', values: {}, label: helpPlanCopy.link },
  { icon: 'user', to: 'mine', values: { role: 'caregiver' }, label: copy.mine },
] as const;

function More({ signed }: { readonly signed: string | undefined }): ReactNode {
  return (
    <Section title={copy.more}>
      <View className="rows">
        {signed === undefined ? null : (
          <CardRow
            title={copy.signed}
            lead={<Disc icon="doc" />}
            onTap={() => {
              goTo('caregiver.agreement', { id: signed });
            }}
          />
        )}
        {ways.map(({ icon, to, values, label }) => (
          <CardRow
            key={to}
            title={label}
            lead={<Disc icon={icon} />}
            onTap={() => {
              goTo(to, values);
            }}
          />
        ))}
      </View>
    </Section>
  );
}

function Bones(): ReactNode {
  return (
    <View className="caregiver-bones" role="status" aria-label={chromeCopy.loading}>
      <Bone kind="title" width={60} />
      <Bone kind="line" width={80} />
      <View className="caregiver-bone-big">
        <Bone kind="button" />
      </View>
      <View className="caregiver-bone-big">
        <Bone kind="button" />
      </View>
    </View>
  );
}
