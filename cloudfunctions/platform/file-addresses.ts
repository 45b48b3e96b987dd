import { requireSetting } from './environment';
import { PlatformError } from './platform-error';

/** The storage answers for 50 files at a time. */
const MOST = 50;

/**
 * Addresses under which anybody who holds them can load the files, by file id, for `seconds` from now on; a file that is
 * gone has none. @throws PlatformError when the storage refused.
 */
export const addressesOf = async (
  fileIds: readonly string[],
  seconds: number,
): Promise<ReadonlyMap<string, string>> => {
  if (fileIds.length === 0) return new Map();
  const { startCloudbase } = await import('./sdk/cloudbase-sdk');
  const storage = startCloudbase({
    env: requireSetting('TCB_ENV'),
    secretId: requireSetting('TENCENT_SECRET_ID'),
    secretKey: requireSetting('TENCENT_SECRET_KEY'),
  });
  const addresses = new Map<string, string>();
  try {
    for (let from = 0; from < fileIds.length; from += MOST) {
      const asked = fileIds.slice(from, from + MOST).map((fileID) => ({ fileID, maxAge: seconds }));
      const { fileList } = await storage.getTempFileURL({ fileList: asked });
      for (const { fileID, tempFileURL } of fileList)
        if (tempFileURL !== '') addresses.set(fileID, tempFileURL);
    }
  } catch (cause) {
    throw new PlatformError('storage.refused', { cause });
  }
  return addresses;
};
