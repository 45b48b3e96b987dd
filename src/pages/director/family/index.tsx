import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { goTo } from '../../../api/go-to';
import { familyCopy } from '../../../copy/director';
import { eventLineCopy } from '../../../copy/task';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Events } from '../../../kit/events';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import type { Day } from '../../../kit/calendar/days';
import { OutboxStrip } from '../outbox/outbox-strip';
import { useOutbox } from '../outbox/use-outbox';
import { Outcome } from '../record/outcome';
import type { Family } from '../record/family-facts';
import { Sos } from '../record/sos';
import { useFamily } from '../record/use-family';
import { clearsOf } from '../visit/presenter';
import { AnswerSheet } from './answer-sheet';
import { Assess } from './assess';
import { Duties } from './duties';
import { FollowUps } from './follow-ups';
import { Further } from './further';
import { People } from './people';
import { type EventLine, presentEvents } from './presenter';
import { Reach } from './reach';
import { Waits, Words } from './waits';
import { WithdrawSheet } from './withdraw-sheet';
import './index.scss';

/** One family: people, duties and why, what waits, what happened. */
export default function FamilyPage(): ReactNode {
  const { outcome, householdId, today } = useFamily();
  const outbox = useOutbox();
  const family = outcome.data;

  return (
    <Screen
      title={family?.label ?? familyCopy.fallbackTitle}
      dock={
        <>
          {family === undefined ? null : <Steps family={family} />}
          <View className="family-sos-foot">
            <Sos />
          </View>
        </>
      }
    >
      <View className="family-sos-top">
        <Sos />
      </View>
      <OutboxStrip
        state={{
          ...outbox,
          waiting: outbox.waiting.filter(({ about }) => about.householdId === householdId),
        }}
      />
      <Outcome outcome={outcome} />
      {family === undefined ? null : (
        <Content family={family} today={today} onChanged={() => void outcome.reload()} />
      )}
    </Screen>
  );
}

function Steps({ family }: { readonly family: Family }): ReactNode {
  const clears = clearsOf(family);
  const values = { id: family.householdId };
  return (
    <Dock row>
      <Button
        kind="line"
        icon="phone"
        onTap={() => {
          goTo('director.call', values);
        }}
      >
        {familyCopy.call}
      </Button>
      <Button
        kind="primary"
        onTap={() => {
          goTo('director.visit', values);
        }}
      >
        {clears > 1 ? familyCopy.visitClears(clears) : familyCopy.visit}
      </Button>
    </Dock>
  );
}

type ContentProps = { readonly family: Family; readonly today: Day; readonly onChanged: () => void };

function Content({ family, today, onChanged }: ContentProps): ReactNode {
  const [dialled, setDialled] = useState<string>();
  const [word, setWord] = useState<Family['words'][number]>();
  const person = family.people.find(({ personId }) => personId === dialled);

  return (
    <>
      <People family={family} onDialled={setDialled} />
      {person === undefined ? null : (
        <Strip
          tone="lamp"
          icon="phone"
          text={familyCopy.dialled(person.relation)}
          onTap={() => {
            goTo('director.call', { id: family.householdId, with: person.personId });
          }}
        />
      )}
      <Words householdId={family.householdId} words={family.words} today={today} onAnswer={setWord} />
      <FollowUps family={family} today={today} />
      <Reach family={family} today={today} onChanged={onChanged} />
      <Duties family={family} today={today} />
      <Waits family={family} today={today} />
      <Assess family={family} />
      <Timeline family={family} onChanged={onChanged} />
      <Further family={family} />
      <AnswerSheet
        word={word}
        today={today}
        onClose={() => {
          setWord(undefined);
        }}
        onAnswered={() => {
          setWord(undefined);
          onChanged();
        }}
      />
    </>
  );
}

/** As many as fit a screen; the rest on request. */
const FIRST_EVENTS = 6;

function Timeline({ family, onChanged }: Omit<ContentProps, 'today'>): ReactNode {
  const [line, setLine] = useState<EventLine>();
  const lines = presentEvents(family);
  const [all, setAll] = useState(false);
  const items = (all ? lines : lines.slice(0, FIRST_EVENTS)).map((event) => ({
    key: event.key,
    on: event.on,
    title: event.title,
    text: event.text,
    hollow: event.late,
    action:
      event.withdraw === undefined ? undefined : (
        <Withdraw
          onTap={() => {
            setLine(event);
          }}
        />
      ),
  }));

  return (
    <Section title={eventLineCopy.title}>
      <Card>{items.length === 0 ? eventLineCopy.none : <Events items={items} />}</Card>
      {all || lines.length <= FIRST_EVENTS ? null : (
        <Button
          kind="link"
          icon="down"
          onTap={() => {
            setAll(true);
          }}
        >
          {eventLineCopy.earlier}
        </Button>
      )}
      <WithdrawSheet
        line={line}
        onClose={() => {
          setLine(undefined);
        }}
        onWithdrawn={() => {
          setLine(undefined);
          onChanged();
        }}
      />
    </Section>
  );
}

function Withdraw({ onTap }: { readonly onTap: () => void }): ReactNode {
  return (
    <View className="event-withdraw">
      <Button kind="link" onTap={onTap}>
        {eventLineCopy.withdraw}
      </Button>
    </View>
  );
}
