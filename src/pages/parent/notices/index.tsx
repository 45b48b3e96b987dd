import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { AppTabs } from '../../../app-tabs';
import { noticeCopy } from '../../../copy/notice';
import umbrella from '../../../kit/art/umbrella-by-water.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Tag } from '../../../kit/tag';
import { noticeRow, type NoticeRow } from './presenter';

/** All notices to this parent, those that wait first. */
export default function ParentNotices(): ReactNode {
  return (
    <Screen title={noticeCopy.title} tab={<AppTabs audience="parent" current="notices" />}>
      <Notices />
    </Screen>
  );
}

/** One page of the list, and the next one beneath it once it is asked for. */
function Notices({ after }: { readonly after?: string }): ReactNode {
  const isFirst = after === undefined;
  const outcome = useCall('notice.list', isFirst ? {} : { after }, { keep: isFirst });
  return (
    <>
      <OutcomeView outcome={outcome} />
      {outcome.data === undefined ? null : <Rows data={outcome.data} isFirst={isFirst} />}
    </>
  );
}

function Rows({
  data,
  isFirst,
}: {
  readonly data: DataOf<'notice.list'>;
  readonly isFirst: boolean;
}): ReactNode {
  const [more, setMore] = useState(false);
  const now = new Date();
  if (isFirst && data.notices.length === 0)
    return (
      <Card>
        <Blank art={umbrella} title={noticeCopy.empty.title} text={noticeCopy.empty.text} />
      </Card>
    );
  return (
    <>
      {data.notices.map((notice) => (
        <Row key={notice.noticeId} row={noticeRow(notice, now)} />
      ))}
      {data.next !== null && !more ? (
        <Button
          kind="line"
          onTap={() => {
            setMore(true);
          }}
        >
          {noticeCopy.more}
        </Button>
      ) : null}
      {data.next !== null && more ? <Notices after={data.next} /> : null}
    </>
  );
}

function Row({ row: { noticeId, title, text, icon, tag } }: { readonly row: NoticeRow }): ReactNode {
  return (
    <CardRow
      title={title}
      text={text}
      lead={<Disc tone={tag.tone === 'need' ? 'need' : 'soft'} icon={icon} />}
      end={<Tag tone={tag.tone}>{tag.text}</Tag>}
      onTap={() => {
        goTo('parent.notice', { id: noticeId });
      }}
    />
  );
}
