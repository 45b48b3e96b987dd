import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { followUpCopy as copy } from '../../../copy/follow-up';
import { Button } from '../../../kit/button';
import { CardRow } from '../../../kit/card-row';
import { Section } from '../../../kit/section';
import { Tag } from '../../../kit/tag';
import type { Day } from '../../../kit/calendar/days';
import { sayDue } from '../../../kit/calendar/say-due';
import type { Family } from '../record/family-facts';

export type FollowUpsProps = { readonly family: Family; readonly today: Day };

/** What is followed up in this family, the first due on top, and a way to begin another. */
export function FollowUps({ family, today }: FollowUpsProps): ReactNode {
  const { householdId } = family;
  const open = family.followUps.filter(({ result }) => result === null);
  const begin = (
    <Button
      kind="link"
      icon="plus"
      onTap={() => {
        goTo('director.followUp', { id: householdId });
      }}
    >
      {copy.begin}
    </Button>
  );
  if (open.length === 0) return begin;
  return (
    <Section title={copy.section(open.length)}>
      {open.map(({ followUpId, topic, what, dueOn, steps, taken, who }) => {
        const due = sayDue(dueOn, today);
        const done = steps.filter((planned) => taken.some(({ step }) => step === planned)).length;
        return (
          <CardRow
            key={followUpId}
            title={copy.about(copy.topics[topic], what)}
            text={`${copy.whoDoes(copy.who[who])}，${copy.progress(done, steps.length)}`}
            end={<Tag tone={due.tone}>{due.text}</Tag>}
            onTap={() => {
              goTo('director.followUp', { id: householdId, follow: followUpId });
            }}
          />
        );
      })}
      {begin}
    </Section>
  );
}
