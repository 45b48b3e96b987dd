import type { SigningProvider } from '../../../contracts/vocabulary/e-sign';
import type { ESignProvider } from './e-sign-provider';
import { tencentEssProvider } from './tencent-ess/tencent-ess-provider';

const providers: Readonly<Record<SigningProvider, ESignProvider | null>> = {
  own: null,
  'tencent-ess': tencentEssProvider,
};

/** The service outside that has this name; null for our own pages, where nothing is begun elsewhere. */
export const namedProvider = (name: SigningProvider): ESignProvider | null => providers[name];
