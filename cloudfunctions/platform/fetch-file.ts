import type { ReadableStream } from 'node:stream/web';
import { PlatformError } from './platform-error';

const TIMEOUT_MS = 30_000;

/** The bytes at an address that a service gave us, `most` at most. @throws PlatformError for no answer, a no, or too many */
export const fetchFile = async (url: string, most: number): Promise<Buffer> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((cause: unknown) => {
    throw new PlatformError('file.noAnswer', { cause });
  });
  const { body }: { readonly body: ReadableStream<Uint8Array> | null } = answer;
  if (!answer.ok || body === null) throw new PlatformError(`file.status${String(answer.status)}`);
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of body) {
      bytes += part.byteLength;
      if (bytes > most) throw new PlatformError('file.tooLarge');
      parts.push(part);
    }
  } catch (cause) {
    throw cause instanceof PlatformError ? cause : new PlatformError('file.broken', { cause });
  }
  return Buffer.concat(parts);
};
