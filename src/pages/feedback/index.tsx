import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { goBack } from '../../api/go-to';
import { useAction } from '../../api/use-action';
import { useKeptForm } from '../../api/use-kept-form';
import { useElder } from '../../api/use-elder';
import { feedbackCopy } from '../../copy/feedback';
import homeBothLit from '../../kit/art/home-both-lit.svg';
import { Begun } from '../../kit/begun';
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

type Typed = { readonly kind: FeedbackKind | ''; readonly words: string };

/** 投诉建议: to the county, past the director it may be about. */
export default function Feedback(): ReactNode {
  // Not queued: its number is what the sender keeps.
  const form = useKeptForm<Typed>({ form: 'feedback1', about: 'county' }, () => ({ kind: '', words: '' }));
  const { kind, words } = form.value;
  const sending = useAction('feedback.send', form.idFor);
  const [tried, setTried] = useState(false);
  const elder = useElder();

  const draft = feedbackDraft(kind, words);
  const missing = tried && !draft.ok ? draft : undefined;
  const send = (): void => {
    setTried(true);
    if (!draft.ok) return;
    void sending.run(draft.input).then((ended) => {
      if (ended.ok) form.forget();
    });
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
      <Begun form={form} />
      <View>{feedbackCopy.intro}</View>
      {elder ? (
        <Ready
          words={words}
          missing={missing?.words}
          onChange={(said, about) => {
            form.change({ words: said, kind: about });
          }}
        />
      ) : (
        <Written kind={kind} words={words} missing={missing} onChange={form.change} />
      )}
      <Section title={feedbackCopy.call.title}>
        <Dial name={feedbackCopy.call.name} relation={feedbackCopy.call.text} phone="12345" kind="person" />
      </Section>
    </Screen>
  );
}

type WrittenProps = {
  readonly kind: FeedbackKind | '';
  readonly words: string;
  readonly missing: { readonly kind?: string; readonly words?: string } | undefined;
  readonly onChange: (typed: Typed) => void;
};

/** What kind it is, and the own words. */
function Written({ kind, words, missing, onChange }: WrittenProps): ReactNode {
  return (
    <>
      <Pick
        label={feedbackCopy.kind}
        options={kinds}
        value={kind}
        layout="two"
        onChange={(chosen) => {
          onChange({ kind: chosen, words });
        }}
      />
      {missing?.kind === undefined ? null : <Strip tone="need" icon="warn" text={missing.kind} />}
      <Field
        label={feedbackCopy.words}
        value={words}
        placeholder={feedbackCopy.placeholder}
        max={MOST_WORDS}
        multiline
        hint={feedbackCopy.hint(MOST_WORDS - words.length)}
        onChange={(typed) => {
          onChange({ kind, words: typed });
        }}
        {...(missing?.words === undefined ? {} : { error: missing.words })}
      />
    </>
  );
}

type ReadyProps = {
  readonly words: string;
  readonly missing: string | undefined;
  readonly onChange: (words: string, about: FeedbackKind) => void;
};

/** In the elder layout nothing has to be typed: a sentence is tapped, and it is known what kind it is. */
function Ready({ words, missing, onChange }: ReadyProps): ReactNode {
  const { label, complaint, suggestion } = feedbackCopy.ready;
  return (
    <>
      <Pick<string>
        label={label}
        layout="rows"
        options={[...complaint, ...suggestion].map((said) => ({ value: said, label: said }))}
        value={words}
        onChange={(said) => {
          onChange(said, suggestion.some((one) => one === said) ? 'suggestion' : 'complaint');
        }}
      />
      {missing === undefined ? null : <Strip tone="need" icon="warn" text={feedbackCopy.ready.missing} />}
    </>
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
