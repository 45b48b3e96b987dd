import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { valueOf } from '../../../api/routes';
import { useReading } from '../../../api/use-reading';
import { useCall } from '../../../api/use-call';
import { caregiverAgreementCopy as copy } from '../../../copy/caregiver-agreement';
import homeBothLit from '../../../kit/art/home-both-lit.svg';
import { Listen } from '../../../kit/listen';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Ending, HomeDock } from '../ending';
import { Opening } from '../opening';
import type { FamilyHousehold } from '../people/whom-to-call';
import { After } from './after';
import { agreementMeant, householdOf, isSigned } from './presenter';
import { Reading } from './reading';
import { type Shown, sentencesOf } from './sentences';

/** 委托照护协议 sentence by sentence, then signed with a finger or in person. */
export default function CaregiverAgreement(): ReactNode {
  const { params } = useRouter();
  const home = useCall('home.show', { role: 'caregiver' }, { keep: true });
  const [asked] = useState(() => valueOf(params, 'id'));
  const households = home.data?.households ?? [];

  if (asked !== undefined) return <Agreement agreementId={asked} households={households} />;
  if (home.data === undefined) return <Opening title={copy.title} outcome={home} />;
  const meant = agreementMeant(households);
  if (meant !== undefined) return <Agreement key={meant} agreementId={meant} households={households} />;
  return (
    <Screen title={copy.title} elder dock={<HomeDock />}>
      <OutcomeView outcome={home} />
      <Ending art={homeBothLit} {...copy.none} />
    </Screen>
  );
}

type AgreementProps = {
  readonly agreementId: string;
  readonly households: readonly FamilyHousehold[];
};

function Agreement({ agreementId, households }: AgreementProps): ReactNode {
  const shown = useCall('agreement.show', { agreementId });

  if (shown.data === undefined) return <Opening title={copy.title} outcome={shown} />;
  return (
    <Pages
      // Another version is another text: it is read from its first sentence.
      key={shown.data.version}
      shown={shown.data}
      household={householdOf(households, shown.data)}
      reload={shown.reload}
      notice={<OutcomeView outcome={shown} />}
    />
  );
}

type PagesProps = {
  readonly shown: Shown;
  readonly household: FamilyHousehold | undefined;
  readonly reload: () => Promise<void>;
  readonly notice: ReactNode;
};

function Pages({ shown, household, reload, notice }: PagesProps): ReactNode {
  const { agreementId } = shown;
  const heard = useCall('voice.hearAgreement', { agreementId }, { keep: true });
  const sentences = sentencesOf(shown);
  // Whoever has signed already is not led through every sentence once more; it can be read again from there.
  const [at, setAt] = useState(isSigned(shown) ? sentences.length : 0);
  useReading(shown);
  const sentence = sentences[at];
  const listenTo = (step: string): ReactNode => (
    <Listen key={step} pieces={heard.data?.pieces} steps={[step]} onFailed={() => void heard.reload()} />
  );

  if (sentence === undefined)
    return (
      <After
        shown={shown}
        household={household}
        reload={reload}
        listenTo={listenTo}
        onReadAgain={() => {
          setAt(0);
        }}
      />
    );
  return (
    <Reading
      sentence={sentence}
      at={at}
      all={sentences.length}
      household={household}
      notice={notice}
      listen={listenTo(sentence.key)}
      onMove={setAt}
    />
  );
}
