import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { valueOf } from '../../../api/routes';
import { homeCopy } from '../../../copy/parent';
import { reachCopy as copy } from '../../../copy/reach';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { sayDate } from '../../../kit/calendar/say-day';
import { ChooseHousehold } from '../family/choose-household';
import { Sent } from '../family/sent';
import { useHome } from '../family/use-home';
import type { Household } from '../family/who';
import { Choices } from './choices';
import { awayInput, type Chosen, lastDay, missingOf, nothingChosen, stayInput } from './presenter';
import { Standing } from './standing';

/** 我回家了, or 有一阵联系不上: which, until when, and why for the director alone. */
export default function ParentAway(): ReactNode {
  const { params } = useRouter();
  const { outcome, home } = useHome();
  const households = home?.households ?? [];
  const [at, setAt] = useState(valueOf(params, 'household') ?? '');
  const household = households.find(({ householdId }) => householdId === at) ?? households[0];

  if (home === undefined || household === undefined)
    return (
      <Screen title={copy.title}>
        <OutcomeView outcome={outcome} />
        {home === undefined ? null : (
          <Card>
            <Blank art={homeDark} title={homeCopy.none.title} text={homeCopy.none.text} />
          </Card>
        )}
      </Screen>
    );
  return (
    <Form
      key={household.householdId}
      today={home.today}
      household={household}
      households={households}
      onChoose={setAt}
      onChanged={() => {
        void outcome.reload();
      }}
    />
  );
}

type FormProps = {
  readonly today: string;
  readonly household: Household;
  readonly households: readonly Household[];
  readonly onChoose: (householdId: string) => void;
  readonly onChanged: () => void;
};

function Form({ today, household, households, onChoose, onChanged }: FormProps): ReactNode {
  const [chosen, setChosen] = useState(() => nothingChosen(today));
  const stay = useAction('contact.recordHomeStay');
  const away = useAction('contact.recordUnreachable');
  const { householdId } = household;
  if (stay.outcome?.ok === true || away.outcome?.ok === true) return <Done chosen={chosen} today={today} />;

  const atHome = chosen.kind !== 'away';
  const action = atHome ? stay : away;
  const missing = missingOf(chosen);
  const submit = (): void => {
    if (atHome) void stay.run(stayInput(householdId, chosen));
    else void away.run(awayInput(householdId, chosen));
  };
  return (
    <Screen
      title={copy.title}
      dock={
        <Dock note={missing ?? (atHome ? copy.home.note : copy.away.note)}>
          <OutcomeNote outcome={action.outcome} />
          <Button kind="primary" busy={action.busy} disabled={missing !== null} onTap={submit}>
            {chosen.kind === undefined ? copy.send : copy[chosen.kind].send}
          </Button>
        </Dock>
      }
    >
      <ChooseHousehold
        label={copy.household}
        households={households}
        value={householdId}
        onChange={onChoose}
      />
      <Standing household={household} today={today} onChanged={onChanged} />
      <Choices
        today={today}
        chosen={chosen}
        onChange={(next) => {
          setChosen((before) => ({ ...before, ...next }));
        }}
      />
    </Screen>
  );
}

function Done({ chosen, today }: { readonly chosen: Chosen; readonly today: string }): ReactNode {
  const last = chosen.length === undefined ? null : lastDay(chosen.from, chosen.length);
  const until = last === null ? null : sayDate(last, today);
  return chosen.kind === 'away' ? (
    <Sent page={copy.title} title={copy.away.done} text={copy.away.doneText} home={copy.back} />
  ) : (
    <Sent page={copy.title} title={copy.home.done} text={copy.home.doneText(until)} home={copy.back} />
  );
}
