import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { type TransferReason, transferReasons } from '../../../../contracts/vocabulary/transfer';
import type { DataOf } from '../../../api/call';
import { valueOf } from '../../../api/routes';
import { useAction } from '../../../api/use-action';
import { useCall } from '../../../api/use-call';
import { transferCopy as copy } from '../../../copy/staffing';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { TransferFacts } from '../transfers/transfer-facts';
import { findVillages } from './presenter';

type Shown = DataOf<'transfer.show'>;

/** Proposing that another village takes a family over, or taking that back. */
export default function TransferPage(): ReactNode {
  const householdId = valueOf(useRouter().params, 'id') ?? '';
  const outcome = useCall('transfer.show', { householdId });
  const { data } = outcome;
  const [withdrawn, setWithdrawn] = useState(false);
  if (data?.open == null)
    return (
      <Propose outcome={outcome} shown={data} withdrawn={withdrawn} onSent={() => void outcome.reload()} />
    );
  return (
    <Waiting
      shown={data}
      open={data.open}
      onWithdrawn={() => {
        setWithdrawn(true);
        void outcome.reload();
      }}
    />
  );
}

type WaitingProps = {
  readonly shown: Shown;
  readonly open: NonNullable<Shown['open']>;
  readonly onWithdrawn: () => void;
};

function Waiting({ shown, open, onWithdrawn }: WaitingProps): ReactNode {
  const { run, busy, outcome } = useAction('transfer.withdraw');
  const withdraw = async (): Promise<void> => {
    const ended = await run({ transferId: open.transferId });
    if (ended.ok) onWithdrawn();
  };
  return (
    <Screen title={shown.label}>
      <Strip tone="wait" icon="clock" text={copy.waitsText(open.to.name)} />
      <Card>
        <View className="stack-s">
          <TransferFacts transfer={open} today={shown.today} />
          <OutcomeNote outcome={outcome} />
          <Button kind="line" icon="x" busy={busy} onTap={() => void withdraw()}>
            {copy.withdraw}
          </Button>
        </View>
      </Card>
    </Screen>
  );
}

type ProposeProps = {
  readonly outcome: ReturnType<typeof useCall<'transfer.show'>>;
  readonly shown: Shown | undefined;
  readonly withdrawn: boolean;
  readonly onSent: () => void;
};

function Propose({ outcome, shown, withdrawn, onSent }: ProposeProps): ReactNode {
  const [to, setTo] = useState<string>();
  const [reason, setReason] = useState<TransferReason>();
  const [note, setNote] = useState('');
  const proposing = useAction('transfer.propose');
  const ready = to !== undefined && reason !== undefined;
  const send = async (householdId: string): Promise<void> => {
    if (!ready) return;
    const said = note.trim();
    const ended = await proposing.run({ householdId, to, reason, ...(said === '' ? {} : { note: said }) });
    if (ended.ok) onSent();
  };
  const dock =
    shown === undefined ? undefined : (
      <Dock {...(ready ? {} : { note: copy.pick })}>
        <OutcomeNote outcome={proposing.outcome} />
        <Button
          kind="primary"
          icon="swap"
          busy={proposing.busy}
          disabled={!ready}
          onTap={() => void send(shown.householdId)}
        >
          {copy.send}
        </Button>
      </Dock>
    );
  return (
    <Screen title={shown?.label ?? copy.title} {...(dock === undefined ? {} : { dock })}>
      {withdrawn ? <Strip tone="ok" icon="check" text={copy.withdrawn} /> : null}
      <View className="label">{copy.lead}</View>
      <OutcomeView outcome={outcome} />
      {shown === undefined ? null : (
        <>
          <View className="strong">{copy.now(shown.village)}</View>
          <Where shown={shown} to={to} onTo={setTo} />
          <Pick<TransferReason>
            label={copy.why}
            layout="two"
            options={transferReasons.map((value) => ({ value, label: copy.reasons[value] }))}
            value={reason}
            onChange={setReason}
          />
          <Field label={copy.note} value={note} max={100} multiline hint={copy.noteHint} onChange={setNote} />
        </>
      )}
    </Screen>
  );
}

type WhereProps = {
  readonly shown: Shown;
  readonly to: string | undefined;
  readonly onTo: (code: string) => void;
};

function Where({ shown, to, onTo }: WhereProps): ReactNode {
  const [typed, setTyped] = useState('');
  const options = findVillages(shown.villages, typed);
  return (
    <>
      <Field label={copy.search} value={typed} placeholder={copy.searchBlank} max={20} onChange={setTyped} />
      {options.length === 0 ? (
        <View>{copy.none}</View>
      ) : (
        <Pick<string> label={copy.where} layout="rows" options={options} value={to} onChange={onTo} />
      )}
    </>
  );
}
