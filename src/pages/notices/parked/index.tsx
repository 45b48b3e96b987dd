import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useCall } from '../../../api/use-call';
import { parkedCopy as copy } from '../../../copy/notice-parked';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { sayInstant } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { GroupCard } from './group-card';

/** Messages that cannot go out as they are: one card a kind and cause, with what can be done about it. */
export default function ParkedSends(): ReactNode {
  const parked = useCall('notice.listParked', {});
  const [done, setDone] = useState<string>();
  const ended = (words: string): void => {
    setDone(words);
    void parked.reload();
  };
  return (
    <Screen title={copy.title}>
      <View className="label quiet">{copy.lead}</View>
      <OutcomeView outcome={parked} />
      {done === undefined ? null : <Strip tone="ok" icon="check" text={done} />}
      {parked.data === undefined ? null : <Parked data={parked.data} onEnded={ended} />}
    </Screen>
  );
}

type ParkedProps = { readonly data: DataOf<'notice.listParked'>; readonly onEnded: (words: string) => void };

function Parked({ data, onEnded }: ParkedProps): ReactNode {
  const { groups, wechatUntil, sms, leftOut, today } = data;
  return (
    <View className="stack">
      {wechatUntil === null ? null : (
        <Strip tone="need" icon="clock" text={copy.wechat(sayInstant(wechatUntil, today))} />
      )}
      {sms.held === 0 ? null : <Strip tone="need" icon="clock" text={copy.held(sms.held)} />}
      {leftOut === 0 ? null : <Strip tone="need" icon="warn" text={copy.leftOut(leftOut)} />}
      {groups.length === 0 && leftOut === 0 ? (
        <Card>
          <Blank art={homeLit} {...copy.none} />
        </Card>
      ) : (
        groups.map((group, at) => (
          <GroupCard
            key={`${group.topic} ${group.why}`}
            group={group}
            today={today}
            main={at === 0}
            onEnded={onEnded}
          />
        ))
      )}
      {sms.sent === 0 ? null : <View className="caption">{copy.sms(sms.sent)}</View>}
    </View>
  );
}
