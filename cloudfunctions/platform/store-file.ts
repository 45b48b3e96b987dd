import { openStorage } from './open-storage';
import { PlatformError } from './platform-error';

/**
 * Puts a file into the cloud storage and answers its id (`cloud://…`). Nobody reads it by that id alone: the bucket is
 * readable for functions only. @throws PlatformError when the storage refused.
 */
export const storeFile = async ({
  path,
  content,
}: {
  readonly path: string;
  readonly content: Buffer;
}): Promise<string> => {
  const storage = await openStorage();
  try {
    const { fileID } = await storage.uploadFile({ cloudPath: path, fileContent: content });
    return fileID;
  } catch (cause) {
    throw new PlatformError('storage.refused', { cause });
  }
};
