import { settingOr } from '../environment';
import type { ESignProvider } from './e-sign-provider';
import { ownProvider } from './own-provider';
import { tencentEssProvider } from './tencent-ess/tencent-ess-provider';

const providers: Readonly<Record<string, ESignProvider>> = {
  own: ownProvider,
  'tencent-ess': tencentEssProvider,
};

/** The provider that `ESIGN_PROVIDER` names; our own by default. @throws for any other name */
export function chosenProvider(): ESignProvider {
  const name = settingOr('ESIGN_PROVIDER', 'own');
  const provider = providers[name];
  if (provider === undefined) throw new Error(`ESIGN_PROVIDER is ${name}; own or tencent-ess is meant.`);
  return provider;
}
