import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { calendarCopy } from '../../../copy/notice-library';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { Words } from '../../../kit/words';
import { type Fault, faultOf, type ShownYear } from './presenter';

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
  const take = async (despite: boolean): Promise<void> => {
    const said = { year, part, source: source.trim(), basedOn: revision, days };
    const ended = await run(despite ? { ...said, despite } : said);
    if (ended.ok) onImported(ended.data.days);
  };
  const empty = source.trim() === '' || days.trim() === '';
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
      <Button kind="primary" busy={busy} disabled={empty} onTap={() => void take(false)}>
        {copy.save}
      </Button>
      <Faulty fault={faultOf(outcome)} busy={busy} onDespite={() => void take(true)} />
    </View>
  );
}

type FaultyProps = {
  readonly fault: Fault | undefined;
  readonly busy: boolean;
  readonly onDespite: () => void;
};

/** Where to look, and the way on where the document really says so. */
function Faulty({ fault, busy, onDespite }: FaultyProps): ReactNode {
  if (fault === undefined) return null;
  return (
    <>
      {fault.where === null ? null : <View className="strong">{fault.where}</View>}
      {fault.mayInsist ? (
        <Button kind="line" busy={busy} onTap={onDespite}>
          {copy.despite}
        </Button>
      ) : null}
    </>
  );
}
