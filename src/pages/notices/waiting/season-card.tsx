import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { waitingCopy as copy } from '../../../copy/notice-library';
import { Button } from '../../../kit/button';
import { sayDate } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { Words } from '../../../kit/words';
import { Whole } from './whole';

type Season = DataOf<'noticeSeason.list'>['seasons'][number];

type SeasonCardProps = {
  readonly season: Season;
  readonly today: string;
  /** The first of the page carries the page's main action. */
  readonly main: boolean;
  readonly onEnded: (words: string) => void;
};

/** One notice that the calendar brings, ready: looked at, sent, or not this time. */
export function SeasonCard({ season, today, main, onEnded }: SeasonCardProps): ReactNode {
  const { county, title, brief, body, why, places, households, untilOn } = season;
  const [asking, setAsking] = useState(false);
  const send = useAction('noticeSeason.send');
  const go = async (): Promise<void> => {
    const ended = await send.run({ county, season: season.season });
    if (ended.ok) onEnded(copy.sent(ended.data.households));
  };
  return (
    <Card>
      <View className="stack">
        <View className="stack-s">
          <View className="lead">{title}</View>
          <View className="caption">{why}</View>
          <View className="caption">{copy.until(sayDate(untilOn, today))}</View>
          <View className="caption">{copy.to(places, households)}</View>
        </View>
        <Whole brief={brief} body={body} />
        <OutcomeNote outcome={send.outcome} />
        <Button kind={main ? 'primary' : 'line'} icon="send" busy={send.busy} onTap={() => void go()}>
          {copy.send(households)}
        </Button>
        <Button
          kind="ink"
          onTap={() => {
            setAsking(true);
          }}
        >
          {copy.dismiss}
        </Button>
      </View>
      <DismissSheet
        season={season}
        open={asking}
        onClose={() => {
          setAsking(false);
        }}
        onDismissed={() => {
          setAsking(false);
          onEnded(copy.dismissed);
        }}
      />
    </Card>
  );
}

type DismissSheetProps = {
  readonly season: Season;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDismissed: () => void;
};

function DismissSheet({ season, open, onClose, onDismissed }: DismissSheetProps): ReactNode {
  const [reason, setReason] = useState('');
  const { run, busy, outcome } = useAction('noticeSeason.dismiss');
  const dismiss = async (): Promise<void> => {
    const ended = await run({ county: season.county, season: season.season, reason: reason.trim() });
    if (ended.ok) onDismissed();
  };
  return (
    <Sheet open={open} title={copy.dismissTitle} text={season.title} onClose={onClose}>
      <Words label={copy.why} suggestions={copy.reasons} value={reason} max={200} onChange={setReason} />
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} disabled={reason.trim() === ''} onTap={() => void dismiss()}>
        {copy.dismissDo}
      </Button>
    </Sheet>
  );
}
