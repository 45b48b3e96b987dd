import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { threadCopy } from '../../../copy/thread';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Tag } from '../../../kit/tag';

const { row, rowText, unread } = threadCopy.list;

/** Where a parent asks teachers and the director; what has not been read stands on it. */
export function ThreadRow(): ReactNode {
  const threads = useCall('thread.list', {}).data?.threads ?? [];
  const fresh = threads.reduce((sum, each) => sum + each.unread, 0);
  return (
    <CardRow
      title={row}
      text={rowText}
      lead={<Disc icon="chat" {...(fresh > 0 ? { tone: 'need' as const } : {})} />}
      {...(fresh > 0 ? { end: <Tag tone="need">{unread(fresh)}</Tag> } : {})}
      onTap={() => {
        goTo('threads');
      }}
    />
  );
}
