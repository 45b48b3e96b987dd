import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useCall } from '../../../api/use-call';
import { importCopy as copy } from '../../../copy/import';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { chooseFile, saveFile } from './browser-files';
import { countsOf, errorSheet, FIRST_ROWS, inOrder, type Row } from './presenter';
import { type UsedImport, useImport } from './use-import';

const IN_BROWSER = process.env.TARO_ENV === 'h5';

/** A sheet of agreements: looked at first, what has to be changed on top, then drafted batch by batch. */
export default function ImportPage(): ReactNode {
  const template = useCall('agreement.importTemplate', {});
  const importing = useImport();
  const { phase, rows, total, outcome } = importing;

  return (
    <Screen title={copy.title} dock={<Steps importing={importing} known={template.data !== undefined} />}>
      <View className="label">{copy.lead}</View>
      <OutcomeView outcome={template} />
      {template.data === undefined ? null : <Template {...template.data} />}
      <OutcomeNote outcome={outcome} />
      {phase === 'checking' || phase === 'applying' ? (
        <Strip
          tone="wait"
          icon="clock"
          text={phase === 'checking' ? copy.checking(rows.length, total) : copy.applying(rows.length, total)}
        />
      ) : null}
      {phase === 'checked' || phase === 'applied' ? <Seen rows={rows} applied={phase === 'applied'} /> : null}
    </Screen>
  );
}

function Template({ name, csv }: { readonly name: string; readonly csv: string }): ReactNode {
  return (
    <Card>
      <View className="caption">{IN_BROWSER ? copy.kinds : copy.onComputer}</View>
      <Button
        kind="link"
        icon="down"
        disabled={!IN_BROWSER}
        onTap={() => {
          saveFile(name, csv);
        }}
      >
        {copy.template}
      </Button>
    </Card>
  );
}

type StepsProps = {
  readonly importing: UsedImport;
  /** The template is here: without it, trying again comes first. */
  readonly known: boolean;
};

function Steps({ importing, known }: StepsProps): ReactNode {
  const { phase, rows, check, apply } = importing;
  const busy = phase === 'checking' || phase === 'applying';
  const [ready] = countsOf(rows);
  const may = phase === 'checked' && ready > 0;
  const choose = async (): Promise<void> => {
    const file = await chooseFile();
    if (file !== undefined) await check(file);
  };
  return (
    <Dock {...(phase === 'checked' && ready === 0 ? { note: copy.none } : {})}>
      {may ? (
        <Button kind="primary" busy={busy} onTap={() => void apply()}>
          {copy.apply(ready)}
        </Button>
      ) : null}
      <Button
        kind={may || !known ? 'line' : 'primary'}
        busy={busy}
        disabled={!IN_BROWSER}
        onTap={() => void choose()}
      >
        {phase === 'idle' ? copy.choose : copy.again}
      </Button>
    </Dock>
  );
}

type SeenProps = { readonly rows: readonly Row[]; readonly applied: boolean };

function Seen({ rows, applied }: SeenProps): ReactNode {
  const [shown, setShown] = useState(FIRST_ROWS);
  const counts = countsOf(rows);
  const [, , wrong] = counts;
  const left = rows.length - shown;
  return (
    <>
      <Strip
        tone={wrong > 0 ? 'need' : 'ok'}
        icon={wrong > 0 ? 'warn' : 'check'}
        text={applied ? copy.done(...counts) : copy.counts(...counts)}
      />
      {wrong === 0 ? null : (
        <Button
          kind="link"
          icon="down"
          onTap={() => {
            saveFile(copy.errorName, errorSheet(rows));
          }}
        >
          {copy.errors}
        </Button>
      )}
      {inOrder(rows)
        .slice(0, shown)
        .map((row) => (
          <RowCard key={row.line} row={row} applied={applied} />
        ))}
      {left <= 0 ? null : (
        <Button
          kind="ink"
          onTap={() => {
            setShown(shown + FIRST_ROWS);
          }}
        >
          {copy.more(Math.min(left, FIRST_ROWS))}
        </Button>
      )}
    </>
  );
}

const tones = { ok: 'ok', there: 'plain', wrong: 'danger' } as const;

function RowCard({
  row: { line, who, state, column, says },
  applied,
}: {
  readonly row: Row;
  readonly applied: boolean;
}): ReactNode {
  return (
    <CardRow
      title={copy.line(line, who)}
      {...(says === null ? {} : { text: copy.says(column, says) })}
      end={<Tag tone={tones[state]}>{copy.states[applied && state === 'ok' ? 'made' : state]}</Tag>}
    />
  );
}
