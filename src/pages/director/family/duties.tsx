import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { familyCopy } from '../../../copy/director';
import { Card } from '../../../kit/card';
import { Section } from '../../../kit/section';
import { Tag } from '../../../kit/tag';
import type { Day } from '../../../kit/calendar/days';
import type { Family } from '../record/family-facts';
import { type DutyCard, presentDuties } from './presenter';

export type DutiesProps = { readonly family: Family; readonly today: Day };

/** What is to be done and why, then what comes later. */
export function Duties({ family, today }: DutiesProps): ReactNode {
  const { open, later } = presentDuties(family, today);
  return (
    <>
      <Section title={open.length === 0 ? familyCopy.duties.none : familyCopy.duties.open(open.length)}>
        {open.length === 0 ? null : <DutyCards cards={open} />}
      </Section>
      {later.length === 0 ? null : (
        <Section title={familyCopy.duties.later}>
          <DutyCards cards={later} />
        </Section>
      )}
    </>
  );
}

function DutyCards({ cards }: { readonly cards: readonly DutyCard[] }): ReactNode {
  return (
    <Card>
      {cards.map(({ key, title, due, asks, value, kind, kindTone, source }) => (
        <View className="duty" key={key}>
          <View className="duty-head">
            <View className="duty-title">{title}</View>
            {due === undefined ? null : <Tag tone={due.tone}>{due.text}</Tag>}
          </View>
          {due === undefined ? null : <View className="label quiet">{asks}</View>}
          <View className="label quiet">{value}</View>
          <View className="duty-source">
            <Tag tone={kindTone}>{kind}</Tag>
            <View className="caption">{source}</View>
          </View>
        </View>
      ))}
    </Card>
  );
}
