import { Picker, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { answerCopy as copy } from '../../../copy/director';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { Icon } from '../../../kit/icon';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Sheet } from '../../../kit/sheet';
import { addDays, type Day } from '../../../kit/calendar/days';
import type { Family } from '../record/family-facts';
import { answerDays, presentTopics, previewOf } from './answer-presenter';

export type AnswerSheetProps = {
  readonly word: Family['words'][number] | undefined;
  readonly today: Day;
  readonly onClose: () => void;
  readonly onAnswered: () => void;
};

/** A day and a sentence for a family that asked. */
export function AnswerSheet({ word, today, onClose, onAnswered }: AnswerSheetProps): ReactNode {
  if (word === undefined) return null;
  return (
    <Sheet open title={copy.title} text={presentTopics(word)} onClose={onClose}>
      <AnswerForm key={word.wordId} word={word} today={today} onAnswered={onAnswered} />
    </Sheet>
  );
}

type AnswerFormProps = {
  readonly word: Family['words'][number];
  readonly today: Day;
  readonly onAnswered: () => void;
};

function AnswerForm({ word, today, onAnswered }: AnswerFormProps): ReactNode {
  const [on, setOn] = useState<Day>();
  const [note, setNote] = useState('');
  const { run, busy, outcome } = useAction('family.answer');
  const presets: readonly string[] = copy.presets[word.word];
  const ready = on !== undefined && note.trim() !== '';

  const send = async (day: Day): Promise<void> => {
    const ended = await run({ wordId: word.wordId, on: day, note: note.trim() });
    if (ended.ok) onAnswered();
  };

  return (
    <>
      <AnswerDay today={today} on={on} onChange={setOn} />
      <Pick
        label={copy.sentence}
        layout="rows"
        options={presets.map((preset) => ({ value: preset, label: preset }))}
        value={presets.includes(note) ? note : ''}
        onChange={setNote}
      />
      <Field label={copy.own} value={note} max={200} onChange={setNote} />
      {ready ? <View className="label">{previewOf(on, note, today)}</View> : null}
      <OutcomeNote outcome={outcome} />
      <Button
        kind="primary"
        icon="send"
        busy={busy}
        disabled={!ready}
        onTap={() => {
          if (on !== undefined) void send(on);
        }}
      >
        {copy.send}
      </Button>
    </>
  );
}

type AnswerDayProps = {
  readonly today: Day;
  readonly on: Day | undefined;
  readonly onChange: (day: Day) => void;
};

function AnswerDay({ today, on, onChange }: AnswerDayProps): ReactNode {
  const near = answerDays(today);
  return (
    <>
      <Pick label={copy.day} options={near} value={on} onChange={onChange} />
      <Picker
        mode="date"
        value={on ?? today}
        start={today}
        end={addDays(today, 60)}
        onChange={({ detail }) => {
          onChange(detail.value);
        }}
      >
        <View
          className={
            on !== undefined && !near.some(({ value }) => value === on) ? 'other-day on' : 'other-day'
          }
        >
          <Icon name="calendar" size="small" />
          {copy.other}
        </View>
      </Picker>
    </>
  );
}
