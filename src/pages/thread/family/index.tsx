import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useEffect } from 'react';
import { goTo, replaceWith } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { useElder } from '../../../api/use-elder';
import { threadCopy } from '../../../copy/thread';
import wordsBetween from '../../../kit/art/words-between.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Tag } from '../../../kit/tag';
import { onlyOne, rowsOf, type ThreadRow } from './presenter';

const copy = threadCopy.list;

/** A family's threads: each child's with its teachers and with the director; unread first. */
export default function FamilyThreads(): ReactNode {
  const elder = useElder();
  const noticeId = valueOf(useRouter().params, 'notice');
  const list = useCall('thread.list', noticeId === undefined ? {} : { noticeId });
  const { data } = list;
  const as = elder ? 'caregiver' : undefined;
  const only = data === undefined ? undefined : onlyOne(data);
  const onlyKey = only?.key;
  useEffect(() => {
    if (only === undefined) return;
    replaceWith('thread', { child: only.childId, with: only.side, notice: noticeId, as });
    // One row is one way on, whatever else of the list is read anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [onlyKey]);
  const open = ({ childId, side }: ThreadRow): void => {
    goTo('thread', { child: childId, with: side, notice: noticeId, as });
  };
  return (
    <Screen title={copy.title} elder={elder}>
      <OutcomeView outcome={list} />
      {data === undefined ? null : (
        <View>{data.about === null ? copy.lead : copy.about(data.about.title)}</View>
      )}
      {data?.threads.length === 0 ? (
        <Card>
          <Blank art={wordsBetween} {...copy.empty} />
        </Card>
      ) : null}
      {data === undefined ? null : rowsOf(data).map((row) => <Row key={row.key} row={row} onOpen={open} />)}
    </Screen>
  );
}

function Row({
  row,
  onOpen,
}: {
  readonly row: ThreadRow;
  readonly onOpen: (row: ThreadRow) => void;
}): ReactNode {
  const { title, text, tag, side } = row;
  return (
    <CardRow
      title={title}
      text={text}
      lead={<Disc icon={side === 'teacher' ? 'school' : 'user'} />}
      {...(tag === null ? {} : { end: <Tag tone={tag.tone}>{tag.text}</Tag> })}
      {...(row.closed
        ? {}
        : {
            onTap: () => {
              onOpen(row);
            },
          })}
    />
  );
}
