import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fieldKey, withSettings } from '../../test/builders/settings';
import { decryptField, encryptField, lookUpHash, lookUpHashes } from './field-encryption';

const OLD = fieldKey('k1', 1);
const NEW = fieldKey('k2', 2);
const PHONE = '13900005678';

let restore: () => void;
const use = (...keys: readonly string[]): void => {
  process.env['FIELD_KEYS'] = keys.join(',');
};
beforeEach(() => {
  restore = withSettings({ FIELD_KEYS: OLD });
});
afterEach(() => {
  restore();
});

/** The stored value with one byte of its body changed. */
const tampered = (stored: string, at: number): string => {
  const [id = '', encoded = ''] = stored.split('.');
  const bytes = Buffer.from(encoded, 'base64');
  bytes.writeUInt8((bytes.at(at) ?? 0) ^ 1, at < 0 ? bytes.length + at : at);
  return `${id}.${bytes.toString('base64')}`;
};

describe('an encrypted field', () => {
  test('comes back as it was, whatever text it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (plain) => {
        expect(decryptField('person.phone', encryptField('person.phone', plain))).toBe(plain);
      }),
    );
  });

  test('shows nothing of the text, and is another one each time', () => {
    const [one, two] = [encryptField('person.phone', PHONE), encryptField('person.phone', PHONE)];
    expect(one).not.toBe(two);
    expect(Buffer.from(one.split('.')[1]!, 'base64').includes(PHONE)).toBe(false);
  });

  test('can’t be read as another column', () => {
    expect(() => decryptField('person.id_number', encryptField('person.phone', PHONE))).toThrow();
  });

  test.each([0, 12, -1])('can’t be read when byte %d was changed', (at) => {
    expect(() => decryptField('person.phone', tampered(encryptField('person.phone', PHONE), at))).toThrow();
  });

  test('can’t be read when its tag was cut short', () => {
    const [id, encoded = ''] = encryptField('person.phone', '').split('.');
    const short = Buffer.from(encoded, 'base64').subarray(0, 12 + 4);
    expect(() => decryptField('person.phone', `${id!}.${short.toString('base64')}`)).toThrow();
  });

  test.each(['', 'k1', 'k1.', 'garbage', 'k1.!!!'])('is not %j', (stored) => {
    expect(() => decryptField('person.phone', stored)).toThrow();
  });
});

describe('keys by turn', () => {
  test('the first of the list writes, every one of them reads', () => {
    const written = encryptField('person.phone', PHONE);
    use(NEW, OLD);
    expect(decryptField('person.phone', written)).toBe(PHONE);
    expect(encryptField('person.phone', PHONE)).toMatch(/^k2[.]/);
  });

  test('a key that left the list is named, and its values can’t be read', () => {
    const written = encryptField('person.phone', PHONE);
    use(NEW);
    expect(() => decryptField('person.phone', written)).toThrow(
      'No field key k1 is configured for person.phone.',
    );
  });

  test('another key under the same name reads nothing', () => {
    const written = encryptField('person.phone', PHONE);
    use(fieldKey('k1', 9));
    expect(() => decryptField('person.phone', written)).toThrow();
  });
});

describe('the hash a value is looked up by', () => {
  test('is the same each time, another for another column or value, and no text of it', () => {
    const hash = lookUpHash('person.phone', PHONE);
    expect(lookUpHash('person.phone', PHONE)).toBe(hash);
    expect(lookUpHash('person.id_number', PHONE)).not.toBe(hash);
    expect(lookUpHash('person.phone', '13900005679')).not.toBe(hash);
    expect(hash).toMatch(/^k1[.][0-9a-f]{64}$/);
  });

  test('is asked for under every key, the writing one first', () => {
    const old = lookUpHash('person.phone', PHONE);
    use(NEW, OLD);
    const hashes = lookUpHashes('person.phone', PHONE);
    expect(hashes).toEqual([lookUpHash('person.phone', PHONE), old]);
  });
});

describe('a setting that is no key list', () => {
  test.each(['k1', 'k1:', 'k1:c2hvcnQ=', 'K 1:AAAA', `${OLD},`])('stops the work: %s', (setting) => {
    use(setting);
    expect(() => encryptField('person.phone', PHONE)).toThrow('FIELD_KEYS');
  });

  test('is not there at all', () => {
    use('');
    expect(() => encryptField('person.phone', PHONE)).toThrow('The setting FIELD_KEYS is missing');
  });
});
