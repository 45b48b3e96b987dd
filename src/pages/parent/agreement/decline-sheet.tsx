import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { agreementCopy } from '../../../copy/agreement';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Sheet } from '../../../kit/sheet';
import { declineInput, overtaken } from './decline-presenter';
import type { Agreement } from './presenter';

export type DeclineSheetProps = {
  readonly open: boolean;
  readonly agreement: Agreement;
  readonly onClose: () => void;
  /** The no is in, or the agreement has changed meanwhile. */
  readonly onDeclined: () => void;
};

const copy = agreementCopy.decline;

/** A no is as good as a yes: what it means, why, and one tap. */
export function DeclineSheet({ open, agreement, onClose, onDeclined }: DeclineSheetProps): ReactNode {
  const [reason, setReason] = useState('');
  const { run, busy, outcome } = useAction('agreement.decline');
  const input = declineInput(agreement, reason);
  const presets: readonly string[] = copy.reasons;

  const send = async (): Promise<void> => {
    if (input === undefined) return;
    const ended = await run(input);
    if (ended.ok || overtaken(ended)) onDeclined();
  };

  return (
    <Sheet open={open} title={copy.title} text={copy.text} onClose={onClose}>
      {copy.after.map((sentence) => (
        <View className="label" key={sentence}>
          {sentence}
        </View>
      ))}
      <Pick<string>
        label={copy.label}
        layout="two"
        options={copy.reasons.map((value) => ({ value, label: value }))}
        value={presets.includes(reason) ? reason : ''}
        onChange={setReason}
      />
      <Field label={copy.own} value={reason} max={200} onChange={setReason} />
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} disabled={input === undefined} onTap={() => void send()}>
        {copy.send}
      </Button>
      <Button kind="line" onTap={onClose}>
        {copy.keep}
      </Button>
    </Sheet>
  );
}
