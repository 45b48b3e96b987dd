import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { paperCopy as copy } from '../../../copy/paper';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Screen } from '../../../kit/screen';
import { NothingToDo } from '../record/nothing-to-do';
import { Outcome } from '../record/outcome';
import { Done } from './done';
import { PaperForm } from './form';
import { closedFor, presentDone } from './presenter';

type Filed = { readonly text: string; readonly answer: DataOf<'agreement.filePaper'> };

/** A paper signed with ink: photographed, compared with the text, and filed. */
export default function Paper(): ReactNode {
  const { params } = useRouter();
  const agreementId = valueOf(params, 'id') ?? '';
  const outcome = useCall('agreement.show', { agreementId });
  const [filed, setFiled] = useState<Filed>();
  const agreement = outcome.data;

  if (filed !== undefined && agreement !== undefined)
    return <Done text={filed.text} householdId={agreement.content.householdId} />;
  const notice = <Outcome outcome={outcome} />;
  if (agreement === undefined) return <Screen title={copy.title}>{notice}</Screen>;
  const closed = closedFor(agreement);
  if (closed !== undefined)
    return <NothingToDo page={copy.title} notice={notice} says={closed} art={homeLit} />;
  return (
    <PaperForm
      // Another version is another text to compare.
      key={agreement.version}
      agreement={agreement}
      today={agreement.today}
      notice={notice}
      onOutdated={() => void outcome.reload()}
      onFiled={(answer) => {
        setFiled({ answer, text: presentDone(agreement.state, answer, agreement.today) });
      }}
    />
  );
}
