import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { markCopy as copy } from '../../../copy/text-mark';
import { Button } from '../../../kit/button';
import { sayInstant } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { Tag } from '../../../kit/tag';

type Mark = DataOf<'mark.list'>['toSee'][number];

type MarkCardProps = {
  readonly mark: Mark;
  readonly today: string;
  readonly onEnded: (words: string) => void;
};

/** One text with what the check took it for: fine, or its writer is asked to mend it. */
export function MarkCard({ mark, today, onEnded }: MarkCardProps): ReactNode {
  const { markId, kind, label, title, words, by, role, place, writtenAt } = mark;
  const [asking, setAsking] = useState(false);
  const settle = useAction('mark.settle');
  const say = async (outcome: 'fine' | 'mend'): Promise<void> => {
    const ended = await settle.run({ markId, outcome });
    if (ended.ok) onEnded(copy.done[outcome]);
  };
  return (
    <Card>
      <View className="stack">
        <View className="stack-s">
          <View className="row">
            <Tag tone="need" icon="warn">
              {copy.labels[label]}
            </Tag>
          </View>
          <View className="lead">{title ?? copy.kinds[kind]}</View>
          <View>{words}</View>
          <View className="caption">
            {copy.who(place, copy.roles[role], by, sayInstant(writtenAt, today))}
          </View>
        </View>
        <OutcomeNote outcome={settle.outcome} />
        <Button kind="ink" icon="check" busy={settle.busy} onTap={() => void say('fine')}>
          {copy.fine}
        </Button>
        <Button
          kind="line"
          onTap={() => {
            setAsking(true);
          }}
        >
          {copy.mend}
        </Button>
      </View>
      <Sheet
        open={asking}
        title={copy.mendTitle}
        text={copy.mendText}
        onClose={() => {
          setAsking(false);
        }}
      >
        <OutcomeNote outcome={settle.outcome} />
        <Button kind="primary" busy={settle.busy} onTap={() => void say('mend')}>
          {copy.mendDo}
        </Button>
      </Sheet>
    </Card>
  );
}
