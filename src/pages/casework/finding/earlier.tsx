import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { goTo } from '../../../api/go-to';
import { findingCopy as copy } from '../../../copy/care-changes';
import { Button } from '../../../kit/button';
import { Section } from '../../../kit/section';
import type { Day } from '../../../kit/calendar/days';
import type { Finding } from './presenter';
import { Taken } from './taken';

export type EarlierProps = {
  readonly findings: readonly Finding[];
  readonly householdId: string;
  readonly today: Day;
};

/** Findings that are settled, newest first; after the choice of another caregiver the next thing is an agreement. */
export function Earlier({ findings, householdId, today }: EarlierProps): ReactNode {
  if (findings.length === 0) return null;
  return (
    <Section title={copy.earlier}>
      {findings.map((finding, at) => (
        <View className="stack" key={finding.findingId}>
          <Taken finding={finding} today={today} />
          {at === 0 && finding.outcome === 'choose-again' ? (
            <Button
              kind="line"
              icon="pen"
              onTap={() => {
                goTo('director.draft', { id: householdId });
              }}
            >
              {copy.draft}
            </Button>
          ) : null}
        </View>
      ))}
    </Section>
  );
}
