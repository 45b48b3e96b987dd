import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { keyFactCopy as copy } from '../../../copy/assess';
import { Button } from '../../../kit/button';
import type { Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { Words } from '../../../kit/words';
import { lastDays } from '../beside/near-days';
import type { Fact } from './presenter';

export type EndSheetProps = {
  readonly fact: Fact | undefined;
  readonly childId: string;
  readonly today: Day;
  readonly onClose: () => void;
  readonly onEnded: (key: boolean) => void;
};

/** A fact no longer holds: its last day, and what shows it. */
export function EndSheet({ fact, childId, today, onClose, onEnded }: EndSheetProps): ReactNode {
  const [to, setTo] = useState<Day>();
  const [note, setNote] = useState('');
  const { run, busy, outcome } = useAction('keyFact.end');

  const end = async (): Promise<void> => {
    if (fact === undefined || to === undefined) return;
    const ended = await run({ childId, fact: fact.fact, from: fact.from, to, note: note.trim() });
    if (ended.ok) onEnded(ended.data.key);
  };
  return (
    <Sheet open={fact !== undefined} title={copy.endTitle} text={fact?.words ?? ''} onClose={onClose}>
      <DayPick label={copy.lastDay} near={lastDays(today)} value={to} today={today} past onChange={setTo} />
      <Words label={copy.endNote} suggestions={copy.endNotes} value={note} max={200} onChange={setNote} />
      <OutcomeNote outcome={outcome} />
      <Button
        kind="primary"
        busy={busy}
        disabled={to === undefined || note.trim() === ''}
        onTap={() => void end()}
      >
        {copy.endSave}
      </Button>
    </Sheet>
  );
}
