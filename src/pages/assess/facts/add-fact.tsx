import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { ChildFact } from '../../../../contracts/vocabulary/child';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { keyFactCopy as copy } from '../../../copy/assess';
import { visitCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import type { Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Words } from '../../../kit/words';
import { lastDays } from '../beside/near-days';
import { type FactAnswers, factInput, factMissing, noFact, openChoices } from './presenter';

export type AddFactProps = {
  readonly listed: DataOf<'keyFact.list'>;
  readonly notice: ReactNode;
  readonly onAdded: (key: boolean) => void;
  readonly children: ReactNode;
};

/** What is on file, and beneath it a further fact in the plan's words. */
export function AddFact({ listed, notice, onAdded, children }: AddFactProps): ReactNode {
  const [answers, setAnswers] = useState(noFact);
  const { run, busy, outcome } = useAction('keyFact.add');
  const choices = openChoices(listed);
  const missing = factMissing(answers);
  const begun = answers.fact !== undefined;

  const add = async (): Promise<void> => {
    const input = factInput(listed.child.childId, answers);
    if (input === undefined) return;
    const ended = await run(input);
    if (ended.ok) onAdded(ended.data.key);
  };
  const dock = (
    <Dock {...(missing.length > 0 ? { note: visitCopy.missing(missing) } : {})}>
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} disabled={missing.length > 0} onTap={() => void add()}>
        {copy.add}
      </Button>
    </Dock>
  );
  return (
    <Screen title={copy.title} {...(begun ? { dock } : {})}>
      {notice}
      <View className="lead">{listed.child.name}</View>
      <View className="caption">{copy.lead}</View>
      {children}
      {choices.length === 0 ? null : (
        <Pick<ChildFact>
          label={copy.which}
          layout="rows"
          options={choices.map(({ fact, words }) => ({ value: fact, label: words }))}
          value={answers.fact}
          onChange={(fact) => {
            setAnswers({ ...answers, fact });
          }}
        />
      )}
      {begun ? (
        <>
          <View className="caption">{choices.find(({ fact }) => fact === answers.fact)?.source}</View>
          <Evidence answers={answers} today={listed.today} onChange={setAnswers} />
        </>
      ) : null}
    </Screen>
  );
}

type EvidenceProps = {
  readonly answers: FactAnswers;
  readonly today: Day;
  readonly onChange: (answers: FactAnswers) => void;
};

function Evidence({ answers, today, onChange }: EvidenceProps): ReactNode {
  return (
    <>
      <DayPick
        label={copy.from}
        near={lastDays(today)}
        value={answers.from}
        today={today}
        past
        onChange={(from) => {
          onChange({ ...answers, from });
        }}
      />
      <Words
        label={copy.note}
        suggestions={copy.notes}
        value={answers.note}
        max={200}
        onChange={(note) => {
          onChange({ ...answers, note });
        }}
      />
    </>
  );
}
