import { openStorage } from './open-storage';
import { PlatformError } from './platform-error';

/** What the storage answers for a file that is gone. */
const GONE = ['SUCCESS', 'STORAGE_FILE_NONEXIST'];

/**
 * Erases whatever lies at a path of the cloud storage; nothing lying there is the same. By its path, because of a file whose
 * upload was never heard of again the id is not known. @throws PlatformError when the storage refused.
 */
export const removeStoredFile = async (path: string): Promise<void> => {
  const storage = await openStorage();
  try {
    const { data } = await storage.getUploadMetadata({ cloudPath: path });
    const { fileList } = await storage.deleteFile({ fileList: [data.fileId] });
    const codes = fileList.map(({ code }) => code);
    if (!codes.every((code) => GONE.includes(code)))
      throw new Error(`The storage answered ${codes.join(' ')}.`);
  } catch (cause) {
    throw new PlatformError('storage.refused', { cause });
  }
};
