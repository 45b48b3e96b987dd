import { renderDocument } from '../../cloudfunctions/platform/documents/render/render-document';
import { signDocument } from '../../cloudfunctions/platform/documents/sign-document';
import { certificateFacts } from '../../cloudfunctions/platform/documents/certificate/certificate-facts';
import { verifyDocument } from '../../cloudfunctions/platform/documents/verify/verify-document';
import { makeDevelopmentKeys } from '../../local/signing/development-keys';
import { packagedFonts } from '../samples/packaged-fonts';
import { sampleAgreement } from '../samples/sample-agreement';
import { sampleSigner, sampleTrust } from '../samples/sample-signer';
import { cpuWords, measureCpu } from './measure-cpu';

const RUNS = 20;

/** What one agreement costs: set and rendered, with its signature, and verified. Without a timestamp: that is a wait, not work. */
export async function benchAgreement(): Promise<void> {
  const keys = makeDevelopmentKeys();
  const signer = sampleSigner(keys.documents);
  const fonts = packagedFonts();
  const certificate = certificateFacts(signer.chain[0]);
  const options = { fonts, signer, authority: null };

  const signing = await measureCpu(RUNS, () => signDocument(sampleAgreement, options));
  const rendering = await measureCpu(RUNS, () =>
    renderDocument(sampleAgreement, { fonts, seal: { certificate, reserve: 4000 } }),
  );
  const { pdf } = await signDocument(sampleAgreement, options);
  const verifying = await measureCpu(RUNS, () => verifyDocument(pdf, sampleTrust(keys)));

  console.log(`render and sign  ${cpuWords(signing)}   (${pdf.length} bytes)`);
  console.log(`render alone     ${cpuWords(rendering)}`);
  console.log(`verify           ${cpuWords(verifying)}`);
}
