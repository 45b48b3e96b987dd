import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { call } from '../../../api/call';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { supervisedCopy as copy } from '../../../copy/supervisor';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { SupervisorTabs } from '../tabs';
import { FamilyTasks } from './family-tasks';
import { Filters } from './filters';
import { cardsOf, type FamilyCard, type Filter, questionOf, type Supervised } from './presenter';
import { ReassignSheet } from './reassign-sheet';
import './index.scss';

const startOf = (under: string): Filter => ({
  scope: under === '' ? 'escalated' : 'open',
  under,
  over: 'any',
});

/** What was passed on, or is open, by household: who does it, and who might do it instead. */
export default function TasksPage(): ReactNode {
  const start = valueOf(useRouter().params, 'under') ?? '';
  const [filter, setFilter] = useState(() => startOf(start));
  const [giving, setGiving] = useState<FamilyCard>();
  const [said, setSaid] = useState<string>();
  const { villages, county } = useVillages();
  const list = useList(filter);
  return (
    <Screen title={copy.title} {...(start === '' ? { tab: <SupervisorTabs current="tasks" /> } : {})}>
      <Filters filter={filter} villages={villages} county={county} onChange={setFilter} />
      {said === undefined ? null : <Strip tone="ok" icon="check" text={said} />}
      <OutcomeView outcome={list.outcome} />
      {list.data === undefined ? null : (
        <Cards
          cards={cardsOf(list.data)}
          county={county}
          empty={county ? 'escalated' : filter.scope}
          onGive={setGiving}
          onChanged={() => void list.reload()}
        />
      )}
      {list.more === undefined ? null : (
        <Button kind="line" icon="down" busy={list.busy} onTap={list.more}>
          {copy.more}
        </Button>
      )}
      {giving === undefined ? null : (
        <ReassignSheet
          key={giving.key}
          card={giving}
          villages={villages}
          onClose={() => {
            setGiving(undefined);
          }}
          onDone={(words) => {
            setGiving(undefined);
            setSaid(words);
            void list.reload();
          }}
        />
      )}
    </Screen>
  );
}

/** The villages to choose from and to ask in; none while they are not known. */
function useVillages() {
  const { data } = useCall('supervision.villages', {}, { keep: true });
  return { villages: data?.villages ?? [], county: data?.role === 'county' };
}

type CardsProps = {
  readonly cards: readonly FamilyCard[];
  readonly county: boolean;
  readonly empty: Filter['scope'];
  readonly onGive: (card: FamilyCard) => void;
  readonly onChanged: () => void;
};

function Cards({ cards, county, empty, onGive, onChanged }: CardsProps): ReactNode {
  if (cards.length === 0)
    return (
      <Card>
        <Blank art={homeLit} {...copy.empty[empty]} />
      </Card>
    );
  return (
    <View className="supervised">
      {cards.map((card) => (
        <FamilyTasks
          key={card.key}
          card={card}
          county={county}
          onGive={() => {
            onGive(card);
          }}
          onChanged={onChanged}
        />
      ))}
    </View>
  );
}

type Further = { readonly of: Supervised; readonly page: Supervised };

/** All pages of the list that were asked for. */
function useList(filter: Filter) {
  const question = questionOf(filter);
  const outcome = useCall('supervision.tasks', question);
  const [further, setFurther] = useState<Further>();
  const [busy, setBusy] = useState(false);
  const first = outcome.data;
  const data = first !== undefined && further?.of === first ? further.page : first;
  const more = async (of: Supervised, before: Supervised, after: string): Promise<void> => {
    setBusy(true);
    try {
      const answer = await call('supervision.tasks', { ...question, after });
      if (!answer.ok) return;
      const titles = { ...before.titles, ...answer.data.titles };
      setFurther({ of, page: { ...answer.data, titles, tasks: [...before.tasks, ...answer.data.tasks] } });
    } finally {
      setBusy(false);
    }
  };
  const next = data?.next ?? null;
  return {
    outcome,
    data,
    busy,
    reload: outcome.reload,
    more:
      first === undefined || data === undefined || next === null
        ? undefined
        : () => void more(first, data, next),
  };
}
