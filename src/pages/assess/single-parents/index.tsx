import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { singleParentsCopy as copy } from '../../../copy/assess';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { daysBetween } from '../../../kit/calendar/days';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Tag } from '../../../kit/tag';

const visited = (lastVisitOn: string | null, today: string): string => {
  if (lastVisitOn === null) return copy.never;
  const days = daysBetween(lastVisitOn, today);
  return days === 0 ? copy.today : copy.visited(days);
};

/** The list that some plans ask for, with the days since the last visit. */
export default function SingleParentsPage(): ReactNode {
  const outcome = useCall('keyFact.listSingleParents', {});
  const { data } = outcome;
  return (
    <Screen title={copy.title}>
      <OutcomeView outcome={outcome} />
      {data === undefined ? null : <View className="caption">{copy.lead}</View>}
      {data?.children.length === 0 ? (
        <Card>
          <Blank art={homeDark} {...copy.empty} />
        </Card>
      ) : null}
      {data?.children.map((child) => (
        <CardRow
          key={child.childId}
          title={child.name}
          text={copy.row(child.household, child.village)}
          end={<Tag tone="plain">{visited(child.lastVisitOn, data.today)}</Tag>}
          onTap={() => {
            goTo('director.family', { id: child.householdId });
          }}
        />
      ))}
    </Screen>
  );
}
