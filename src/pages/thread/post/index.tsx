import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { threadCopy } from '../../../copy/thread';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Tag } from '../../../kit/tag';
import { Begin } from './begin';
import { rowsOf } from './presenter';
import { usePostThreads } from './use-post-threads';

const copy = threadCopy.post;

/** What families have written to a teacher or a director: unread first, then who waits the longest. */
export default function PostThreads(): ReactNode {
  const side = valueOf(useRouter().params, 'with') === 'teacher' ? 'teacher' : 'director';
  const { first, threads, more, busy, failed } = usePostThreads(side);
  const { data } = first;
  return (
    <Screen title={copy.title}>
      <OutcomeView outcome={first} />
      {data !== undefined && threads.length === 0 ? (
        <Card>
          <Blank art={homeDark} {...copy.empty} />
        </Card>
      ) : null}
      {data === undefined
        ? null
        : rowsOf(threads, data.today).map(({ key, childId, title, text, tag }) => (
            <CardRow
              key={key}
              title={title}
              text={text}
              lead={<Disc icon="chat" />}
              {...(tag === null ? {} : { end: <Tag tone={tag.tone}>{tag.text}</Tag> })}
              onTap={() => {
                goTo('thread', { child: childId, with: side });
              }}
            />
          ))}
      <OutcomeNote outcome={failed} />
      {more === undefined ? null : (
        <Button kind="line" busy={busy} onTap={more}>
          {copy.more}
        </Button>
      )}
      {data === undefined ? null : <Begin side={side} />}
    </Screen>
  );
}
