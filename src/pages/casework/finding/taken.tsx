import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { findingCopy as copy } from '../../../copy/care-changes';
import { Card } from '../../../kit/card';
import { Tag } from '../../../kit/tag';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import { type Finding, takenLines } from './presenter';

/** What was found, and what was done about it since. */
export function Taken({ finding, today }: { readonly finding: Finding; readonly today: Day }): ReactNode {
  const { caregiver, foundOn, kind, note, outcome } = finding;
  return (
    <Card>
      <View className="stack">
        <View className="stack-s">
          <View className="between">
            <View className="strong">{copy.found(caregiver.name, sayDate(foundOn, today))}</View>
            {outcome === null ? null : (
              <Tag tone={outcome === 'helped' ? 'ok' : 'need'}>{copy.outcomes[outcome]}</Tag>
            )}
          </View>
          <View className="caption">{copy.kinds[kind]}</View>
          <View>{note}</View>
        </View>
        {takenLines(finding, today).map(({ key, title, text }) => (
          <View className="stack-s" key={key}>
            <View className="rule" />
            <View className="label strong">{title}</View>
            <View className="caption">{text}</View>
          </View>
        ))}
      </View>
    </Card>
  );
}
