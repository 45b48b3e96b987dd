import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { useReading } from '../../../api/use-reading';
import { useCall } from '../../../api/use-call';
import { replaceWith } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { AppTabs } from '../../../app-tabs';
import { agreementCopy } from '../../../copy/agreement';
import callTwoHomes from '../../../kit/art/call-two-homes.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import type { Home } from '../family/carried-home';
import { AskDirector } from '../family/ask-director';
import { useHome } from '../family/use-home';
import { childrenCalled, directorCalled, type Household } from '../family/who';
import { badgesOf } from '../home/presenter';
import { standingOf } from './presenter';
import { Reading } from './reading';
import { Standing } from './standing';
import './index.scss';

/** The family's agreement: one page, the full text, the signature, and afterwards where it stands. */
export default function ParentAgreement(): ReactNode {
  const { params } = useRouter();
  const { outcome, home } = useHome();
  const wanted = valueOf(params, 'id');
  const ids = (home?.households ?? []).flatMap(({ agreement }) => agreement?.agreementId ?? []);
  const id = wanted ?? (ids.length === 1 ? ids[0] : undefined);

  if (home === undefined)
    return (
      <Frame home={home}>
        <OutcomeView outcome={outcome} />
      </Frame>
    );
  if (id === undefined)
    return <Frame home={home}>{ids.length === 0 ? <None home={home} /> : <Choose home={home} />}</Frame>;
  return <One key={id} home={home} agreementId={id} onRenew={() => void outcome.reload()} />;
}

function Frame({
  home,
  children,
}: {
  readonly home: Home | undefined;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Screen
      title={agreementCopy.title}
      tab={<AppTabs audience="parent" current="agreement" badges={badgesOf(home)} />}
    >
      {children}
    </Screen>
  );
}

function None({ home }: { readonly home: Home }): ReactNode {
  const household = home.households?.[0];
  return (
    <Card>
      <Blank art={callTwoHomes} title={agreementCopy.none.title} text={agreementCopy.none.text}>
        <AskDirector household={household} label={agreementCopy.callDirector(directorCalled(household))} />
      </Blank>
    </Card>
  );
}

function Choose({ home }: { readonly home: Home }): ReactNode {
  return (home.households ?? []).map(({ agreement, children }) =>
    agreement === null ? null : (
      <CardRow
        key={agreement.agreementId}
        title={childrenCalled(children)}
        text={agreementCopy.choose}
        lead={<Disc icon="doc" />}
        onTap={() => {
          replaceWith('parent.agreement', { id: agreement.agreementId });
        }}
      />
    ),
  );
}

type OneProps = { readonly home: Home; readonly agreementId: string; readonly onRenew: () => void };

function householdOf(home: Home, householdId: string): Household | undefined {
  return (home.households ?? []).find((one) => one.householdId === householdId);
}

function One({ home, agreementId, onRenew }: OneProps): ReactNode {
  const outcome = useCall('agreement.show', { agreementId }, { keep: true });
  const agreement = outcome.data;
  useReading(agreement);
  const household = agreement === undefined ? undefined : householdOf(home, agreement.content.householdId);

  if (agreement === undefined || household === undefined)
    return (
      <Frame home={home}>
        <OutcomeView outcome={outcome} />
        {agreement === undefined ? null : <None home={home} />}
      </Frame>
    );
  const reader = { name: home.name, household, today: home.today };
  const stands = standingOf(agreement, reader);
  const notice = <OutcomeView outcome={outcome} />;
  const renew = (): void => {
    void outcome.reload();
    onRenew();
  };
  if (stands.kind === 'to-sign')
    return <Reading agreement={agreement} reader={reader} onRenew={renew} notice={notice} />;
  return (
    <Standing agreement={agreement} reader={reader} stands={stands} notice={notice} badges={badgesOf(home)} />
  );
}
