import type { ReactNode } from 'react';
import { useAction } from '../../../api/use-action';
import { pupilsCopy } from '../../../copy/school';
import { Button } from '../../../kit/button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import type { Pupil } from './use-pupils';

const copy = pupilsCopy.sure;

export type SureSheetProps = {
  readonly pupils: readonly Pupil[];
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** What will happen, before families' phones ring. */
export function SureSheet({ pupils, onClose, onDone }: SureSheetProps): ReactNode {
  const { run, busy, outcome } = useAction('absence.report');
  const go = async (): Promise<void> => {
    const ended = await run({ childIds: pupils.map(({ childId }) => childId) });
    if (ended.ok) onDone();
  };
  return (
    <Sheet
      open
      title={copy.title}
      text={copy.text(pupils.map(({ name }) => name).join('、'))}
      onClose={onClose}
    >
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" icon="bell" busy={busy} onTap={() => void go()}>
        {copy.go}
      </Button>
    </Sheet>
  );
}
