import { documentWords } from '../../evidence/document-words';
import type { ESignProvider } from '../../platform/e-sign/e-sign-provider';
import { log } from '../../platform/log';
import { PlatformError } from '../../platform/platform-error';

/**
 * Ends a signing whose agreement has gone on without it. The service refuses for one that has come to an end meanwhile:
 * whoever asks next how it stands learns that.
 */
export const cancelFlow = async (provider: ESignProvider, flowId: string): Promise<void> => {
  await provider.cancelFlow(flowId, documentWords.cancelled).catch((error: unknown) => {
    if (!(error instanceof PlatformError)) throw error;
    log('e-sign-cancel', { flow: flowId, code: error.code });
  });
};
