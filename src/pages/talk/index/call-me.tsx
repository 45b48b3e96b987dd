import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useAction } from '../../../api/use-action';
import { talkCopy } from '../../../copy/talk';
import { Button } from '../../../kit/button';
import type { Day } from '../../../kit/calendar/days';
import { Card } from '../../../kit/card';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Strip } from '../../../kit/strip';
import { standingOf, type Talk, waits } from './presenter';

const copy = talkCopy.call;

type CallMeProps = {
  readonly householdId: string;
  readonly talk: Talk | null;
  readonly today: Day;
  readonly reload: () => void;
};

/** 请镇上的人联系我: asked, taken on by name, talked; and taken back. */
export function CallMe({ householdId, talk, today, reload }: CallMeProps): ReactNode {
  const ask = useAction('talk.ask');
  const withdraw = useAction('talk.withdraw');
  const standing = standingOf(talk, today);
  const turn = async (done: Promise<{ readonly ok: boolean }>): Promise<void> => {
    if ((await done).ok) reload();
  };
  return (
    <Card>
      <View className="talk-stack">
        <View className="lead">{copy.title}</View>
        <View className="talk-quiet">{copy.text}</View>
        {standing === undefined ? null : <Strip tone="lamp" icon="phone" text={standing} />}
        {talk?.state === 'withdrawn' && withdraw.outcome?.ok === true ? (
          <Strip tone="ok" icon="check" text={copy.withdrawn} />
        ) : null}
        <OutcomeNote outcome={ask.outcome?.ok === false ? ask.outcome : withdraw.outcome} />
        {talk !== null && waits(talk) ? (
          <Button
            kind="link"
            busy={withdraw.busy}
            onTap={() => void turn(withdraw.run({ talkId: talk.talkId }))}
          >
            {copy.withdraw}
          </Button>
        ) : (
          <Button
            kind="primary"
            icon="chat"
            busy={ask.busy}
            onTap={() => void turn(ask.run({ householdId }))}
          >
            {copy.ask}
          </Button>
        )}
      </View>
    </Card>
  );
}
