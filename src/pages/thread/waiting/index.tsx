import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useCall } from '../../../api/use-call';
import { threadsWaitingCopy as copy } from '../../../copy/thread';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Tag } from '../../../kit/tag';

/** For townships and the county: where families wait for an answer, in numbers. */
export default function ThreadsWaiting(): ReactNode {
  const outcome = useCall('thread.countWaiting', {});
  const { data } = outcome;
  return (
    <Screen title={copy.title}>
      <OutcomeView outcome={outcome} />
      {data === undefined ? null : <View>{copy.lead}</View>}
      {data?.villages.length === 0 ? (
        <Card>
          <Blank art={homeLit} {...copy.empty} />
        </Card>
      ) : null}
      {data?.villages.map(({ region, name, with: side, waiting, late, longestDays }) => (
        <CardRow
          key={`${region} ${side}`}
          title={`${name}，${copy.line[side]}`}
          text={copy.count(waiting, longestDays)}
          lead={<Disc icon={side === 'teacher' ? 'school' : 'user'} />}
          {...(late === 0 ? {} : { end: <Tag tone="need">{copy.late(late)}</Tag> })}
        />
      ))}
    </Screen>
  );
}
