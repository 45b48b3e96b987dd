import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { residenceCopy as copy } from '../../../copy/residence';
import { CardRow } from '../../../kit/card-row';
import { Section } from '../../../kit/section';
import { Tag } from '../../../kit/tag';

/** Children of this village's register who live elsewhere; nothing at all where there are none. */
export function Elsewhere(): ReactNode {
  const rows = useCall('residence.list', { limit: 100 }, { keep: true }).data?.rows ?? [];
  const ours = rows.filter(({ mine }) => mine.includes('registration') && !mine.includes('residence'));
  if (ours.length === 0) return null;
  return (
    <Section title={copy.elsewhere}>
      {ours.map(({ householdId, registeredCode, label, residence, children, state }) => (
        <CardRow
          key={`${householdId}${registeredCode}`}
          title={label}
          text={copy.elsewhereText(residence, children)}
          end={<Tag tone={state === 'agreed' ? 'ok' : 'need'}>{copy.states[state]}</Tag>}
          onTap={() => {
            goTo('director.residence', { id: householdId });
          }}
        />
      ))}
    </Section>
  );
}
