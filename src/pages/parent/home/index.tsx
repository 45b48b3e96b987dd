import { type ReactNode, useEffect, useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import { goTo } from '../../../api/go-to';
import { AppTabs } from '../../../app-tabs';
import { FamilyOutboxStrip } from '../../../family-outbox-strip';
import { absenceCopy } from '../../../copy/absence';
import { homeCopy } from '../../../copy/parent';
import { remindersCopy } from '../../../copy/reminders';
import { Blank } from '../../../kit/blank';
import homeDark from '../../../kit/art/home-dark.svg';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { type LastConfirmed, readLastConfirmed } from '../../../api/last-confirmed';
import type { OutboxState } from '../../../api/letter';
import type { Home } from '../family/carried-home';
import { useHome } from '../family/use-home';
import { weekCard } from '../week/presenter';
import { WeekCard } from '../week/week-card';
import { LettersCard } from './letters-card';
import { EmergencyDials } from './emergency-dials';
import { HouseholdNews, News } from './news';
import { badgesOf } from './presenter';
import { HomeSkeleton } from './skeleton';
import { useWeekAction } from './use-week-action';
import './index.scss';

/** A parent's first page: what this week still needs, and one tap that does it. */
export default function ParentHome(): ReactNode {
  const { outcome, home, outbox } = useHome();

  return (
    <Screen
      title={home === undefined ? homeCopy.fallbackTitle : homeCopy.title(home.name)}
      tab={<AppTabs audience="parent" current="home" badges={badgesOf(home)} />}
    >
      <OutcomeView outcome={outcome} skeleton={<HomeSkeleton />}>
        <EmergencyDials />
      </OutcomeView>
      <FamilyOutboxStrip state={outbox} without="contact.confirm" />
      {home === undefined ? null : <Content home={home} outbox={outbox} />}
    </Screen>
  );
}

/** What waited may have gone meanwhile: it can be taken back from then on. */
function useLastConfirmed({ waiting }: OutboxState): LastConfirmed | undefined {
  const [last, setLast] = useState<LastConfirmed>();
  const read = (): void => void readLastConfirmed().then(setLast);
  useEffect(read, [waiting.length]);
  useDidShow(read);
  return last;
}

function Content({ home, outbox }: { readonly home: Home; readonly outbox: OutboxState }): ReactNode {
  const action = useWeekAction(home);
  const last = useLastConfirmed(outbox);
  const households = home.households ?? [];
  if (households.length === 0)
    return (
      <Card>
        <Blank art={homeDark} title={homeCopy.none.title} text={homeCopy.none.text} />
      </Card>
    );

  const change =
    last?.week === home.week
      ? (): void => {
          goTo('parent.done', { week: last.week, records: last.records.join(','), undo: 'yes' });
        }
      : undefined;
  return (
    <>
      {(home.absences ?? []).map(({ absenceId, name }) => (
        <Strip
          key={absenceId}
          tone="danger"
          icon="school"
          text={absenceCopy.card(name)}
          onTap={() => {
            goTo('absence', { id: absenceId });
          }}
        />
      ))}
      {households.map((household) => {
        const mine = action.at === household.householdId;
        // What is on its way in this moment is the button's to say: the card would say 「待送出」 and open again before it is lit.
        const week = weekCard(household, home, mine && action.busy ? [] : outbox.waiting);
        return (
          <WeekCard
            key={week.householdId}
            week={week}
            busy={mine && action.busy}
            notKept={mine && action.notKept}
            outcome={mine ? action.outcome : undefined}
            note={action.explain ? remindersCopy.note : undefined}
            onConfirm={() => {
              action.confirm(week);
            }}
            onEach={() => {
              goTo('parent.confirm', { household: week.householdId });
            }}
            onChange={week.state === 'done' || week.state === 'open' ? change : undefined}
          />
        );
      })}
      <LettersCard />
      {households.map((household) => (
        <HouseholdNews key={household.householdId} household={household} home={home} />
      ))}
      <News home={home} />
    </>
  );
}
