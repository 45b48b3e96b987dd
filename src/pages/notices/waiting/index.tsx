import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useCall } from '../../../api/use-call';
import { waitingCopy as copy } from '../../../copy/notice-library';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { SeasonCard } from './season-card';
import { UrgentCard } from './urgent-card';

/** What somebody has to say yes or no to: urgent notices first, then what the calendar brings. */
export default function WaitingNotices(): ReactNode {
  const urgent = useCall('notice.listWaiting', {});
  const seasons = useCall('noticeSeason.list', {});
  const [done, setDone] = useState<string>();
  const ended = (words: string): void => {
    setDone(words);
    void urgent.reload();
    void seasons.reload();
  };
  return (
    <Screen title={copy.title}>
      <OutcomeView outcome={urgent.data === undefined ? urgent : seasons} />
      {done === undefined ? null : <Strip tone="ok" icon="check" text={done} />}
      {urgent.data === undefined || seasons.data === undefined ? null : (
        <Waiting urgent={urgent.data} seasons={seasons.data} onEnded={ended} />
      )}
    </Screen>
  );
}

type WaitingProps = {
  readonly urgent: DataOf<'notice.listWaiting'>;
  readonly seasons: DataOf<'noticeSeason.list'>;
  readonly onEnded: (words: string) => void;
};

function Waiting({ urgent: { notices }, seasons: { seasons, today }, onEnded }: WaitingProps): ReactNode {
  if (notices.length + seasons.length === 0)
    return (
      <Card>
        <Blank art={homeLit} {...copy.none} />
      </Card>
    );
  const first = notices.find(({ mayApprove }) => mayApprove);
  return (
    <>
      {notices.length === 0 ? null : (
        <Section title={copy.urgent}>
          <View className="caption">{copy.approveNote}</View>
          {notices.map((notice) => (
            <UrgentCard
              key={notice.noticeId}
              notice={notice}
              today={today}
              main={notice === first}
              onEnded={onEnded}
            />
          ))}
        </Section>
      )}
      {seasons.length === 0 ? null : (
        <Section title={copy.seasons}>
          {seasons.map((season, at) => (
            <SeasonCard
              key={`${season.county}${season.season}`}
              season={season}
              today={today}
              main={first === undefined && at === 0}
              onEnded={onEnded}
            />
          ))}
        </Section>
      )}
    </>
  );
}
