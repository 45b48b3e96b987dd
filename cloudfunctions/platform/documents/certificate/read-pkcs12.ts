import { createDecipheriv, createPrivateKey, type KeyObject, pbkdf2Sync, X509Certificate } from 'node:crypto';
import { OID } from '../signature/object-ids';
import { type DerElement, NotDer, readElements, readOnly } from '../signature/read-der';
import { objectId } from '../signature/write-der';

/** What a PKCS#12 file holds: one key, and certificates in any order. */
export type KeyAndCertificates = {
  readonly key: KeyObject;
  readonly certificates: readonly X509Certificate[];
};

const id = (dotted: string): string => objectId(dotted).toString('hex');

/** Names of RFC 7292 and RFC 8018. */
const IDS = {
  data: id(OID.data),
  encryptedData: id('1.2.840.113549.1.7.6'),
  keyBag: id('1.2.840.113549.1.12.10.1.1'),
  lockedKeyBag: id('1.2.840.113549.1.12.10.1.2'),
  certificateBag: id('1.2.840.113549.1.12.10.1.3'),
  pbes2: id('1.2.840.113549.1.5.13'),
} as const;

const DIGESTS = new Map([
  [id('1.2.840.113549.2.7'), 'sha1'],
  [id('1.2.840.113549.2.9'), 'sha256'],
  [id('1.2.840.113549.2.11'), 'sha512'],
]);
const CIPHERS = new Map([
  [id('2.16.840.1.101.3.4.1.2'), { name: 'aes-128-cbc', bytes: 16 }],
  [id('2.16.840.1.101.3.4.1.42'), { name: 'aes-256-cbc', bytes: 32 }],
]);

/** A file made by old programs (RC2, Triple DES) is refused: OpenSSL 3 can convert it. */
const ADVICE = 'the PKCS#12 file can’t be read; write it anew with `openssl pkcs12 -export` of OpenSSL 3';

/**
 * Reads a PKCS#12 file as OpenSSL 3 writes it (PBES2 with AES). The file's own MAC is not checked: the passphrase opens the key
 * only if it is right, and the key must fit the certificate.
 * @throws when it is another kind of file, or the passphrase is wrong
 */
export function readPkcs12(file: Buffer, passphrase: string): KeyAndCertificates {
  try {
    const bags = safesOf(file, passphrase).flatMap((safe) => readElements(readOnly(safe, 0x30).body));
    const found = bags.map((bag) => readBag(bag, passphrase));
    const key = found.find((one) => 'key' in one);
    if (key === undefined) throw new NotDer('no key');
    return {
      key: key.key,
      certificates: found.flatMap((one) => ('certificate' in one ? [one.certificate] : [])),
    };
  } catch (cause) {
    throw new Error(`Signing: ${ADVICE}.`, { cause });
  }
}

/** PFX ::= { version, authSafe ContentInfo, macData } */
function safesOf(file: Buffer, passphrase: string): readonly Buffer[] {
  const [, authenticated] = readElements(readOnly(file, 0x30).body);
  const contents = readElements(readOnly(plainContent(part(authenticated)), 0x30).body);
  return contents.map((one) =>
    kindOf(one) === IDS.encryptedData ? unlock(one, passphrase) : plainContent(one),
  );
}

const kindOf = ({ body }: DerElement): string => part(readElements(body)[0]).bytes.toString('hex');

/** ContentInfo ::= { id-data, [0] { OCTET STRING } } */
function plainContent(info: DerElement): Buffer {
  if (kindOf(info) !== IDS.data) throw new NotDer('another kind of content');
  return readOnly(part(readElements(info.body)[1]).body, 0x04).body;
}

/** EncryptedData ::= { version, { id-data, algorithm, [0] ciphertext } } */
function unlock(info: DerElement, passphrase: string): Buffer {
  const [, wrapped] = readElements(info.body);
  const [, content] = readElements(readOnly(part(wrapped).body, 0x30).body);
  const [, algorithm, ciphertext] = readElements(part(content).body);
  return decrypt(part(algorithm), part(ciphertext).body, passphrase);
}

/** PBES2 ::= { id, { { PBKDF2, { salt, iterations, [length], hash } }, { cipher, iv } } } */
function decrypt(algorithm: DerElement, ciphertext: Buffer, passphrase: string): Buffer {
  const [name, parameters] = readElements(algorithm.body);
  if (part(name).bytes.toString('hex') !== IDS.pbes2) throw new NotDer('an old cipher');
  const [derivation, scheme] = readElements(part(parameters).body);
  const [salt, iterations, ...more] = readElements(part(readElements(part(derivation).body)[1]).body);
  const hash = more.find(({ tag }) => tag === 0x30);
  const digest = hash === undefined ? 'sha1' : DIGESTS.get(kindOf(hash));
  const [cipherName, iv] = readElements(part(scheme).body);
  const cipher = CIPHERS.get(part(cipherName).bytes.toString('hex'));
  if (digest === undefined || cipher === undefined) throw new NotDer('an unknown cipher');
  const count = part(iterations).body.readUIntBE(0, part(iterations).body.length);
  const key = pbkdf2Sync(passphrase, part(salt).body, count, cipher.bytes, digest);
  const decipher = createDecipheriv(cipher.name, key, part(iv).body);
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
}

type Bag =
  { readonly key: KeyObject } | { readonly certificate: X509Certificate } | { readonly other: string };

/** SafeBag ::= { id, [0] value, attributes } */
function readBag(bag: DerElement, passphrase: string): Bag {
  const kind = kindOf(bag);
  const value = part(readElements(bag.body)[1]).body;
  if (kind === IDS.certificateBag) {
    const wrapped = part(readElements(readOnly(value, 0x30).body)[1]);
    return { certificate: new X509Certificate(readOnly(wrapped.body, 0x04).body) };
  }
  const der = { key: value, format: 'der', type: 'pkcs8' } as const;
  if (kind === IDS.keyBag) return { key: createPrivateKey(der) };
  if (kind === IDS.lockedKeyBag) return { key: createPrivateKey({ ...der, passphrase }) };
  return { other: kind };
}

function part(found: DerElement | undefined): DerElement {
  if (found === undefined) throw new NotDer('something is missing');
  return found;
}
