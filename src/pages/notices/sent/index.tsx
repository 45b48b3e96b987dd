import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { sentCopy as copy } from '../../../copy/notice-receipts';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { beijingDay } from '../../../kit/calendar/days';
import { sayInstant } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { More } from '../../../kit/more';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Tag } from '../../../kit/tag';
import { headline } from '../board/presenter';

type Sent = DataOf<'notice.listSent'>['notices'][number];

/** What was sent in one's own places, the last first. */
export default function SentNotices(): ReactNode {
  return (
    <Screen title={copy.title}>
      <View className="label quiet">{copy.lead}</View>
      <Page />
    </Screen>
  );
}

/** One page of the list, and the next one beneath it once it is asked for. */
function Page({ after }: { readonly after?: string }): ReactNode {
  const outcome = useCall('notice.listSent', after === undefined ? {} : { after });
  const { data } = outcome;
  if (data === undefined) return <OutcomeView outcome={outcome} />;
  if (after === undefined && data.notices.length === 0)
    return (
      <Card>
        <Blank art={homeDark} {...copy.none} />
      </Card>
    );
  return (
    <>
      <OutcomeView outcome={outcome} />
      {data.notices.map((notice) => (
        <Row key={notice.noticeId} notice={notice} />
      ))}
      <More next={data.next} label={copy.more}>
        {(after) => <Page after={after} />}
      </More>
    </>
  );
}

function Row({ notice }: { readonly notice: Sent }): ReactNode {
  const { noticeId, title, sender, mine, sentAt, step, states } = notice;
  const who = copy.row(mine ? copy.mine : sender, sayInstant(sentAt, beijingDay(new Date())));
  return (
    <CardRow
      title={title}
      text={step === 'waiting' || step === 'withdrawn' ? who : `${who}。${headline(states)}`}
      {...(step === 'out' ? {} : { end: <Tag tone="wait">{copy.steps[step]}</Tag> })}
      onTap={() => {
        goTo('notices.board', { id: noticeId });
      }}
    />
  );
}
