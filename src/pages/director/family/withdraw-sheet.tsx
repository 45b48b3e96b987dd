import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { withdrawCopy as copy } from '../../../copy/director';
import { Button } from '../../../kit/button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Sheet } from '../../../kit/sheet';
import type { EventLine } from './presenter';

export type WithdrawSheetProps = {
  readonly line: EventLine | undefined;
  readonly onClose: () => void;
  readonly onWithdrawn: () => void;
};

/** Taking back one's own slip: says first what will happen. */
export function WithdrawSheet({ line, onClose, onWithdrawn }: WithdrawSheetProps): ReactNode {
  if (line?.withdraw === undefined) return null;
  return (
    <Sheet open title={copy.title} text={`${line.on} ${line.title}`} onClose={onClose}>
      <WithdrawForm key={line.key} withdraw={line.withdraw} onWithdrawn={onWithdrawn} />
    </Sheet>
  );
}

type WithdrawFormProps = {
  readonly withdraw: NonNullable<EventLine['withdraw']>;
  readonly onWithdrawn: () => void;
};

function WithdrawForm({ withdraw, onWithdrawn }: WithdrawFormProps): ReactNode {
  const [reason, setReason] = useState('');
  const { run, busy, outcome } = useAction('record.withdraw');

  const take = async (): Promise<void> => {
    const ended = await run({ recordIds: [...withdraw.recordIds], reason });
    if (ended.ok) onWithdrawn();
  };

  return (
    <>
      <View>{copy.text}</View>
      {withdraw.children > 1 ? <View className="caption">{copy.several(withdraw.children)}</View> : null}
      <Pick<string>
        label={copy.reason}
        layout="two"
        options={copy.reasons.map((value) => ({ value, label: value }))}
        value={reason}
        onChange={setReason}
      />
      <OutcomeNote outcome={outcome} />
      <Button kind="danger" busy={busy} disabled={reason === ''} onTap={() => void take()}>
        {copy.confirm}
      </Button>
    </>
  );
}
