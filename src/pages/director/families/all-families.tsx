import { type ReactNode, useState } from 'react';
import { call, type DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { familiesCopy } from '../../../copy/director';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { OutcomeView } from '../../../kit/outcome-view';
import { Tag } from '../../../kit/tag';
import { presentFamily } from './presenter';

type Page = DataOf<'household.list'>;
type Further = { readonly of: Page; readonly page: Page };

const LIMIT = 50;

/** All families, or those that `find` finds, with every state of the list. */
export function AllFamilies({ find }: { readonly find: string }): ReactNode {
  const input = { limit: LIMIT, ...(find === '' ? {} : { find }) };
  const outcome = useCall('household.list', input, { keep: find === '' });
  const [further, setFurther] = useState<Further>();
  const [busy, setBusy] = useState(false);
  const first = outcome.data;
  const shown = first !== undefined && further?.of === first ? further.page : first;

  const more = async (of: Page, after: string): Promise<void> => {
    setBusy(true);
    try {
      const answer = await call('household.list', { ...input, after });
      const before = shown?.households ?? [];
      if (answer.ok)
        setFurther({ of, page: { ...answer.data, households: [...before, ...answer.data.households] } });
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <OutcomeView outcome={outcome} />
      {shown === undefined ? null : <Rows page={shown} find={find} />}
      {first === undefined || shown?.next == null ? null : (
        <Button kind="line" busy={busy} onTap={() => void more(first, shown.next ?? '')}>
          {familiesCopy.more}
        </Button>
      )}
    </>
  );
}

function Rows({ page, find }: { readonly page: Page; readonly find: string }): ReactNode {
  if (page.households.length === 0) {
    const { title, text } = find === '' ? familiesCopy.empty : familiesCopy.notFound(find);
    return (
      <Card>
        <Blank art={homeDark} title={title} text={text} />
      </Card>
    );
  }
  return page.households.map(presentFamily).map(({ householdId, title, text, tag }) => (
    <CardRow
      key={householdId}
      title={title}
      text={text}
      {...(tag === undefined ? {} : { end: <Tag tone={tag.tone}>{tag.text}</Tag> })}
      onTap={() => {
        goTo('director.family', { id: householdId });
      }}
    />
  ));
}
