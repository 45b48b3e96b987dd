import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { calendarCopy } from '../../../copy/notice-library';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { Words } from '../../../kit/words';
import { type ShownYear, whereOf } from './presenter';

const { form: copy } = calendarCopy;

type ImportSheetProps = {
  readonly year: ShownYear | undefined;
  readonly onClose: () => void;
  /** With how many days were taken. */
  readonly onImported: (days: number) => void;
};

/** One year of one calendar, copied from the document a line a stretch. */
export function ImportSheet({ year, onClose, onImported }: ImportSheetProps): ReactNode {
  return (
    <Sheet
      open={year !== undefined}
      title={year === undefined ? '' : copy.title(calendarCopy[year.part](year.year))}
      text={year?.part === 'school' ? copy.schoolText : copy.text}
      onClose={onClose}
    >
      {year === undefined ? null : <ImportForm year={year} onImported={onImported} />}
    </Sheet>
  );
}

type ImportFormProps = { readonly year: ShownYear; readonly onImported: (days: number) => void };

function ImportForm({ year: { year, part, revision }, onImported }: ImportFormProps): ReactNode {
  const [source, setSource] = useState('');
  const [days, setDays] = useState('');
  const { run, busy, outcome } = useAction('calendar.import');
  const refusal = outcome?.ok === false && !outcome.offline ? outcome.refusal : undefined;
  const where = whereOf(refusal?.fields);
  const counted = refusal?.code === 'calendar.workdays' && refusal.fields?.[0] === 'count';
  const take = async (despite: boolean): Promise<void> => {
    const ended = await run({
      year,
      part,
      source: source.trim(),
      basedOn: revision,
      days,
      ...(despite ? { despite } : {}),
    });
    if (ended.ok) onImported(ended.data.days);
  };
  return (
    <View className="stack">
      <Words
        label={copy.source}
        suggestions={copy.sources[part]}
        value={source}
        max={120}
        onChange={setSource}
      />
      <Field
        label={copy.days}
        value={days}
        max={8000}
        multiline
        placeholder={copy.examples[part](year)}
        onChange={setDays}
      />
      <OutcomeNote outcome={outcome} />
      {where === null ? null : <View className="strong">{where}</View>}
      <Button
        kind="primary"
        busy={busy}
        disabled={source.trim() === '' || days.trim() === ''}
        onTap={() => void take(false)}
      >
        {copy.save}
      </Button>
      {counted ? (
        <Button kind="line" busy={busy} onTap={() => void take(true)}>
          {copy.despite}
        </Button>
      ) : null}
    </View>
  );
}
