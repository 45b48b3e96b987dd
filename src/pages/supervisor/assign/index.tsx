import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { replaceWith } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { useCall } from '../../../api/use-call';
import { assignCopy as copy } from '../../../copy/supervisor';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { DayPick } from '../../../kit/day-pick';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { type Draft, emptyDraft, inputOf, isTitle, missingOf, nearDues, previewOf } from './presenter';
import { VillagePicks } from './village-picks';
import '../../../kit/saved.scss';

/** One thing to the directors of chosen villages: what, to whom, until when, and what will happen, before it is sent. */
export default function AssignPage(): ReactNode {
  const known = useCall('supervision.villages', {}, { keep: true });
  const [draft, setDraft] = useState(emptyDraft);
  const { run, busy, outcome } = useAction('supervision.assign');
  const [sent, setSent] = useState<number>();
  if (sent !== undefined) return <Sent count={sent} />;
  const missing = missingOf(draft);
  const send = async (): Promise<void> => {
    const input = inputOf(draft);
    if (input === undefined) return;
    const ended = await run(input);
    if (ended.ok) setSent(ended.data.tasks);
  };
  const dock = (
    <Dock {...(missing.length > 0 ? { note: missing.join('，') } : {})}>
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" icon="send" busy={busy} disabled={missing.length > 0} onTap={() => void send()}>
        {copy.send}
      </Button>
    </Dock>
  );
  return (
    <Screen title={copy.title} {...(known.data === undefined ? {} : { dock })}>
      <OutcomeView outcome={known} />
      {known.data === undefined ? null : <Form known={known.data} draft={draft} onChange={setDraft} />}
    </Screen>
  );
}

type FormProps = {
  readonly known: DataOf<'supervision.villages'>;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
};

function Form({ known, draft, onChange }: FormProps): ReactNode {
  const preview = previewOf(draft, known.villages);
  return (
    <>
      <Card>
        <Pick<string>
          label={copy.what}
          layout="rows"
          options={known.titles.map(({ title, text }) => ({ value: title, label: text }))}
          value={draft.title}
          onChange={(title) => {
            if (isTitle(title)) onChange({ ...draft, title });
          }}
        />
      </Card>
      <Card>
        <Field
          label={copy.note}
          value={draft.note}
          max={200}
          multiline
          hint={copy.noteHint}
          onChange={(note) => {
            onChange({ ...draft, note });
          }}
        />
      </Card>
      <VillagePicks
        villages={known.villages}
        chosen={draft.villages}
        onChange={(villages) => {
          onChange({ ...draft, villages });
        }}
      />
      <Card>
        <DayPick
          label={copy.due}
          near={nearDues(known.today)}
          value={draft.dueOn}
          today={known.today}
          onChange={(dueOn) => {
            onChange({ ...draft, dueOn });
          }}
        />
      </Card>
      {preview.length === 0 ? null : (
        <Card kind="lamp">
          <View className="stack-s">
            <View className="strong">{copy.preview}</View>
            {preview.map((line) => (
              <View className="label" key={line}>
                {line}
              </View>
            ))}
          </View>
        </Card>
      )}
    </>
  );
}

function Sent({ count }: { readonly count: number }): ReactNode {
  const dock = (
    <Dock>
      <Button
        kind="primary"
        onTap={() => {
          replaceWith('supervisor.assigned');
        }}
      >
        {copy.board}
      </Button>
    </Dock>
  );
  return (
    <Screen title={copy.title} dock={dock}>
      <Card>
        <View className="saved" role="status">
          <Disc tone="solid" icon="check" />
          <View className="title">{copy.sent(count)}</View>
          <View>{copy.told}</View>
        </View>
      </Card>
    </Screen>
  );
}
