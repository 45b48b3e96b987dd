import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { handedTodayCopy as copy } from '../../../copy/handed';
import type { Day } from '../../../kit/calendar/days';
import { CardRow } from '../../../kit/card-row';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { assignedOf, type TaskListing } from './presenter';

export type FromAboveProps = { readonly listing: TaskListing; readonly today: Day };

/** What the township or the county wants of the director: a question to answer, and things to do that are no family's. */
export function FromAbove({ listing, today }: FromAboveProps): ReactNode {
  const assigned = assignedOf(listing, today);
  const { asked = 0 } = listing;
  return (
    <>
      {asked === 0 ? null : (
        <Strip
          tone="need"
          icon="swap"
          text={copy.asked(asked)}
          onTap={() => {
            goTo('director.handed');
          }}
        />
      )}
      {assigned.length === 0 ? null : (
        <Section title={copy.assigned}>
          {assigned.map(({ id, assignmentId, title, place, due }) => (
            <CardRow
              key={id}
              title={title}
              text={place}
              end={<Tag tone={due.tone}>{due.text}</Tag>}
              onTap={() => {
                goTo('director.assigned', { id: assignmentId });
              }}
            />
          ))}
        </Section>
      )}
    </>
  );
}
