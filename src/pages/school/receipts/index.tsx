import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import type { DataOf, InputFor } from '../../../api/call';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { pupilReceiptsCopy as copy } from '../../../copy/safety-word';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { More } from '../../../kit/more';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';

type Asked = InputFor<'notice.listPupils'>;
type Which = 'open' | 'all';

/** Which of the own pupils' families know a notice that the teacher sent: names of children, and 妈妈、奶奶. */
export default function PupilReceipts(): ReactNode {
  const noticeId = valueOf(useRouter().params, 'id');
  const [which, setWhich] = useState<Which>('open');
  if (noticeId === undefined)
    return (
      <Screen title={copy.title}>
        <Card>
          <Blank {...copy.missing} />
        </Card>
      </Screen>
    );
  return (
    <Screen title={copy.title}>
      <Pick<Which>
        label={copy.which.label}
        layout="two"
        options={(['open', 'all'] as const).map((value) => ({ value, label: copy.which[value] }))}
        value={which}
        onChange={setWhich}
      />
      <Page key={which} asked={{ noticeId, open: which === 'open' }} />
    </Screen>
  );
}

function Page({ asked }: { readonly asked: Asked }): ReactNode {
  const outcome = useCall('notice.listPupils', asked);
  const { data } = outcome;
  if (data === undefined) return <OutcomeView outcome={outcome} />;
  if (asked.after === undefined && data.pupils.length === 0)
    return (
      <Card>
        <Blank {...(asked.open ? copy.none : copy.nobody)} />
      </Card>
    );
  return (
    <>
      <OutcomeView outcome={outcome} />
      {data.pupils.map((pupil) => (
        <Row key={pupil.childId} pupil={pupil} />
      ))}
      <More next={data.next} label={copy.more}>
        {(after) => <Page asked={{ ...asked, after }} />}
      </More>
    </>
  );
}

function Row({ pupil }: { readonly pupil: DataOf<'notice.listPupils'>['pupils'][number] }): ReactNode {
  const { name, className, people } = pupil;
  const open = people.every(({ state }) => state === 'not-yet');
  return (
    <CardRow
      title={className === null ? name : `${name}，${className}`}
      text={people.map(({ called, state }) => copy.person(called, copy.states[state])).join('，')}
      lead={<Disc tone={open ? 'need' : 'soft'} icon={open ? 'bell' : 'check'} />}
    />
  );
}
