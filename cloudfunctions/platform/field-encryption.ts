import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { requireSetting } from './environment';

type FieldKey = { readonly id: string; readonly encrypt: Buffer; readonly lookUp: Buffer };

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Keys by order of `FIELD_KEYS` (`id:base64,id:base64`, 32 bytes each): the first writes, all of them read. */
const readKeys = (setting: string): readonly FieldKey[] =>
  setting.split(',').map((entry) => {
    const [id, encoded] = entry.split(':');
    const key = Buffer.from(encoded ?? '', 'base64');
    if (id === undefined || !/^[a-z0-9]+$/.test(id) || key.length !== 32) {
      throw new Error('FIELD_KEYS must be a list of id:base64 with 32 bytes each.');
    }
    const derive = (use: string) => Buffer.from(hkdfSync('sha256', key, '', use, 32));
    return { id, encrypt: derive('field'), lookUp: derive('look-up') };
  });

let known: { readonly setting: string; readonly keys: readonly FieldKey[] } | null = null;

const keys = (): readonly FieldKey[] => {
  const setting = requireSetting('FIELD_KEYS');
  if (known?.setting !== setting) known = { setting, keys: readKeys(setting) };
  return known.keys;
};

const writingKey = (): FieldKey => {
  const [first] = keys();
  if (first === undefined) throw new Error('FIELD_KEYS is empty.');
  return first;
};

/** AES-256-GCM: `<key id>.<base64 of iv, tag, cipher text>`. The column's name is bound in, so values can't be swapped. */
export const encryptField = (column: string, plain: string): string => {
  const key = writingKey();
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.encrypt, iv).setAAD(Buffer.from(column));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `${key.id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')}`;
};

/** @throws when the key is not in the list any more, or the value was changed or moved from another column. */
export const decryptField = (column: string, stored: string): string => {
  const [id, encoded] = stored.split('.');
  const key = keys().find((each) => each.id === id);
  if (key === undefined) throw new Error(`No field key ${id ?? ''} is configured for ${column}.`);
  const bytes = Buffer.from(encoded ?? '', 'base64');
  // Without the length a shortened tag, which is far easier to guess, would be taken as well.
  const whole = { authTagLength: TAG_BYTES };
  const decipher = createDecipheriv('aes-256-gcm', key.encrypt, bytes.subarray(0, IV_BYTES), whole)
    .setAAD(Buffer.from(column))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
    'utf8',
  );
};

const hashWith = (key: FieldKey, column: string, plain: string): string =>
  `${key.id}.${createHmac('sha256', key.lookUp).update(`${column}:${plain}`).digest('hex')}`;

/** The keyed hash a value is stored under for look-up. */
export const lookUpHash = (column: string, plain: string): string => hashWith(writingKey(), column, plain);

/** The hashes a value may be stored under, the writing key's first: older rows keep the key they were written with. */
export const lookUpHashes = (column: string, plain: string): readonly string[] =>
  keys().map((key) => hashWith(key, column, plain));
