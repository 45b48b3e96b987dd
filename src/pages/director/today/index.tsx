import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { AppTabs } from '../../../app-tabs';
import { todayCopy } from '../../../copy/director';
import { taskCopy } from '../../../copy/task';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Tap } from '../../../kit/tap';
import { sayDayOfWeek } from '../../../kit/calendar/say-day';
import { AllFamilies } from '../families/all-families';
import { OutboxStrip } from '../outbox/outbox-strip';
import { waitingHouseholds } from '../outbox/presenter';
import { useOutbox } from '../outbox/use-outbox';
import { Sos } from '../record/sos';
import { Doors } from './doors';
import { FromAbove } from './from-above';
import { HouseholdCard } from './household-card';
import { byLane, type HouseholdCard as Shown, presentToday } from './presenter';
import { useToday } from './use-today';
import './index.scss';

type Filter = 'due' | 'lanes' | 'all';

/** The director's day: households, the most urgent first. */
export default function Today(): ReactNode {
  const { outcome, listing, today, more } = useToday();
  const outbox = useOutbox();
  const [filter, setFilter] = useState<Filter>('due');
  const cards = listing === undefined ? undefined : presentToday(listing, today);
  const waiting = waitingHouseholds(outbox);

  return (
    <Screen title={todayCopy.title} dock={<Sos />} tab={<AppTabs audience="director" current="today" />}>
      {today === undefined ? null : <View className="caption">{sayDayOfWeek(today, today)}</View>}
      <OutboxStrip state={outbox} />
      <Filters count={cards?.length} filter={filter} onChange={setFilter} />
      {filter === 'all' ? (
        <AllFamilies find="" />
      ) : (
        <>
          <OutcomeView outcome={outcome} />
          {listing === undefined || today === undefined ? null : (
            <FromAbove listing={listing} today={today} />
          )}
          {cards === undefined ? null : (
            <Cards
              cards={cards}
              lanes={filter === 'lanes'}
              waiting={waiting}
              further={more}
              onAll={() => {
                setFilter('all');
              }}
            />
          )}
          <Doors />
        </>
      )}
    </Screen>
  );
}

type FiltersProps = {
  readonly count: number | undefined;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
};

function Filters({ count, filter, onChange }: FiltersProps): ReactNode {
  const { due, lanes, all, label } = todayCopy.filters;
  const options = [
    ['due', due(count)],
    ['lanes', lanes],
    ['all', all],
  ] as const;
  return (
    <View className="filters" role="group" aria-label={label}>
      {options.map(([value, text]) => (
        <Tap
          key={value}
          className={value === filter ? 'filter filter-on' : 'filter'}
          pressed={value === filter}
          onTap={() => {
            onChange(value);
          }}
        >
          {text}
        </Tap>
      ))}
    </View>
  );
}

type CardsProps = {
  readonly cards: readonly Shown[];
  readonly lanes: boolean;
  readonly waiting: ReadonlySet<string>;
  /** The next page of the list, once everything of this one is in sight. */
  readonly further: ReturnType<typeof useToday>['more'];
  readonly onAll: () => void;
};

function Cards({ cards, lanes, waiting, further, onAll }: CardsProps): ReactNode {
  const { some, more } = useSome(cards);
  const card = (shown: Shown): ReactNode => (
    <HouseholdCard key={shown.householdId} card={shown} waiting={waiting.has(shown.householdId)} />
  );
  if (cards.length === 0) return <NothingDue onAll={onAll} />;
  const listed = lanes
    ? byLane(some).map((group) => (
        <Section key={group.lane ?? ''} title={group.lane ?? todayCopy.noLane}>
          {group.cards.map(card)}
        </Section>
      ))
    : some.map(card);
  return (
    <>
      {listed}
      {more}
      {more !== null || further === undefined ? null : (
        <Button kind="line" busy={further.busy} onTap={() => void further.load()}>
          {todayCopy.more}
        </Button>
      )}
    </>
  );
}

/** As many households as a phone draws at once without a wait. */
const AT_ONCE = 12;

/** The first households, and a button for the next ones; reaching the end of the page asks for them too. */
function useSome(cards: readonly Shown[]): { readonly some: readonly Shown[]; readonly more: ReactNode } {
  const [count, setCount] = useState(AT_ONCE);
  const left = cards.length - count;
  const show = (): void => {
    setCount((before) => Math.min(before + AT_ONCE, Math.max(before, cards.length)));
  };
  useReachBottom(show);
  if (left <= 0) return { some: cards, more: null };
  const more = (
    <Button kind="line" icon="down" onTap={show}>
      {taskCopy.further(left)}
    </Button>
  );
  return { some: cards.slice(0, count), more };
}

function NothingDue({ onAll }: { readonly onAll: () => void }): ReactNode {
  const { title, text, all } = todayCopy.empty;
  return (
    <Card>
      <Blank art={homeLit} title={title} text={text}>
        <Button kind="line" onTap={onAll}>
          {all}
        </Button>
      </Blank>
    </Card>
  );
}
