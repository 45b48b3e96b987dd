import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { transferCopy } from '../../../copy/staffing';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import type { Transfer } from './transfer-facts';

export type Answering = { readonly transfer: Transfer; readonly answer: 'accept' | 'decline' };

export type AnswerSheetProps = {
  /** Undefined while the sheet is away. */
  readonly answering: Answering | undefined;
  readonly onClose: () => void;
  readonly onDone: (state: 'accepted' | 'declined') => void;
};

/** What happens when a family is taken over, before it is; or why it is not. */
export function AnswerSheet({ answering, onClose, onDone }: AnswerSheetProps): ReactNode {
  const [note, setNote] = useState('');
  const { run, busy, outcome } = useAction('transfer.answer');
  if (answering === undefined) return null;
  const { transfer, answer } = answering;
  const accepts = answer === 'accept';
  const { acceptSheet, declineSheet } = transferCopy;
  const send = async (): Promise<void> => {
    const said = note.trim();
    const { transferId } = transfer;
    const ended = await run({ transferId, answer, ...(said === '' ? {} : { note: said }) });
    if (ended.ok) onDone(accepts ? 'accepted' : 'declined');
  };
  return (
    <Sheet open title={accepts ? acceptSheet.title : declineSheet.title} onClose={onClose}>
      <View className="strong">{transferCopy.households(transfer.label, transfer.children)}</View>
      {accepts ? (
        <View>{acceptSheet.text}</View>
      ) : (
        <Field
          label={declineSheet.note}
          value={note}
          max={100}
          multiline
          hint={transferCopy.noteHint}
          onChange={setNote}
        />
      )}
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} onTap={() => void send()}>
        {accepts ? acceptSheet.go : declineSheet.go}
      </Button>
    </Sheet>
  );
}
