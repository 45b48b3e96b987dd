import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { useCall } from '../../../api/use-call';
import { caregiverAnswerCopy as copy } from '../../../copy/caregiver';
import callTwoHomes from '../../../kit/art/call-two-homes.svg';
import homeBothLit from '../../../kit/art/home-both-lit.svg';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Ending, HomeDock } from '../ending';
import { Opening } from '../opening';
import { Houses } from './houses';
import { NotYet } from './not-yet';
import { type AnswerScene, litHouses, presentAnswer, questionFor, type Yes } from './presenter';
import './index.scss';

/** How the question was answered on this visit. */
type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'yes'; readonly childIds: readonly string[]; readonly seenBy: string }
  /** Keeps the question as it was, so that 打过了 can take it back. */
  | { readonly kind: 'no'; readonly scene: AnswerScene };

/** 打过了: the caregiver's word on the week's call, one tap for all children. */
export default function CaregiverAnswer(): ReactNode {
  const home = useCall('home.show', { role: 'caregiver' }, { keep: true });
  const [said, setSaid] = useState<Said>({ kind: 'nothing' });

  if (home.data === undefined) return <Opening title={copy.title} outcome={home} />;
  const scene = presentAnswer(home.data);
  if (said.kind === 'no')
    return (
      <NotYet
        scene={said.scene}
        households={home.data.households ?? []}
        today={home.data.today}
        onTakeBack={() => {
          setSaid({ kind: 'nothing' });
        }}
      />
    );
  if (said.kind === 'yes' || scene === undefined) return <Settled home={home.data} said={said} />;
  return (
    <Question
      scene={scene}
      notice={<OutcomeView outcome={home} />}
      onYes={({ childIds }) => {
        setSaid({ kind: 'yes', childIds, seenBy: scene.seenBy });
      }}
      onNo={() => {
        setSaid({ kind: 'no', scene });
      }}
    />
  );
}

type QuestionProps = {
  readonly scene: AnswerScene;
  /** Says when the page could not be brought up to date. */
  readonly notice: ReactNode;
  readonly onYes: (yes: Yes) => void;
  readonly onNo: () => void;
};

function Question({ scene, notice, onYes, onNo }: QuestionProps): ReactNode {
  const confirm = useAction('contact.confirm');
  const deny = useAction('contact.sayNotYet');
  const busy = confirm.busy || deny.busy;
  const sayYes = async (yes: Yes): Promise<void> => {
    const outcome = await confirm.run({ childIds: [...yes.childIds], week: scene.week, lines: ['child'] });
    if (outcome.ok) onYes(yes);
  };

  const sayNo = async (): Promise<void> => {
    const outcome = await deny.run({ childIds: [...scene.childIds], week: scene.week });
    if (outcome.ok) onNo();
  };

  const [usual, ...others] = scene.yes;

  return (
    <Screen
      title={copy.title}
      elder
      dock={
        <Dock>
          <OutcomeNote outcome={confirm.outcome ?? deny.outcome} />
          {usual === undefined ? null : (
            <Button kind="primary" icon="check" busy={busy} onTap={() => void sayYes(usual)}>
              {usual.title}
            </Button>
          )}
          <Button kind="ink" busy={busy} onTap={() => void sayNo()}>
            {copy.no}
          </Button>
        </Dock>
      }
    >
      {notice}
      <Ending art={callTwoHomes} title={scene.question} text={copy.hint} />
      {others.map((yes) => (
        <Button key={yes.key} kind="line" busy={busy} onTap={() => void sayYes(yes)}>
          {yes.title}
        </Button>
      ))}
    </Screen>
  );
}

type SettledProps = { readonly home: DataOf<'home.show'>; readonly said: Said };

function Settled({ home, said }: SettledProps): ReactNode {
  if (said.kind !== 'yes') {
    const houses = litHouses(home);
    const text = houses.length === 0 ? copy.notAsked : copy.already;
    return (
      <Screen title={copy.title} elder dock={<HomeDock />}>
        <Ending art={homeBothLit} {...text}>
          <Houses houses={houses} />
        </Ending>
      </Screen>
    );
  }
  const ask = questionFor(home, said.childIds);
  return (
    <Screen title={copy.title} elder dock={<HomeDock />}>
      <Ending title={copy.done.title} text={copy.done.text(said.seenBy)}>
        <Houses houses={litHouses(home, said.childIds)} />
        {ask === undefined ? null : (
          <View className="answer-ask">
            <View>{ask.title}</View>
            <View className="lead">{ask.question}</View>
          </View>
        )}
      </Ending>
    </Screen>
  );
}
