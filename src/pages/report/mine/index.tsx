import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { goTo } from '../../../api/go-to';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { useCall } from '../../../api/use-call';
import { mineCopy as copy, reportStateCopy } from '../../../copy/report';
import { beijingDay, type Day } from '../../../kit/calendar/days';
import { sayInstant, sayRecent } from '../../../kit/calendar/say-day';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Sheet } from '../../../kit/sheet';
import { Tag } from '../../../kit/tag';
import { type Reader, useReader } from '../reader';
import '../stack.scss';
import './index.scss';

type Mine = DataOf<'concern.mine'>['concerns'][number];

/** How far one's own reports are; what is in them stays with those who must act. */
export default function Mine(): ReactNode {
  const reader = useReader();
  const asked = useCall('concern.mine', {});
  const [adding, setAdding] = useState<string>();
  const today = beijingDay(new Date());
  return (
    <Screen title={copy.title} elder={reader === 'caregiver'} dock={<Again reader={reader} />}>
      <OutcomeView outcome={asked} />
      {asked.data?.concerns.length === 0 ? (
        <Card>
          <Blank {...copy.none} />
        </Card>
      ) : null}
      {asked.data?.concerns.map((each) => (
        <One
          key={each.concernId}
          mine={each}
          today={today}
          onAdd={() => {
            setAdding(each.concernId);
          }}
        />
      ))}
      {adding === undefined ? null : (
        <Receipt
          key={adding}
          concernId={adding}
          today={today}
          onDone={() => {
            setAdding(undefined);
            void asked.reload();
          }}
        />
      )}
    </Screen>
  );
}

function Again({ reader }: { readonly reader: Reader }): ReactNode {
  return (
    <Dock>
      <Button
        kind="line"
        icon="plus"
        onTap={() => {
          goTo('report.record', { as: reader });
        }}
      >
        {copy.report}
      </Button>
    </Dock>
  );
}

type OneProps = { readonly mine: Mine; readonly today: Day; readonly onAdd: () => void };

function One({ mine, today, onAdd }: OneProps): ReactNode {
  const { state, reportedAt, acceptedOn, handledOn, receiptOwed } = mine;
  return (
    <Card>
      <View className="report-stack">
        <View className="mine-top">
          <View className="strong">{copy.reported(sayInstant(reportedAt, today))}</View>
          <Tag tone={state === 'reported' ? 'wait' : 'ok'}>{reportStateCopy[state]}</Tag>
        </View>
        {acceptedOn === null ? null : <View>{copy.accepted(sayRecent(acceptedOn, today))}</View>}
        {handledOn === null ? null : <View>{copy.handled(sayRecent(handledOn, today))}</View>}
        {receiptOwed ? (
          <Button kind="line" icon="pen" onTap={onAdd}>
            {copy.addReceipt}
          </Button>
        ) : null}
      </View>
    </Card>
  );
}

type ReceiptProps = { readonly concernId: string; readonly today: Day; readonly onDone: () => void };

function Receipt({ concernId, today, onDone }: ReceiptProps): ReactNode {
  const [number, setNumber] = useState('');
  const { run, busy, outcome } = useAction('concern.recordReceipt');
  const save = async (): Promise<void> => {
    const ended = await run({ concernId, on: today, number: number.trim() });
    if (ended.ok) onDone();
  };
  return (
    <Sheet open title={copy.addReceipt} onClose={onDone}>
      <Field label={copy.receipt} value={number} max={60} onChange={setNumber} />
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} disabled={number.trim() === ''} onTap={() => void save()}>
        {copy.saveReceipt}
      </Button>
    </Sheet>
  );
}
