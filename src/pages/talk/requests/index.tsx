import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useCall } from '../../../api/use-call';
import { talkRequestsCopy as copy } from '../../../copy/talk';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { RequestCard } from './request-card';
import '../index/index.scss';

/** Who of the township wants to talk: taken on by name, called, done. */
export default function TalkRequests(): ReactNode {
  const outcome = useCall('talk.list', {});
  const { data } = outcome;
  return (
    <Screen title={copy.title}>
      <OutcomeView outcome={outcome} />
      {data === undefined ? null : <View className="talk-quiet">{copy.private}</View>}
      {data?.talks.length === 0 ? (
        <Card>
          <Blank art={homeLit} {...copy.empty} />
        </Card>
      ) : null}
      {data?.talks.map((talk) => (
        <RequestCard key={talk.talkId} talk={talk} today={data.today} reload={() => void outcome.reload()} />
      ))}
    </Screen>
  );
}
