import { useState } from 'react';
import type { OutcomeOf } from './call';
import { digitsOf } from '../kit/code-entry/presenter';
import { useAction } from './use-action';

export type SigningCode = {
  /** The masked number it has gone to, once it has. */
  readonly sentTo: string | undefined;
  /** As typed so far. */
  readonly digits: string;
  readonly busy: boolean;
  /** Nobody has registered a number: no code will ever come. */
  readonly noPhone: boolean;
  /** How the last sending ended. */
  readonly outcome: OutcomeOf<'agreement.sendCode'> | undefined;
  readonly type: (text: string) => void;
  /** Answers whether a code is on its way. */
  readonly send: () => Promise<boolean>;
};

/** The six digits that a signature on the own phone asks for. */
export function useSigningCode(agreementId: string): SigningCode {
  const { run, busy, outcome } = useAction('agreement.sendCode');
  const [sentTo, setSentTo] = useState<string>();
  const [digits, setDigits] = useState('');

  const send = async (): Promise<boolean> => {
    const ended = await run({ agreementId });
    if (ended.ok) {
      setSentTo(ended.data.maskedPhone);
      // A new code takes the place of the one before: what was typed of that one is of no use.
      setDigits('');
    }
    return ended.ok;
  };

  return {
    noPhone: outcome?.ok === false && !outcome.offline && outcome.refusal.code === 'agreement.noPhone',
    sentTo,
    digits,
    busy,
    outcome,
    type: (text) => {
      setDigits(digitsOf(text));
    },
    send,
  };
}
