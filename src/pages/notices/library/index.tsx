import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { noticeTopics } from '../../../../contracts/vocabulary/topic';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { libraryCopy as copy, occasionCopy } from '../../../copy/notice-library';
import { supportContactsDoor } from '../../../copy/support-contacts';
import { parkedDoor } from '../../../copy/notice-parked';
import { markDoor, unreachedDoor } from '../../../copy/watch-doors';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Tag } from '../../../kit/tag';

type Listed = DataOf<'noticeTopic.list'>['topics'][number];

/** The others are the schools' short reminders. */
const isTopic = ({ topic }: Listed): boolean => noticeTopics.some((known) => known === topic);

const lengths = { 'one-': copy.lengths.one, 'five-': copy.lengths.five, 'thirty-': copy.lengths.thirty };

/** 每天放学前, of one of the schools' reminders; null of a topic. */
const lengthOf = (topic: string): string | null =>
  Object.entries(lengths).find(([start]) => topic.startsWith(start))?.[1] ?? null;

/** The library of safety topics; above it the ways to what waits and to the calendar. */
export default function NoticeLibrary(): ReactNode {
  const outcome = useCall('noticeTopic.list', {}, { keep: true });
  const { data } = outcome;
  return (
    <Screen title={copy.title}>
      <View className="label quiet">{copy.lead}</View>
      <OutcomeView outcome={outcome} />
      {data === undefined ? null : (
        <>
          <CardRow
            {...copy.due}
            lead={<Disc tone="need" icon="send" />}
            onTap={() => {
              goTo('notices.waiting');
            }}
          />
          <CardRow
            {...copy.sent}
            lead={<Disc tone="soft" icon="list" />}
            onTap={() => {
              goTo('notices.sent');
            }}
          />
          <PeopleDoors />
          <CardRow
            {...copy.calendar}
            lead={<Disc tone="soft" icon="calendar" />}
            onTap={() => {
              goTo('notices.calendar');
            }}
          />
          {data.mayWrite ? (
            <CardRow
              {...parkedDoor}
              lead={<Disc tone="soft" icon="bell" />}
              onTap={() => {
                goTo('notices.parked');
              }}
            />
          ) : null}
          {data.mayWrite ? (
            <CardRow
              {...supportContactsDoor}
              lead={<Disc tone="soft" icon="phone" />}
              onTap={() => {
                goTo('supportContacts');
              }}
            />
          ) : null}
          <Topics topics={data.topics} />
        </>
      )}
    </Screen>
  );
}

function Topics({ topics }: { readonly topics: readonly Listed[] }): ReactNode {
  return (
    <>
      <Section title={copy.topics}>
        {topics.filter(isTopic).map((topic) => (
          <Topic key={topic.topic} topic={topic} />
        ))}
      </Section>
      <Section title={copy.words}>
        <View className="label quiet">{copy.wordsLead}</View>
        {topics
          .filter((topic) => !isTopic(topic))
          .map((topic) => (
            <Topic key={topic.topic} topic={topic} />
          ))}
      </Section>
    </>
  );
}

/** To what people have to look at themselves: marked texts, and whom no channel reaches. */
function PeopleDoors(): ReactNode {
  return (
    <>
      <CardRow
        {...markDoor}
        lead={<Disc tone="soft" icon="pen" />}
        onTap={() => {
          goTo('notices.marks');
        }}
      />
      <CardRow
        {...unreachedDoor}
        lead={<Disc tone="soft" icon="door" />}
        onTap={() => {
          goTo('notices.unreached');
        }}
      />
    </>
  );
}

function Topic({ topic: { topic, title, occasions, whose } }: { readonly topic: Listed }): ReactNode {
  const when = occasions.map((occasion) => occasionCopy[occasion]);
  return (
    <CardRow
      title={title}
      text={lengthOf(topic) ?? (when.length === 0 ? copy.any : copy.when(when))}
      {...(whose === 'county' ? { end: <Tag tone="primary">{copy.county}</Tag> } : {})}
      onTap={() => {
        goTo('notices.topic', { topic });
      }}
    />
  );
}
