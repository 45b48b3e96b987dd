import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { draftCopy } from '../../../copy/draft';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { partiesSaid } from './parties-said';
import type { Drafting } from './use-draft';

export type SendSheetProps = {
  readonly open: boolean;
  readonly drafting: Drafting;
  readonly onClose: () => void;
  readonly onSent: (agreementId: string) => void;
};

const copy = draftCopy.sheet;

/** Says what sending does before it is done. */
export function SendSheet({ open, drafting, onClose, onSent }: SendSheetProps): ReactNode {
  const [busy, setBusy] = useState(false);
  const { run, outcome } = useAction('agreement.send');
  const { guardians, caregiver } = partiesSaid(drafting.asking);

  const send = async (): Promise<void> => {
    setBusy(true);
    try {
      const written = await drafting.finish();
      const { agreementId = null, version = null } = written ?? {};
      if (agreementId === null || version === null) return;
      const ended = await run({ agreementId, version });
      if (ended.ok) onSent(agreementId);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Sheet open={open} title={copy.title} onClose={onClose}>
      {copy.lines(guardians, caregiver).map((line) => (
        <View className="draft-line" key={line}>
          <Icon name="check" size="small" />
          <View className="draft-line-text">{line}</View>
        </View>
      ))}
      <OutcomeNote outcome={drafting.outcome} />
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" icon="send" busy={busy} onTap={() => void send()}>
        {copy.confirm}
      </Button>
      <Button kind="line" onTap={onClose}>
        {copy.keep}
      </Button>
    </Sheet>
  );
}
