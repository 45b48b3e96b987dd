import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { useCall } from '../../../api/use-call';
import { reassignCopy as copy } from '../../../copy/supervisor';
import { Button } from '../../../kit/button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Sheet } from '../../../kit/sheet';
import { Words } from '../../../kit/words';
import { peopleOf } from './people-of';
import type { FamilyCard } from './presenter';

export type ReassignSheetProps = {
  readonly card: FamilyCard;
  readonly villages: DataOf<'supervision.villages'>['villages'];
  readonly onClose: () => void;
  /** With the sentence that says what came of it. */
  readonly onDone: (words: string) => void;
};

const missingOf = (to: string, reason: string): readonly string[] =>
  [to === '' && copy.needs.who, reason.trim() === '' && copy.needs.why].filter((need) => need !== false);

/** Whom to ask to take a household's visits and calls over, and why. */
export function ReassignSheet({ card, villages, onClose, onDone }: ReassignSheetProps): ReactNode {
  const me = useCall('session.who', {}, { keep: true }).data?.person?.id ?? '';
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const { run, busy, outcome } = useAction('task.reassign');
  const people = peopleOf(villages, card.villageCode);
  const own = to !== '' && to === me;
  const missing = missingOf(to, reason);
  const send = async (): Promise<void> => {
    const ended = await run({ householdId: card.householdId ?? '', to, reason: reason.trim() });
    const name = people.find(({ value }) => value === to)?.name ?? '';
    if (ended.ok) onDone(own ? copy.taken : copy.sent(name));
  };
  const options = [
    ...people.map(({ value, label }) => ({ value, label })),
    ...(me === '' ? [] : [{ value: me, label: copy.self }]),
  ];
  return (
    <Sheet open title={copy.title(card.title)} text={copy.text} onClose={onClose}>
      <View className="stack">
        <View className="caption">{copy.which(card.movable)}</View>
        {people.length === 0 ? <View className="caption">{copy.nobody}</View> : null}
        <Pick<string> label={copy.who} layout="rows" options={options} value={to} onChange={setTo} />
        <Words label={copy.why} suggestions={copy.reasons} value={reason} max={100} onChange={setReason} />
        <OutcomeNote outcome={outcome} />
        {missing.length > 0 ? <View className="caption">{missing.join('，')}</View> : null}
        <Button kind="primary" busy={busy} disabled={missing.length > 0} onTap={() => void send()}>
          {own ? copy.take : copy.send}
        </Button>
      </View>
    </Sheet>
  );
}
