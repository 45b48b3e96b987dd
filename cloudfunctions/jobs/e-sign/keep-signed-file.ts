import { decideKeepFile } from '../../../domain/agreement/decide-keep-file';
import type { CareFile } from '../../../domain/care-file/care-file';
import type { Occasion } from '../../../domain/care-file/decided';
import { changeCareFiles } from '../../change-care-files/change-care-files';
import { sha256OfBytes } from '../../platform/digest';
import type { ESignProvider } from '../../platform/e-sign/e-sign-provider';
import { storeFile } from '../../platform/store-file';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { flowReference } from './flow-reference';
import type { OpenFlow } from './learn-flow';

/**
 * Fetches the file with everybody's signatures, stores it and writes it into the file with its digest. The path is the
 * order's own, so that a second worker, or one that was killed, puts the same file in the same place. @throws PlatformError
 */
export const keepSignedFile = async (
  { db, now, today }: JobContext,
  provider: ESignProvider,
  flow: OpenFlow,
): Promise<void> => {
  const content = await provider.fetchSigned(flow.flowId);
  const path = `signed-files/${flow.householdId}/${flowReference(flow).replaceAll('~', '-')}.pdf`;
  const fileId = await storeFile({ path, content });
  const { agreementId, version, attempt } = flow;
  const file = {
    agreementId,
    version,
    attempt,
    fileId,
    bytes: content.length,
    sha256: sha256OfBytes(content),
  };
  await inJob(db, async (tx) => {
    const author = { tx, now, today, actor: 'e-sign', role: 'job', op: 'job.e-sign' };
    const decide = (care: CareFile, _rules: unknown, occasion: Occasion) =>
      decideKeepFile(care, file, occasion);
    await changeCareFiles(author, { householdIds: [flow.householdId], decide });
  });
};
