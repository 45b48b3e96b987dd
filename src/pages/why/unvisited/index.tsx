import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { call } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { unvisitedCopy as copy } from '../../../copy/why';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Tag } from '../../../kit/tag';
import { presentUnvisited, type Unvisited } from './presenter';

type Further = { readonly of: Unvisited; readonly page: Unvisited };

/** Children whose number of visits nobody has stated: the longest unvisited first. */
export default function UnvisitedPage(): ReactNode {
  const outcome = useCall('duty.listByLastVisit', {}, { keep: true });
  const [further, setFurther] = useState<Further>();
  const [busy, setBusy] = useState(false);
  const first = outcome.data;
  const shown = first !== undefined && further?.of === first ? further.page : first;

  const more = async (of: Unvisited, before: Unvisited, after: string): Promise<void> => {
    setBusy(true);
    try {
      const answer = await call('duty.listByLastVisit', { after });
      if (answer.ok)
        setFurther({ of, page: { ...answer.data, children: [...before.children, ...answer.data.children] } });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Screen title={copy.title}>
      <OutcomeView outcome={outcome} />
      {shown === undefined ? null : <Rows page={shown} />}
      {first === undefined || shown?.next == null ? null : (
        <Button kind="line" busy={busy} onTap={() => void more(first, shown, shown.next ?? '')}>
          {copy.more}
        </Button>
      )}
    </Screen>
  );
}

function Rows({ page }: { readonly page: Unvisited }): ReactNode {
  if (page.children.length === 0)
    return (
      <Card>
        <Blank art={homeLit} {...copy.empty} />
      </Card>
    );
  return (
    <>
      <View className="label quiet">{copy.intro}</View>
      {presentUnvisited(page).map(({ childId, householdId, name, text, days, tone }) => (
        <CardRow
          key={childId}
          title={name}
          text={text}
          end={<Tag tone={tone}>{days}</Tag>}
          onTap={() => {
            goTo('director.family', { id: householdId });
          }}
        />
      ))}
    </>
  );
}
