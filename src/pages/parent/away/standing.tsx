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
export function Standing(props: StandingProps): ReactNode {
  return (
    <>
      <OwnStay {...props} />
      <OwnAway {...props} />
    </>
  );
}

function OwnStay({ household, today, onChanged }: StandingProps): ReactNode {
  const { run, busy, outcome } = useAction('contact.recordHomeStay');
  const { stay } = standingOf(household, today);
  if (stay === null) return null;
  const { from, to, goesOn, text } = stay;
  const say = (days: Omit<InputFor<'contact.recordHomeStay'>, 'householdId'>): void => {
    void run({ householdId: household.householdId, ...days }).then(({ ok }) => {
      if (ok) onChanged();
    });
  };
  return (
    <Card>
      <View className="stack">
        <View>{text}</View>
        <OutcomeNote outcome={outcome} />
        {goesOn ? (
          <Button
            kind="line"
            busy={busy}
            onTap={() => {
              say({ from, to: today });
            }}
          >
            {copy.stayEnds}
          </Button>
        ) : null}
        <Button
          kind="link"
          busy={busy}
          onTap={() => {
            say({ from, to, withdrawn: true });
          }}
        >
          {copy.stayOver}
        </Button>
      </View>
    </Card>
  );
}

function OwnAway({ household, today, onChanged }: StandingProps): ReactNode {
  const { run, busy, outcome } = useAction('contact.endUnreachable');
  const { away } = standingOf(household, today);
  if (away === null) return null;
  return (
    <Card>
      <View className="stack">
        <View>{away.text}</View>
        <OutcomeNote outcome={outcome} />
        <Button
          kind="line"
          busy={busy}
          onTap={() =>
            void run({ householdId: household.householdId, unreachableId: away.id }).then(({ ok }) => {
              if (ok) onChanged();
            })
          }
        >
          {copy.awayOver}
        </Button>
      </View>
    </Card>
  );
}
