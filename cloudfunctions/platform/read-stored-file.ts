import { openStorage } from './open-storage';
import { PlatformError } from './platform-error';

/** The bytes of a file that `storeFile` has put there. @throws PlatformError when the storage refused. */
export const readStoredFile = async (fileId: string): Promise<Buffer> => {
  const storage = await openStorage();
  try {
    const { fileContent } = await storage.downloadFile({ fileID: fileId });
    if (!Buffer.isBuffer(fileContent)) throw new Error('The storage answered no bytes.');
    return fileContent;
  } catch (cause) {
    throw new PlatformError('storage.refused', { cause });
  }
};
