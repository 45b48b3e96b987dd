import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { goBack } from '../../api/go-to';
import { findKnownRoles } from '../../api/known-roles';
import { useAction } from '../../api/use-action';
import { feedbackCopy } from '../../copy/feedback';
import homeBothLit from '../../kit/art/home-both-lit.svg';
import { Blank } from '../../kit/blank';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Dial } from '../../kit/dial';
import { Dock } from '../../kit/dock';
import { Field } from '../../kit/field';
import { OutcomeNote } from '../../kit/outcome-note';
import { Pick } from '../../kit/pick';
import { Screen } from '../../kit/screen';
import { Section } from '../../kit/section';
import { Strip } from '../../kit/strip';
import { type FeedbackKind, feedbackDraft, MOST_WORDS } from './presenter';

const kinds = [
  { value: 'complaint', label: feedbackCopy.kinds.complaint },
  { value: 'suggestion', label: feedbackCopy.kinds.suggestion },
] as const;

/** 投诉建议: to the county, past the director it may be about. */
export default function Feedback(): ReactNode {
  const sending = useAction('feedback.send');
  const [kind, setKind] = useState<FeedbackKind | ''>('');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const [elder, setElder] = useState(false);
  useEffect(() => {
    void findKnownRoles().then((known) => {
      setElder(known?.current === 'caregiver');
    });
  }, []);

  const draft = feedbackDraft(kind, words);
  const missing = tried && !draft.ok ? draft : undefined;
  const send = (): void => {
    setTried(true);
    if (draft.ok) void sending.run(draft.input);
  };

  if (sending.outcome?.ok === true) return <Sent number={sending.outcome.data.number} elder={elder} />;
  return (
    <Screen
      title={feedbackCopy.title}
      elder={elder}
      dock={
        <Dock>
          <OutcomeNote outcome={sending.outcome} />
          <Button kind="primary" busy={sending.busy} onTap={send}>
            {feedbackCopy.send}
          </Button>
        </Dock>
      }
    >
      <View>{feedbackCopy.intro}</View>
      <Pick label={feedbackCopy.kind} options={kinds} value={kind} layout="two" onChange={setKind} />
      {missing?.kind === undefined ? null : <Strip tone="need" icon="warn" text={missing.kind} />}
      <Field
        label={feedbackCopy.words}
        value={words}
        placeholder={feedbackCopy.placeholder}
        max={MOST_WORDS}
        multiline
        hint={feedbackCopy.hint(MOST_WORDS - words.length)}
        onChange={setWords}
        {...(missing?.words === undefined ? {} : { error: missing.words })}
      />
      <Section title={feedbackCopy.call.title}>
        <Dial name={feedbackCopy.call.name} relation={feedbackCopy.call.text} phone="12345" kind="person" />
      </Section>
    </Screen>
  );
}

function Sent({ number, elder }: { readonly number: string; readonly elder: boolean }): ReactNode {
  const { title, text, action } = feedbackCopy.done;
  return (
    <Screen
      title={feedbackCopy.title}
      elder={elder}
      dock={
        <Dock>
          <Button
            kind="primary"
            onTap={() => {
              goBack('mine');
            }}
          >
            {action}
          </Button>
        </Dock>
      }
    >
      <Card>
        <Blank art={homeBothLit} title={title} text={text}>
          <View className="title">{number}</View>
        </Blank>
      </Card>
    </Screen>
  );
}
