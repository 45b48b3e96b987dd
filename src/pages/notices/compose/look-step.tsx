import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useAction } from '../../../api/use-action';
import { useCall } from '../../../api/use-call';
import { composeCopy } from '../../../copy/notice-compose';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Steps } from '../../../kit/steps';
import { Strip } from '../../../kit/strip';
import { Preview } from '../topic/preview';
import {
  type Draft,
  previewInput,
  ringNotes,
  ringRows,
  sendInput,
  type Shown,
  warningsOf,
} from './presenter';
import type { SentNotice } from './sent';
import type { StepProps } from './step-props';

const { look: copy, ...composing } = composeCopy;

type LookStepProps = StepProps & { readonly onSent: (sent: SentNotice) => void };

/** The notice as the phones show it, how many it reaches and through what; and then it is sent. */
export function LookStep({ draft, onChange, above, onSent }: LookStepProps): ReactNode {
  const outcome = useCall('notice.preview', previewInput(draft) ?? { topic: 'own', regions: [] });
  const send = useAction('notice.send');
  const { data } = outcome;
  const go = async (): Promise<void> => {
    const input = sendInput(draft);
    if (input === undefined) return;
    const ended = await send.run(input);
    if (ended.ok) onSent(ended.data);
  };
  const back = (): void => {
    // The sentence that was proposed is there to be changed.
    const proposed = draft.topic === 'own' && draft.brief.trim() === '' ? data?.words.brief : undefined;
    onChange({
      ...draft,
      step: draft.topic === 'own' ? 'words' : 'who',
      ...(proposed === undefined ? {} : { brief: proposed, proposed }),
    });
  };
  const stopped = data === undefined || warningsOf(data).some(({ stops }) => stops);
  const dock = (
    <Dock>
      <OutcomeNote outcome={send.outcome} />
      {data === undefined ? null : (
        <Button kind="primary" icon="send" busy={send.busy} disabled={stopped} onTap={() => void go()}>
          {draft.urgent ? copy.ask(data.households) : copy.send(data.households)}
        </Button>
      )}
      <Button kind="link" onTap={back}>
        {copy.back}
      </Button>
    </Dock>
  );
  return (
    <Screen title={composing.title} dock={dock}>
      {above}
      <Steps items={composing.steps} current={2} />
      <OutcomeView outcome={outcome} />
      {data === undefined ? null : <Looked shown={data} urgent={draft.urgent} ask={draft.ask} />}
    </Screen>
  );
}

type LookedProps = { readonly shown: Shown; readonly urgent: boolean; readonly ask: Draft['ask'] };

function Looked({ shown, urgent, ask }: LookedProps): ReactNode {
  return (
    <>
      {warningsOf(shown).map(({ key, text, stops }) => (
        <Strip key={key} tone={stops ? 'danger' : 'need'} icon="warn" text={text} />
      ))}
      <Reach shown={shown} urgent={urgent} />
      {shown.knocks.length === 0 ? null : (
        <Section title={copy.knocks}>
          <Card>
            <View className="stack-s">
              {shown.knocks.map(({ name, household }, at) => (
                <View key={`${household}${name}${String(at)}`}>{copy.knock(name, household)}</View>
              ))}
            </View>
          </Card>
        </Section>
      )}
      <Preview texts={shown.words} taps={ask === 'confirm'} />
      {ask === 'answer' && shown.question !== null ? (
        <Section title={copy.question}>
          <Card>
            <View className="stack-s">
              <View className="strong">{shown.question.ask}</View>
              {shown.question.answers.map((answer) => (
                <View key={answer}>{answer}</View>
              ))}
            </View>
          </Card>
        </Section>
      ) : null}
    </>
  );
}

function Reach({ shown, urgent }: Pick<LookedProps, 'shown' | 'urgent'>): ReactNode {
  return (
    <Card>
      <View className="stack-s">
        <View className="lead">{copy.reach(shown.households, shown.people)}</View>
        {ringRows(shown).map(({ key, label, count }) => (
          <View className="between" key={key}>
            <View className="grow">{label}</View>
            <View className="strong">{count}</View>
          </View>
        ))}
        {ringNotes(shown, urgent).map((note) => (
          <View className="caption" key={note}>
            {note}
          </View>
        ))}
      </View>
    </Card>
  );
}
