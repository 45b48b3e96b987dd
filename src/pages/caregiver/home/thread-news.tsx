import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { threadCopy as copy } from '../../../copy/thread';
import { ElderButton } from '../../../kit/elder-button';

/** A teacher or the director has written something that was not read yet: big, and it leads there. */
export function ThreadNews(): ReactNode {
  const threads = useCall('thread.list', {}).data?.threads ?? [];
  const fresh = threads.find(({ unread }) => unread > 0);
  if (fresh === undefined) return null;
  return (
    <ElderButton
      tone="news"
      icon="chat"
      title={copy.fresh(copy.side[fresh.with])}
      onTap={() => {
        goTo('threads', { as: 'caregiver' });
      }}
    />
  );
}
