import { type ReactNode, useState } from 'react';
import { goTo } from '../../../api/go-to';
import type { DataOf } from '../../../api/call';
import { useCall } from '../../../api/use-call';
import { concernListCopy as copy, courseCopy, reportStateCopy } from '../../../copy/report';
import type { Day } from '../../../kit/calendar/days';
import { sayInstant } from '../../../kit/calendar/say-day';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Tag } from '../../../kit/tag';

type Listed = DataOf<'concern.list'>['concerns'][number];

const halves = [
  { value: 'open', label: copy.open },
  { value: 'closed', label: copy.closed },
] as const;

/** What those who must act have before them: without a receipt first, the oldest on top. */
export default function ConcernList(): ReactNode {
  const [half, setHalf] = useState<'open' | 'closed'>('open');
  const asked = useCall('concern.list', { closed: half === 'closed' });
  const { data } = asked;
  return (
    <Screen title={copy.title}>
      <Pick label={copy.which} layout="two" options={halves} value={half} onChange={setHalf} />
      <OutcomeView outcome={asked} />
      {data?.concerns.length === 0 ? (
        <Card>
          <Blank art={homeLit} {...copy.none} />
        </Card>
      ) : null}
      {data?.concerns.map((each) => (
        <Row key={each.concernId} listed={each} today={data.today} />
      ))}
    </Screen>
  );
}

function Row({ listed, today }: { readonly listed: Listed; readonly today: Day }): ReactNode {
  const { concernId, course, label, village, reporterRole, reportedAt, receiptOwed, state } = listed;
  return (
    <CardRow
      title={`${label} ${courseCopy[course]}`}
      text={copy.line(village, copy.by[reporterRole], sayInstant(reportedAt, today))}
      lead={<Disc tone={receiptOwed ? 'need' : 'soft'} icon="siren" />}
      end={
        receiptOwed ? (
          <Tag tone="danger">{copy.noReceipt}</Tag>
        ) : (
          <Tag tone={state === 'reported' ? 'need' : 'plain'}>{reportStateCopy[state]}</Tag>
        )
      }
      onTap={() => {
        goTo('report.detail', { id: concernId });
      }}
    />
  );
}
