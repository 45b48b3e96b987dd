import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { familyCopy as copy } from '../../../copy/director';
import { followUpCopy } from '../../../copy/follow-up';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Section } from '../../../kit/section';
import { Tag } from '../../../kit/tag';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import type { Family } from '../record/family-facts';
import { AgreementCard } from './agreement-card';
import { presentTopics } from './answer-presenter';
import { presentNotices } from './presenter';
import { ResidenceRow } from './residence-row';

type Word = Family['words'][number];

export type WordsProps = {
  readonly householdId: string;
  readonly words: readonly Word[];
  readonly today: Day;
  readonly onAnswer: (word: Word) => void;
};

/** What the family asked and nobody has answered yet. */
export function Words({ householdId, words, today, onAnswer }: WordsProps): ReactNode {
  return words.map((word) => (
    <Card kind="lamp" key={word.wordId}>
      <View className="waits">
        <View className="lead">{copy.words[word.word]}</View>
        <View>{presentTopics(word)}</View>
        <View className="caption">{copy.words.said(word.by, sayDate(word.on, today))}</View>
        <Button
          kind="primary"
          icon="chat"
          onTap={() => {
            onAnswer(word);
          }}
        >
          {copy.words.answer}
        </Button>
        <Button
          kind="link"
          icon="list"
          onTap={() => {
            goTo('director.followUp', {
              id: householdId,
              from: 'family-word',
              on: word.on,
              ref: word.wordId,
            });
          }}
        >
          {followUpCopy.fromWord}
        </Button>
      </View>
    </Card>
  ));
}

/** Notices to read aloud, the agreement to sign, people to invite. */
export function Waits({ family, today }: { readonly family: Family; readonly today: Day }): ReactNode {
  return (
    <>
      <Notices family={family} />
      <AgreementCard family={family} today={today} />
      <ResidenceRow family={family} />
      <Unbound family={family} />
    </>
  );
}

function Notices({ family }: { readonly family: Family }): ReactNode {
  const notices = presentNotices(family);
  if (notices.length === 0) return null;
  return (
    <Section title={copy.notices.title}>
      {notices.map(({ noticeId, title, who }) => (
        <CardRow
          key={noticeId}
          title={title}
          text={who}
          lead={<Disc tone="need" icon="bell" />}
          end={<Tag tone="primary">{copy.notices.read}</Tag>}
          onTap={() => {
            goTo('director.readNotice', { id: family.householdId, notice: noticeId });
          }}
        />
      ))}
    </Section>
  );
}

function Unbound({ family }: { readonly family: Family }): ReactNode {
  const unbound = family.people.filter(({ bound }) => !bound);
  if (unbound.length === 0) return null;
  return (
    <Section title={copy.unbound.title}>
      {unbound.map(({ personId, relation, name }) => (
        <CardRow
          key={personId}
          title={copy.unbound.text(relation)}
          text={name}
          end={<Tag tone="primary">{copy.unbound.invite}</Tag>}
          onTap={() => {
            goTo('director.invite', { id: family.householdId, person: personId });
          }}
        />
      ))}
    </Section>
  );
}
