import { createPrivateKey } from 'node:crypto';
import { certificatesOfPem } from '../../cloudfunctions/platform/documents/certificate/certificates-of-pem';
import { type Signer, signerWithKey } from '../../cloudfunctions/platform/documents/signature/signer';
import type { Trust } from '../../cloudfunctions/platform/documents/verify/verify-document';
import type { DevelopmentKeys, KeyAndChain } from '../../local/signing/development-keys';

/** A signer with development keys. */
export function sampleSigner({ key, chain }: KeyAndChain): Signer {
  const [first, ...more] = certificatesOfPem(chain);
  if (first === undefined) throw new Error('There is no certificate.');
  return signerWithKey(createPrivateKey(key), [first, ...more]);
}

/** Believes what these development keys have signed. */
export function sampleTrust({ authority }: DevelopmentKeys): Trust {
  const anchors = certificatesOfPem(authority);
  return { signers: anchors, authorities: anchors };
}
