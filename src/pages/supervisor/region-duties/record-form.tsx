import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { dayCopy } from '../../../copy/day';
import { regionDutyCopy as copy } from '../../../copy/region-duty';
import { visitCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import { addDays, type Day } from '../../../kit/calendar/days';
import { Card } from '../../../kit/card';
import { DayPick } from '../../../kit/day-pick';
import { Dock } from '../../../kit/dock';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Screen } from '../../../kit/screen';
import {
  draftOf,
  type FigureDraft,
  missingOf,
  type RecordDraft,
  recordInput,
  type RegionDuty,
} from './presenter';

const MOST_FIGURES = 10;

export type RecordFormProps = {
  readonly duty: RegionDuty;
  readonly today: Day;
  readonly onCancel: () => void;
  readonly onSaved: () => void;
};

/** What was done of one duty: when and by whom, with figures and a sentence if there is something to say. */
export function RecordForm({ duty, today, onCancel, onSaved }: RecordFormProps): ReactNode {
  const [draft, setDraft] = useState(() => draftOf(duty, today));
  const { run, busy, outcome } = useAction('regionDuty.record');
  const missing = missingOf(draft);
  const input = recordInput(duty, draft);
  const save = async (): Promise<void> => {
    if (input === undefined) return;
    if ((await run(input)).ok) onSaved();
  };

  return (
    <Screen
      title={duty.title}
      dock={
        <Dock {...(missing.length > 0 ? { note: visitCopy.missing(missing) } : {})}>
          <OutcomeNote outcome={outcome} />
          <Button kind="primary" busy={busy} disabled={input === undefined} onTap={() => void save()}>
            {copy.save}
          </Button>
          <Button kind="link" disabled={busy} onTap={onCancel}>
            {copy.cancel}
          </Button>
        </Dock>
      }
    >
      <View className="label">{duty.name}</View>
      <Answers draft={draft} today={today} onChange={setDraft} />
    </Screen>
  );
}

type AnswersProps = {
  readonly draft: RecordDraft;
  readonly today: Day;
  readonly onChange: (draft: RecordDraft) => void;
};

function Answers({ draft, today, onChange }: AnswersProps): ReactNode {
  return (
    <>
      <DayPick
        label={copy.form.on}
        near={[
          { value: today, label: dayCopy.today },
          { value: addDays(today, -1), label: dayCopy.yesterday },
        ]}
        value={draft.doneOn}
        today={today}
        past
        onChange={(doneOn) => {
          onChange({ ...draft, doneOn });
        }}
      />
      <Field
        label={copy.form.by}
        hint={copy.form.byHint}
        value={draft.by}
        max={60}
        onChange={(by) => {
          onChange({ ...draft, by });
        }}
      />
      <Figures
        figures={draft.figures}
        onChange={(figures) => {
          onChange({ ...draft, figures });
        }}
      />
      <Field
        label={copy.form.note}
        value={draft.note}
        max={500}
        multiline
        onChange={(note) => {
          onChange({ ...draft, note });
        }}
      />
    </>
  );
}

type FiguresProps = {
  readonly figures: readonly FigureDraft[];
  readonly onChange: (figures: readonly FigureDraft[]) => void;
};

function Figures({ figures, onChange }: FiguresProps): ReactNode {
  const change = (at: number, next: FigureDraft): void => {
    onChange(figures.map((figure, other) => (other === at ? next : figure)));
  };
  return (
    <Card>
      <View className="caption">{copy.form.figures}</View>
      {figures.map((figure, at) => (
        // A figure has no name of its own, and none is ever moved.
        <View className="duty-figures" key={at}>
          <Field
            label={copy.form.what}
            value={figure.what}
            max={30}
            onChange={(what) => {
              change(at, { ...figure, what });
            }}
          />
          <Field
            label={copy.form.n}
            value={figure.n}
            max={6}
            digits
            onChange={(n) => {
              change(at, { ...figure, n });
            }}
          />
        </View>
      ))}
      {figures.length >= MOST_FIGURES ? null : (
        <Button
          kind="link"
          icon="plus"
          onTap={() => {
            onChange([...figures, { what: '', n: '' }]);
          }}
        >
          {copy.form.add}
        </Button>
      )}
    </Card>
  );
}
