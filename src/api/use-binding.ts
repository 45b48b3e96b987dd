import { useRef, useState } from 'react';
import type { DataOf, OutcomeOf } from './call';
import { CONSENT_VERSION } from './consent';
import { call } from './call';
import { restartAt } from './go-to';
import { homes } from './homes';
import { dropKeptAnswers } from './kept-answers';
import { keepKnownRoles } from './known-roles';
import { meetHolder } from './outboxes';
import { rolesOf } from './roles';
import { useAction } from './use-action';
import { bindCopy } from '../copy/bind';
import { digitsOf } from '../kit/code-entry/presenter';

export type Binding = {
  /** Where the code has gone, once it has. */
  readonly sentTo: string | undefined;
  readonly code: string;
  readonly codeError: string | undefined;
  readonly busy: boolean;
  /** How the last step ended. */
  readonly outcome: OutcomeOf<'invitation.sendCode'> | OutcomeOf<'invitation.bind'> | undefined;
  readonly type: (text: string) => void;
  readonly send: () => void;
  readonly bind: () => void;
};

/** The new binding may be another person's, or one more role of the same. */
async function settleIn(role: DataOf<'invitation.bind'>['role']): Promise<void> {
  await dropKeptAnswers();
  const [who] = await Promise.all([
    call('session.who', {}),
    call('consent.give', { version: CONSENT_VERSION, answer: 'agreed' }),
  ]);
  if (who.ok && who.data.person !== null) await meetHolder(who.data.person.id);
  const roles = who.ok ? rolesOf(who.data) : [];
  await keepKnownRoles({ roles: roles.includes(role) ? roles : [role, ...roles], current: role });
  restartAt(homes[role]);
}

/** From sending the code to being at home. */
export function useBinding(token: string): Binding {
  const sending = useAction('invitation.sendCode');
  const binding = useAction('invitation.bind');
  const [sentTo, setSentTo] = useState<string>();
  const [code, setCode] = useState('');
  const [codeError, setCodeError] = useState<string>();
  const settled = useRef(false);
  const [tried, setTried] = useState<'send' | 'bind'>('send');

  const send = async (): Promise<void> => {
    setTried('send');
    const outcome = await sending.run({ token });
    if (outcome.ok) setSentTo(outcome.data.maskedPhone);
  };
  const bind = async (): Promise<void> => {
    if (code.length < 6) {
      setCodeError(bindCopy.code.short);
      return;
    }
    setTried('bind');
    const outcome = await binding.run({ token, code });
    // A second tap joins the first and hears the same answer; one of them opens the home.
    if (!outcome.ok || settled.current) return;
    settled.current = true;
    await settleIn(outcome.data.role);
  };

  return {
    sentTo,
    code,
    codeError,
    busy: sending.busy || binding.busy,
    outcome: tried === 'send' ? sending.outcome : binding.outcome,
    type: (text) => {
      setCode(digitsOf(text));
      setCodeError(undefined);
    },
    send: () => void send(),
    bind: () => void bind(),
  };
}
