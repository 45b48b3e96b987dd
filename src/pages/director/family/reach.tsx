import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { familyReachCopy as copy } from '../../../copy/reach-director';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Section } from '../../../kit/section';
import type { Day } from '../../../kit/calendar/days';
import type { Family } from '../record/family-facts';
import { presentReach } from './reach-presenter';

export type ReachProps = { readonly family: Family; readonly today: Day; readonly onChanged: () => void };

/** How the parents' weekly contact stands: silence, two answers that differ, who is out of reach, who is home. */
export function Reach({ family, today, onChanged }: ReachProps): ReactNode {
  const { hints, outOfReach, stays } = presentReach(family, today);
  const quiet = hints.length + outOfReach.length + stays.length === 0;
  return (
    <Section title={copy.title}>
      {quiet ? null : (
        <Card>
          <View className="waits">
            {[...hints, ...stays].map(({ key, title, text }) => (
              <View key={key}>
                <View className="strong">{title}</View>
                {text === '' ? null : <View className="label quiet">{text}</View>}
              </View>
            ))}
            {outOfReach.map((row) => (
              <OutOfReach key={row.key} row={row} householdId={family.householdId} onChanged={onChanged} />
            ))}
          </View>
        </Card>
      )}
      <CardRow
        title={copy.record}
        onTap={() => {
          goTo('director.reach', { id: family.householdId });
        }}
      />
    </Section>
  );
}

type OutOfReachProps = {
  readonly row: { readonly key: string; readonly title: string; readonly text: string };
  readonly householdId: string;
  readonly onChanged: () => void;
};

function OutOfReach({ row, householdId, onChanged }: OutOfReachProps): ReactNode {
  const { run, busy, outcome } = useAction('contact.endUnreachable');
  return (
    <View>
      <View className="strong">{row.title}</View>
      <View className="label quiet">{row.text}</View>
      <View className="caption">{copy.onlyHere}</View>
      <OutcomeNote outcome={outcome} />
      <Button
        kind="line"
        busy={busy}
        onTap={() =>
          void run({ householdId, unreachableId: row.key }).then(({ ok }) => {
            if (ok) onChanged();
          })
        }
      >
        {copy.over}
      </Button>
    </View>
  );
}
