import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { waitingCopy as copy } from '../../../copy/notice-library';
import { Button } from '../../../kit/button';
import { sayInstant } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Whole } from './whole';

type UrgentCardProps = {
  readonly notice: DataOf<'notice.listWaiting'>['notices'][number];
  readonly today: string;
  /** The first of the page carries the page's main action. */
  readonly main: boolean;
  readonly onEnded: (words: string) => void;
};

/** One urgent notice: what it says, why it can't wait, and the second person's yes. */
export function UrgentCard({ notice, today, main, onEnded }: UrgentCardProps): ReactNode {
  const { noticeId, title, brief, body, places, reason, sender, askedAt } = notice;
  const approve = useAction('notice.approve');
  const withdraw = useAction('notice.withdraw');
  const say = async (ended: Promise<{ readonly ok: boolean }>, words: string): Promise<void> => {
    if ((await ended).ok) onEnded(words);
  };
  return (
    <Card>
      <View className="stack">
        <View className="stack-s">
          <View className="lead">{title}</View>
          <View className="caption">{copy.asked(sender, sayInstant(askedAt, today))}</View>
          <View className="caption">{copy.places(places)}</View>
        </View>
        <View className="strong">{copy.reason(reason)}</View>
        <Whole brief={brief} body={body} />
        <OutcomeNote outcome={approve.outcome} />
        <OutcomeNote outcome={withdraw.outcome} />
        {notice.mayApprove ? (
          <Button
            kind={main ? 'primary' : 'line'}
            icon="send"
            busy={approve.busy}
            onTap={() => void say(approve.run({ noticeId }), copy.approved)}
          >
            {copy.approve}
          </Button>
        ) : (
          <View className="label">{copy.own}</View>
        )}
        <Button
          kind="ink"
          busy={withdraw.busy}
          onTap={() => void say(withdraw.run({ noticeId }), copy.withdrawn)}
        >
          {copy.withdraw}
        </Button>
      </View>
    </Card>
  );
}
