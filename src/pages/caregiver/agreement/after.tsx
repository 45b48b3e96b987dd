import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { type SigningLink, useSigningLink } from '../../../api/use-signing-link';
import { caregiverCopy } from '../../../copy/caregiver';
import { caregiverAgreementCopy as copy } from '../../../copy/caregiver-agreement';
import callTwoHomes from '../../../kit/art/call-two-homes.svg';
import homeBothLit from '../../../kit/art/home-both-lit.svg';
import { Button } from '../../../kit/button';
import { ElderButton } from '../../../kit/elder-button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { Ending, HomeDock } from '../ending';
import { People } from '../people/calls';
import { directorOf, directorSpoken, type FamilyHousehold } from '../people/whom-to-call';
import { Decline } from './decline';
import { doneText, endingOf } from './presenter';
import type { Shown } from './sentences';
import { Sign } from './sign';
import { Whole } from './whole';

export type AfterProps = {
  readonly shown: Shown;
  readonly household: FamilyHousehold | undefined;
  readonly reload: () => Promise<void>;
  /** Reads one of these screens aloud. */
  readonly listenTo: (step: string) => ReactNode;
  readonly onReadAgain: () => void;
};

/** After the last sentence: sign here, sign in person, or be told why there is nothing to sign. */
export function After({ shown, household, reload, listenTo, onReadAgain }: AfterProps): ReactNode {
  const [signed, setSigned] = useState<DataOf<'agreement.sign'>>();
  const [whole, setWhole] = useState(false);
  const ending = endingOf(shown);
  const again = (
    <Again
      onRead={onReadAgain}
      onWhole={() => {
        setWhole(true);
      }}
    />
  );

  if (whole)
    return (
      <Whole
        shown={shown}
        onBack={() => {
          setWhole(false);
        }}
      />
    );

  if (signed !== undefined)
    return (
      <Screen title={copy.title} elder dock={<HomeDock />}>
        <Ending art={homeBothLit} title={copy.done.title} text={doneText(signed)} />
      </Screen>
    );
  if (ending.kind === 'told')
    return (
      <Screen title={copy.title} elder dock={<HomeDock />}>
        <Ending art={homeBothLit} title={ending.title} text={ending.text}>
          <ElderButton
            tone="news"
            icon="doc"
            title={copy.proof}
            onTap={() => {
              goTo('papers.proof', { id: shown.agreementId });
            }}
          />
        </Ending>
        {again}
      </Screen>
    );
  return <Turn {...{ shown, household, reload, listenTo, ending, again }} onSigned={setSigned} />;
}

type TurnProps = Pick<AfterProps, 'shown' | 'household' | 'reload' | 'listenTo'> & {
  readonly ending: Extract<ReturnType<typeof endingOf>, { readonly kind: 'sign' }>;
  readonly again: ReactNode;
  readonly onSigned: (answer: DataOf<'agreement.sign'>) => void;
};

/** The caregiver's turn: how to sign, or a no. */
function Turn({ shown, household, reload, listenTo, ending, again, onSigned }: TurnProps): ReactNode {
  const [doing, setDoing] = useState<'choose' | 'sign' | 'decline'>('choose');
  const link = useSigningLink(shown.agreementId);
  const to = (next: typeof doing) => (): void => {
    setDoing(next);
  };
  if (doing === 'decline') return <Decline shown={shown} household={household} onBack={to('choose')} />;
  if (doing === 'sign')
    return <Sign {...{ shown, ending, reload, onSigned }} listen={listenTo('pad')} onOther={to('choose')} />;
  return (
    <How
      household={household}
      householdId={shown.content.householdId}
      onFinger={to('sign')}
      link={shown.signedWith === 'own' ? undefined : link}
      onDecline={to('decline')}
      listen={listenTo('how')}
      again={again}
    />
  );
}

type AgainProps = { readonly onRead: () => void; readonly onWhole: () => void };

/** The text once more: sentence by sentence, or every word. */
function Again({ onRead, onWhole }: AgainProps): ReactNode {
  return (
    <View className="caregiver-links">
      <Button kind="link" icon="doc" onTap={onWhole}>
        {copy.how.whole}
      </Button>
      <Button kind="link" icon="redo" onTap={onRead}>
        {copy.how.read}
      </Button>
    </View>
  );
}

type HowProps = Pick<AfterProps, 'household'> & {
  readonly householdId: string;
  readonly onFinger: () => void;
  /** The way to a service outside, which takes the place of the finger. */
  readonly link: SigningLink | undefined;
  readonly onDecline: () => void;
  readonly listen: ReactNode;
  readonly again: ReactNode;
};

/** The two ways of signing side by side, neither the lesser one; and a no beside them. */
function How({ household, householdId, onFinger, link, onDecline, listen, again }: HowProps): ReactNode {
  const ask = useAction('family.askForHelp');
  const households = household === undefined ? [] : [household];
  const director = directorSpoken(households);
  const words = link === undefined ? copy.how : copy.elsewhere;

  if (ask.outcome?.ok === true) {
    const callee = directorOf(households);
    return (
      <Screen title={copy.title} elder dock={<HomeDock />}>
        <Ending art={callTwoHomes} title={caregiverCopy.told(director)} text={caregiverCopy.toldText}>
          <People callees={callee === undefined ? [] : [callee]} />
        </Ending>
      </Screen>
    );
  }
  return (
    <Screen title={copy.title} elder>
      <Ending title={words.title} text={words.text}>
        {listen}
        <ElderButton
          tone="good"
          icon="pen"
          title={words.finger}
          busy={ask.busy || link?.busy === true}
          onTap={link?.open ?? onFinger}
        />
        <WayThere link={link} />
        <ElderButton
          tone="help"
          icon="people"
          title={words.inPerson(director)}
          busy={ask.busy}
          onTap={() => void ask.run({ householdId, about: ['other'], note: copy.note })}
        />
        <ElderButton tone="news" icon="x" title={copy.how.decline} busy={ask.busy} onTap={onDecline} />
        <OutcomeNote outcome={ask.outcome} />
        {again}
      </Ending>
    </Screen>
  );
}

/** Why the way to the service outside is not open, beneath its button. */
function WayThere({ link }: Pick<HowProps, 'link'>): ReactNode {
  if (link === undefined) return null;
  if (link.stayed) return <Strip tone="need" icon="warn" text={copy.elsewhere.stayed} />;
  return <OutcomeNote outcome={link.outcome} />;
}
