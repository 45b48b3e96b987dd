import { packagedFonts } from '../../config/samples/packaged-fonts';
import { sampleAgreement } from '../../config/samples/sample-agreement';
import { startSampleAuthority } from '../../config/samples/sample-authority';
import { sampleSigner, sampleTrust } from '../../config/samples/sample-signer';
import { signDocument } from '../../cloudfunctions/platform/documents/sign-document';
import type { SignedDocument } from '../../cloudfunctions/platform/documents/signed-document';
import type { Trust } from '../../cloudfunctions/platform/documents/verify/verify-document';
import { type DevelopmentKeys, makeDevelopmentKeys } from '../../local/signing/development-keys';

/** A finished sample, and what it takes to check it. */
export type FinishedSample = { readonly pdf: Buffer; readonly keys: DevelopmentKeys; readonly trust: Trust };

/** Signs a document with new development keys, with a timestamp by the local authority or without one. */
export async function finishSample(
  { timestamped }: { readonly timestamped: boolean },
  document: SignedDocument = sampleAgreement,
): Promise<FinishedSample> {
  const keys = makeDevelopmentKeys();
  const now = new Date('2026-11-19T20:16:45+08:00');
  const { authority, close } = await startSampleAuthority(keys, now);
  try {
    const { pdf } = await signDocument(document, {
      fonts: packagedFonts(),
      signer: sampleSigner(keys.documents),
      authority: timestamped ? authority : null,
    });
    return { pdf, keys, trust: sampleTrust(keys) };
  } finally {
    await close();
  }
}
