import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { damaged, keptFile } from './kept-file';

const secret = z.string().check(z.minLength(16));

const keysSchema = z.readonly(
  z.object({
    /** `id:base64`, 32 bytes. */
    field: z.string().check(z.regex(/^[a-z0-9]+:[A-Za-z0-9+/]{43}=$/)),
    /** base64, 32 bytes. */
    session: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
    wechatSecret: secret,
    callbackToken: secret,
    cloudSecretId: secret,
    cloudSecretKey: secret,
    ownerPassword: secret,
    appPassword: secret,
  }),
);

/** Every secret of this local cloud: invented for it, worth nothing elsewhere, but the only key to its data. */
export type LocalKeys = z.infer<typeof keysSchema>;

/** The keys kept at `file`; `undefined` if none were made yet. @throws CannotStart when the file is damaged. */
export function readKeys(file: string): LocalKeys | undefined {
  const kept = keptFile(file).read();
  if (kept === undefined) return undefined;
  const parsed = keysSchema.safeParse(kept);
  if (!parsed.success) throw damaged(file, parsed.error);
  return parsed.data;
}

/** Makes new keys and keeps them at `file`, mode 600. */
export function makeKeys(file: string): LocalKeys {
  const key = (): string => randomBytes(32).toString('base64');
  const password = (): string => randomBytes(24).toString('base64url');
  const keys: LocalKeys = {
    field: `k1:${key()}`,
    session: key(),
    wechatSecret: randomBytes(16).toString('hex'),
    callbackToken: password(),
    cloudSecretId: `local${randomBytes(12).toString('hex')}`,
    cloudSecretKey: password(),
    ownerPassword: password(),
    appPassword: password(),
  };
  keptFile(file, { secret: true }).write(keys);
  return keys;
}
