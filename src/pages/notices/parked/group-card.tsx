import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { parkedCopy as copy } from '../../../copy/notice-parked';
import { Button } from '../../../kit/button';
import { sayInstant } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { Words } from '../../../kit/words';

type Group = DataOf<'notice.listParked'>['groups'][number];

type GroupCardProps = {
  readonly group: Group;
  readonly today: string;
  /** The first of the page carries the page's main action. */
  readonly main: boolean;
  readonly onEnded: (words: string) => void;
};

/** Messages of one kind that one cause holds up: sent again once it is mended, or another way. */
export function GroupCard({ group, today, main, onEnded }: GroupCardProps): ReactNode {
  const { topic, why, count, since } = group;
  const [asking, setAsking] = useState(false);
  const redo = useAction('notice.answerParked');
  const again = async (): Promise<void> => {
    const ended = await redo.run({ topic, why, answer: 'redo' });
    if (ended.ok) onEnded(copy.redone(ended.data.count));
  };
  return (
    <Card>
      <View className="stack">
        <View className="stack-s">
          <View className="lead">{copy.topic(topic)}</View>
          <View className="strong">{copy.count(count, sayInstant(since, today))}</View>
          <View>{copy.cause(why)}</View>
          {copy.code(why) === null ? null : <View className="caption">{copy.code(why)}</View>}
        </View>
        <OutcomeNote outcome={redo.outcome} />
        <Button kind={main ? 'primary' : 'line'} icon="send" busy={redo.busy} onTap={() => void again()}>
          {copy.redo}
        </Button>
        <Button
          kind="ink"
          onTap={() => {
            setAsking(true);
          }}
        >
          {copy.giveUp}
        </Button>
      </View>
      <GiveUpSheet
        group={group}
        open={asking}
        onClose={() => {
          setAsking(false);
        }}
        onGivenUp={(given) => {
          setAsking(false);
          onEnded(copy.gaveUp(given));
        }}
      />
    </Card>
  );
}

type GiveUpSheetProps = {
  readonly group: Group;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onGivenUp: (count: number) => void;
};

function GiveUpSheet({ group: { topic, why }, open, onClose, onGivenUp }: GiveUpSheetProps): ReactNode {
  const [reason, setReason] = useState('');
  const { run, busy, outcome } = useAction('notice.answerParked');
  const giveUp = async (): Promise<void> => {
    const ended = await run({ topic, why, answer: 'give-up', reason: reason.trim() });
    if (ended.ok) onGivenUp(ended.data.count);
  };
  return (
    <Sheet open={open} title={copy.giveUpTitle} text={copy.giveUpText} onClose={onClose}>
      <Words label={copy.why} suggestions={copy.reasons} value={reason} max={200} onChange={setReason} />
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} disabled={reason.trim() === ''} onTap={() => void giveUp()}>
        {copy.giveUpDo}
      </Button>
    </Sheet>
  );
}
