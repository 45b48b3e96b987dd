import * as z from 'zod/mini';
import { type DevelopmentKeys, makeDevelopmentKeys } from '../signing/development-keys';
import { damaged, keptFile } from './kept-file';

const pem = z.string().check(z.startsWith('-----BEGIN '));
const keyAndChain = z.readonly(z.object({ key: pem, chain: pem }));

const signingKeysSchema = z.readonly(
  z.object({ authority: pem, documents: keyAndChain, timestamps: keyAndChain }),
);

/**
 * The development certificates kept at `file`, mode 600; made there when it is missing: without them the documents signed before
 * are of an unknown signer, and nothing else is lost.
 * @throws CannotStart when the file is damaged
 */
export function openSigningKeys(file: string): DevelopmentKeys {
  const store = keptFile(file, { secret: true });
  const kept = store.read();
  if (kept !== undefined) {
    const parsed = signingKeysSchema.safeParse(kept);
    if (!parsed.success) throw damaged(file, parsed.error);
    return parsed.data;
  }
  const made = makeDevelopmentKeys();
  store.write(made);
  return made;
}
