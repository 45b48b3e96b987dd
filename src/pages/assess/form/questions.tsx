import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { assessFormCopy as copy } from '../../../copy/assess';
import { visitCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { ChangedMeanwhile } from './changed-meanwhile';
import { Choose } from './choose';
import { keepDraft } from './kept-answers';
import {
  type Answers,
  type Choice,
  type Instrument,
  isUrgent,
  itemsOf,
  leftOf,
  missingOf,
  proposalOf,
  recordInput,
} from './presenter';

type Assessed = DataOf<'assessment.show'>;

export type QuestionsProps = {
  readonly assessed: Assessed;
  readonly instrument: Instrument;
  readonly kept: { readonly answers: Answers; readonly from: 'draft' | 'last' | 'nothing' };
  readonly notice: ReactNode;
  readonly reload: () => Promise<void>;
  readonly onEnded: (ended: DataOf<'assessment.record'>) => void;
};

const KEPT_NOTE = { draft: copy.kept, last: copy.last, nothing: undefined } as const;

/** All questions on one page, then the colour; what is chosen stays on the phone until it is sent. */
export function Questions({ assessed, instrument, kept, notice, ...rest }: QuestionsProps): ReactNode {
  const { childId } = assessed.child;
  const [answers, setAnswers] = useState<Answers>(kept.answers);
  const [choice, setChoice] = useState<Choice>({ colour: undefined, reason: '' });
  // What was in sight when the page opened; a newer one has to be looked at first.
  const [basedOn, setBasedOn] = useState(assessed.revision);
  const { run, busy, outcome } = useAction('assessment.record');
  const left = leftOf(instrument, answers);
  const seen = { ...assessed, proposal: proposalOf(instrument, answers) };
  const missing = missingOf(left, choice, seen);

  useEffect(() => {
    void keepDraft(childId, { instrumentId: instrument.instrumentId, answers });
  }, [childId, instrument.instrumentId, answers]);

  const save = async (): Promise<void> => {
    const { instrumentId } = instrument;
    const input = recordInput({ childId, instrumentId, answers, choice, basedOn });
    if (input === undefined) return;
    const ended = await run(input);
    if (ended.ok) {
      await keepDraft(childId, undefined);
      rest.onEnded(ended.data);
    } else await rest.reload();
  };
  const newer = assessed.revision > basedOn ? assessed : undefined;

  return (
    <Screen
      title={copy.title}
      dock={
        <Dock {...(missing.length > 0 ? { note: visitCopy.missing(missing) } : {})}>
          <OutcomeNote outcome={newer === undefined ? outcome : undefined} />
          <Button
            kind="primary"
            busy={busy}
            disabled={missing.length > 0 || newer !== undefined}
            onTap={() => void save()}
          >
            {copy.save}
          </Button>
        </Dock>
      }
    >
      {notice}
      {newer === undefined ? null : (
        <ChangedMeanwhile
          newer={newer}
          mine={answers}
          onGoOn={() => {
            setBasedOn(newer.revision);
          }}
        />
      )}
      <Intro instrument={instrument} note={KEPT_NOTE[kept.from]} />
      <Items instrument={instrument} answers={answers} onChange={setAnswers} />
      {isUrgent(instrument, answers) ? <Urgent /> : null}
      {left > 0 ? null : <Choose seen={seen} choice={choice} onChange={setChoice} />}
    </Screen>
  );
}

type IntroProps = { readonly instrument: Instrument; readonly note: string | undefined };

function Intro({ instrument, note }: IntroProps): ReactNode {
  return (
    <View className="stack-s">
      <View className="lead">{copy.source(instrument.body.title)}</View>
      <View className="caption">{instrument.body.source.title}</View>
      {instrument.body.key === 'sample' ? <View className="caption need">{copy.sample}</View> : null}
      {note === undefined ? null : <View className="caption">{note}</View>}
    </View>
  );
}

type ItemsProps = {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
};

function Items({ instrument, answers, onChange }: ItemsProps): ReactNode {
  return instrument.body.dimensions.map((dimension) => (
    <Section title={dimension.title} key={dimension.key}>
      {itemsOf(dimension, answers).map((item) => (
        <Pick<string>
          key={item.key}
          label={item.title}
          layout="rows"
          options={item.options}
          value={item.value}
          onChange={(value) => {
            onChange({ ...answers, [item.key]: value });
          }}
        />
      ))}
    </Section>
  ));
}

function Urgent(): ReactNode {
  return (
    <Strip
      tone="danger"
      icon="siren"
      text={copy.urgent}
      onTap={() => {
        goTo('director.danger');
      }}
    />
  );
}
