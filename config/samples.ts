import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDocument } from '../cloudfunctions/platform/documents/render/render-document';
import { signDocument } from '../cloudfunctions/platform/documents/sign-document';
import type { SignedDocument } from '../cloudfunctions/platform/documents/signed-document';
import { verifyDocument } from '../cloudfunctions/platform/documents/verify/verify-document';
import { makeDevelopmentKeys } from '../local/signing/development-keys';
import { packagedFonts } from './samples/packaged-fonts';
import { sampleAgreement } from './samples/sample-agreement';
import { startSampleAuthority } from './samples/sample-authority';
import { sampleSigner, sampleTrust } from './samples/sample-signer';

const FOLDER = 'dist/samples';

/** Every kind of document, by its file's name: a new kind is a line here. */
const samples: Readonly<Record<string, SignedDocument>> = { agreement: sampleAgreement };

/** As it is printed to be signed with a pen. */
const unsigned = (document: SignedDocument): SignedDocument => ({
  ...document,
  signatures: document.signatures.map((one) => ({ ...one, at: null, drawing: null, method: '' })),
});

/** Writes each sample, signed and timestamped, and beside them the certificate that vouches for both. */
async function main(): Promise<void> {
  const keys = makeDevelopmentKeys();
  const { authority, close } = await startSampleAuthority(keys, new Date(sampleAgreement.issuedAt));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'development-authority.pem'), keys.authority);
  try {
    const options = { fonts: packagedFonts(), signer: sampleSigner(keys.documents), authority };
    for (const [name, document] of Object.entries(samples)) {
      const { pdf, missing } = await signDocument(document, options);
      const path = join(FOLDER, `${name}.pdf`);
      writeFileSync(path, pdf);
      const { verdict } = verifyDocument(pdf, sampleTrust(keys));
      const unknown = missing.length === 0 ? '' : ` · not in the font: ${missing.join(' ')}`;
      console.log(`${path} ${pdf.length} bytes · ${verdict}${unknown}`);
      const form = await renderDocument(unsigned(document), { fonts: options.fonts, seal: null });
      writeFileSync(join(FOLDER, `${name}-to-sign.pdf`), form.pdf);
    }
  } finally {
    await close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
