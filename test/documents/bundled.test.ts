import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as documentsSdk from '../../cloudfunctions/platform/sdk/documents-sdk';
import { bundle } from '../../config/function-build/bundle';
import { bundleInParts } from '../../config/function-build/bundle-in-parts';
import { importMeta } from '../../config/function-build/import-meta';
import { lazySdks } from '../../config/function-build/lazy-sdks';
import { copySdkFiles } from '../../config/function-build/sdk-files';
import { sampleAgreement } from '../../config/samples/sample-agreement';
import { sampleSigner, sampleTrust } from '../../config/samples/sample-signer';
import { makeDevelopmentKeys } from '../../local/signing/development-keys';

describe('documents, as a function carries them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'function-'));
  beforeAll(async () => {
    const { code } = await bundle('cloudfunctions/platform/sdk/documents-sdk.ts', [importMeta]);
    writeFileSync(join(folder, 'documents-sdk.js'), code);
    copySdkFiles(['documents-sdk'], folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are signed and verified by one file with its fonts beside it, without any package', async () => {
    const load = createRequire(join(folder, 'index.js'));
    const { operatorFonts, signDocument, verifyDocument } = load('./documents-sdk.js') as typeof documentsSdk;
    const keys = makeDevelopmentKeys();
    const { pdf } = await signDocument(sampleAgreement, {
      fonts: operatorFonts(),
      signer: sampleSigner(keys.documents),
      authority: null,
    });
    expect(verifyDocument(pdf, sampleTrust(keys)).verdict).toBe('genuine');
  });

  it('are no part of what `api` loads at its start', async () => {
    const used = new Set<string>();
    const { metafile } = await bundleInParts('cloudfunctions/api/index.ts', [lazySdks(used)]);
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.filter((path) => /documents\/|pdfkit|fontkit/.test(path))).toEqual([]);
  });
});
