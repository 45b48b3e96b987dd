import { describe, expect, it } from '@jest/globals';
import { certificateFacts } from '../../cloudfunctions/platform/documents/certificate/certificate-facts';
import { renderDocument } from '../../cloudfunctions/platform/documents/render/render-document';
import type { SignedDocument } from '../../cloudfunctions/platform/documents/signed-document';
import { packagedFonts } from '../../config/samples/packaged-fonts';
import { sampleAgreement } from '../../config/samples/sample-agreement';
import { sampleSigner } from '../../config/samples/sample-signer';
import { makeDevelopmentKeys } from '../../local/signing/development-keys';

const certificate = certificateFacts(sampleSigner(makeDevelopmentKeys().documents).chain[0]);
const render = (document: SignedDocument) =>
  renderDocument(document, { fonts: packagedFonts(), seal: { certificate, reserve: 3000 } });
const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type \/Page\n/g) ?? []).length;

describe('rendering a document', () => {
  it('gives the same bytes for the same document', async () => {
    const [first, second] = [await render(sampleAgreement), await render(sampleAgreement)];
    expect(first.pdf.equals(second.pdf)).toBe(true);
  });

  it('reports a rare character of a name that the font does not have, and keeps it in the record', async () => {
    const [signature] = sampleAgreement.signatures;
    const rare = { ...sampleAgreement, signatures: [{ ...signature!, name: '李𠮷' }] };
    expect((await render(rare)).missing).toEqual(['𠮷']);
    expect((await render(sampleAgreement)).missing).toEqual([]);
  });

  it('goes on to as many pages as a long text needs', async () => {
    const text = '父母每周至少与孩子联系和交流一次。'.repeat(60);
    const long = {
      heading: '长',
      blocks: Array.from({ length: 12 }, () => ({ kind: 'paragraph', text }) as const),
    };
    const table = {
      heading: '表',
      blocks: [{ kind: 'table', rows: [{ label: '长', value: text.repeat(4) }] }] as const,
    };
    const { pdf } = await render({ ...sampleAgreement, sections: [long, table] });
    expect(pagesOf(pdf)).toBeGreaterThan(12);
  });

  it('takes a document with nothing in it but its frame', async () => {
    const empty: SignedDocument = {
      ...sampleAgreement,
      summary: { rows: [], points: [] },
      sections: [],
      signatures: [],
      evidence: { signedText: '', trail: [], notes: [], checkNumber: null },
    };
    expect(pagesOf((await render(empty)).pdf)).toBe(3);
  });

  it('gives a form to print and sign with a pen: no seal, no evidence, nothing about development', async () => {
    const signatures = sampleAgreement.signatures.map((one) => ({
      ...one,
      at: null,
      drawing: null,
      method: '',
    }));
    const { pdf } = await renderDocument(
      { ...sampleAgreement, signatures },
      { fonts: packagedFonts(), seal: null },
    );
    const sealed = await render(sampleAgreement);
    expect(pagesOf(pdf)).toBe(pagesOf(sealed.pdf) - 2);
    expect(pdf.toString('latin1')).not.toMatch(/ByteRange|EmbeddedFile/);
  });

  it('refuses a document without a time', async () => {
    await expect(render({ ...sampleAgreement, issuedAt: 'yesterday' })).rejects.toThrow('no instant');
  });
});
