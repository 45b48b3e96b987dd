import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { OutcomeOf } from './call';
import { useAction } from './use-action';

export type SigningLink = {
  readonly busy: boolean;
  /** How the last asking ended; give it to `OutcomeNote`. */
  readonly outcome: OutcomeOf<'agreement.signingLink'> | undefined;
  /** The way was there, and the other mini-program was not opened: the person stayed here, or this is no WeChat. */
  readonly stayed: boolean;
  readonly open: () => void;
};

/** The way to the service outside where this agreement is signed; coming back, the page reads anew how it stands. */
export function useSigningLink(agreementId: string): SigningLink {
  const { run, busy, outcome } = useAction('agreement.signingLink');
  const [stayed, setStayed] = useState(false);

  const open = async (): Promise<void> => {
    setStayed(false);
    const ended = await run({ agreementId });
    if (!ended.ok) return;
    const { appid: appId, path } = ended.data;
    try {
      await Taro.navigateToMiniProgram({ appId, path });
    } catch {
      setStayed(true);
    }
  };

  return { busy, outcome, stayed, open: () => void open() };
}
