import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { InputFor } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { reachCopy } from '../../../copy/reach';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { OutcomeNote } from '../../../kit/outcome-note';
import type { Household } from '../family/who';
import { standingOf } from './presenter';

const copy = reachCopy.standing;

export type StandingProps = {
  readonly household: Household;
  readonly today: string;
  readonly onChanged: () => void;
};

/** What this parent has said before, and one tap that ends it. A stay keeps its first day. */
export function Standing({ household, today, onChanged }: StandingProps): ReactNode {
  const change = useAction('contact.recordHomeStay');
  const end = useAction('contact.endUnreachable');
  const { householdId } = household;
  const { stay, away } = standingOf(household, today);
  const say = (days: Omit<InputFor<'contact.recordHomeStay'>, 'householdId'>): void => {
    void change.run({ householdId, ...days }).then(({ ok }) => {
      if (ok) onChanged();
    });
  };
  return (
    <>
      {stay === null ? null : (
        <Card>
          <View>{stay.text}</View>
          <OutcomeNote outcome={change.outcome} />
          {stay.goesOn ? (
            <Button
              kind="line"
              busy={change.busy}
              onTap={() => {
                say({ from: stay.from, to: today });
              }}
            >
              {copy.stayEnds}
            </Button>
          ) : null}
          <Button
            kind="link"
            busy={change.busy}
            onTap={() => {
              say({ from: stay.from, to: stay.to, withdrawn: true });
            }}
          >
            {copy.stayOver}
          </Button>
        </Card>
      )}
      {away === null ? null : (
        <Card>
          <View>{away.text}</View>
          <OutcomeNote outcome={end.outcome} />
          <Button
            kind="line"
            busy={end.busy}
            onTap={() =>
              void end.run({ householdId, unreachableId: away.id }).then(({ ok }) => {
                if (ok) onChanged();
              })
            }
          >
            {copy.awayOver}
          </Button>
        </Card>
      )}
    </>
  );
}
