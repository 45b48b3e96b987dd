import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { receiptStates } from '../../../../contracts/vocabulary/receipt';
import type { DataOf, InputFor } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { boardCopy, recipientsCopy as copy, stateCopy } from '../../../copy/notice-receipts';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Field } from '../../../kit/field';
import { More } from '../../../kit/more';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { reasonOf, stateIcons } from '../board/presenter';

type Asked = InputFor<'notice.listRecipients'>;

/** Names behind one state of a notice, one tap from the family. */
export default function NoticePeople(): ReactNode {
  const { params } = useRouter();
  const noticeId = valueOf(params, 'id');
  const state = receiptStates.find((one) => one === valueOf(params, 'state'));
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  if (noticeId === undefined)
    return (
      <Screen title={copy.title}>
        <Card>
          <Blank {...boardCopy.missing} />
        </Card>
      </Screen>
    );
  const asked: Asked = {
    noticeId,
    ...(state === undefined ? {} : { states: [state] }),
    ...(search === '' ? {} : { search }),
  };
  return (
    <Screen title={state === undefined ? copy.title : stateCopy[state]}>
      <Card>
        <View className="stack">
          <Field label={copy.search} value={typed} max={20} onChange={setTyped} />
          <Button
            kind="line"
            icon="search"
            onTap={() => {
              setSearch(typed.trim());
            }}
          >
            {copy.find}
          </Button>
        </View>
      </Card>
      <Page key={search} asked={asked} />
    </Screen>
  );
}

function Page({ asked }: { readonly asked: Asked }): ReactNode {
  const outcome = useCall('notice.listRecipients', asked);
  const { data } = outcome;
  if (data === undefined) return <OutcomeView outcome={outcome} />;
  if (asked.after === undefined && data.recipients.length === 0)
    return (
      <Card>
        <Blank {...copy.none} />
      </Card>
    );
  return (
    <>
      <OutcomeView outcome={outcome} />
      {data.recipients.map((one) => (
        <Row key={`${one.householdId}${one.personId}`} recipient={one} />
      ))}
      <More next={data.next} label={copy.more}>
        {(after) => <Page asked={{ ...asked, after }} />}
      </More>
    </>
  );
}

type Recipient = DataOf<'notice.listRecipients'>['recipients'][number];

function Row({ recipient }: { readonly recipient: Recipient }): ReactNode {
  const { name, relation, household, village, householdId, state, reason } = recipient;
  const why = reasonOf(reason);
  const who = copy.row(relation, household, village);
  return (
    <CardRow
      title={name}
      text={why === '' ? who : `${who}。${why}`}
      lead={<Disc tone={why === '' ? 'soft' : 'need'} icon={stateIcons[state]} />}
      onTap={() => {
        goTo('director.family', { id: householdId });
      }}
    />
  );
}
