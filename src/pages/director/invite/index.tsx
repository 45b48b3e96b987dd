import { View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { copyText } from '../../../api/copy-text';
import { addressOf, valueOf } from '../../../api/routes';
import { useAction } from '../../../api/use-action';
import { chromeCopy } from '../../../copy/chrome';
import { inviteCopy as copy } from '../../../copy/director';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { shareCard } from '../../../kit/share-card';
import { Strip } from '../../../kit/strip';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import { Outcome } from '../record/outcome';
import type { Family } from '../record/family-facts';
import { useFamily } from '../record/use-family';
import { codeGroups, hintFor, presentPeople } from './presenter';
import './index.scss';

/** With the role it is for: a caregiver reads large letters from the first page on. */
type Invitation = DataOf<'invitation.create'> & { readonly as: Family['people'][number]['role'] };

/** Inviting one person of a family: a code to read out, copy or pass on in WeChat. */
export default function Invite(): ReactNode {
  const { outcome, today } = useFamily();
  const [invitation, setInvitation] = useState<Invitation>();
  // Passed on before there is a code, it opens the first page; nobody is named in it either way.
  useShareAppMessage(() =>
    shareCard(
      copy.shareTitle,
      invitation === undefined
        ? addressOf('start')
        : addressOf('bind', { token: invitation.token, as: invitation.as }),
    ),
  );

  if (outcome.data === undefined)
    return (
      <Screen title={copy.title}>
        <Outcome outcome={outcome} />
      </Screen>
    );
  if (invitation === undefined) return <ChoosePerson family={outcome.data} onCreated={setInvitation} />;
  return (
    <Ready
      invitation={invitation}
      today={today}
      onAgain={() => {
        setInvitation(undefined);
      }}
    />
  );
}

type ChoosePersonProps = { readonly family: Family; readonly onCreated: (invitation: Invitation) => void };

function ChoosePerson({ family, onCreated }: ChoosePersonProps): ReactNode {
  const asked = valueOf(useRouter().params, 'person');
  const [chosen, setChosen] = useState(asked);
  const { run, busy, outcome } = useAction('invitation.create');
  const person = family.people.find(({ personId }) => personId === chosen);
  const hint = hintFor(person);

  const create = async ({ personId, role }: Family['people'][number]): Promise<void> => {
    const ended = await run({ personId, role, householdId: family.householdId });
    if (ended.ok) onCreated({ ...ended.data, as: role });
  };

  return (
    <Screen
      title={copy.title}
      dock={
        <Dock>
          <OutcomeNote outcome={outcome} />
          <Button
            kind="primary"
            busy={busy}
            disabled={person === undefined || person.phone === null}
            onTap={() => {
              if (person !== undefined) void create(person);
            }}
          >
            {copy.create}
          </Button>
        </Dock>
      }
    >
      <Pick<string>
        label={copy.who}
        layout="rows"
        options={presentPeople(family)}
        value={chosen}
        onChange={setChosen}
      />
      {hint === undefined ? null : (
        <Strip tone={person?.phone === null ? 'need' : 'wait'} icon="phone" text={hint} />
      )}
    </Screen>
  );
}

type ReadyProps = { readonly invitation: Invitation; readonly today: Day; readonly onAgain: () => void };

function Ready({ invitation, today, onAgain }: ReadyProps): ReactNode {
  const [copied, setCopied] = useState<boolean>();
  const take = async (): Promise<void> => {
    setCopied(await copyText(invitation.token));
  };

  return (
    <Screen
      title={copy.title}
      dock={
        <Dock note={copied === false ? chromeCopy.notCopied : copy.share}>
          <Button kind="primary" icon={copied === true ? 'check' : 'doc'} onTap={() => void take()}>
            {copied === true ? copy.copied : copy.copy}
          </Button>
        </Dock>
      }
    >
      <Card>
        <View className="lead">{copy.ready}</View>
        <View className="invite-code">
          {codeGroups(invitation.token).map((group, at) => (
            <View className="invite-group" key={`${at}${group}`}>
              {group}
            </View>
          ))}
        </View>
        <View className="caption">{copy.until(sayDate(invitation.expiresAt.slice(0, 10), today))}</View>
      </Card>
      <Button kind="link" icon="people" onTap={onAgain}>
        {copy.again}
      </Button>
    </Screen>
  );
}
