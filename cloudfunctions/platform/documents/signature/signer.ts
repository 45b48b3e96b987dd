import { createPrivateKey, type KeyObject, sign, type X509Certificate } from 'node:crypto';

/** The kinds of key that reader programs everywhere verify. */
export type KeyKind = 'rsa' | 'ec';

/** Who signs. The key itself may be elsewhere (a signing service): only `sign` is asked. */
export type Signer = {
  /** The signer's certificate first, then each one's issuer; the root may be left out. */
  readonly chain: readonly [X509Certificate, ...X509Certificate[]];
  readonly kind: KeyKind;
  /** The signature over SHA-256 of `bytes`: PKCS#1 v1.5, or ECDSA in DER. */
  readonly sign: (bytes: Uint8Array) => Promise<Buffer>;
};

/** The kind of a public key. @throws for a key that no PDF reader would verify. */
export function keyKind({ asymmetricKeyType: type }: KeyObject): KeyKind {
  if (type === 'rsa' || type === 'ec') return type;
  throw new Error(`A key of the kind ${type ?? 'unknown'} can't sign documents; RSA or EC is needed.`);
}

/** A signer whose private key is at hand, in PKCS#8. @throws when the key is not that of the first certificate. */
export function signerWithKey(key: KeyObject, chain: Signer['chain']): Signer {
  const [certificate] = chain;
  if (!certificate.checkPrivateKey(key)) throw new Error('The signing key is not that of the certificate.');
  return {
    chain,
    kind: keyKind(certificate.publicKey),
    sign: async (bytes) => sign('sha256', bytes, key),
  };
}

/** A private key from PEM, decrypted with `passphrase` if it is locked. @throws when it can't be read. */
export function privateKeyOf(pem: string, passphrase?: string): KeyObject {
  return createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase });
}
