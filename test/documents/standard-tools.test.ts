import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentDigests } from '../../cloudfunctions/platform/documents/content-digests';
import { sampleAgreement } from '../../config/samples/sample-agreement';
import { type FinishedSample, finishSample } from './finish-sample';
import { runTool } from './run-tool';

const MOST_BYTES = 400 * 1024;

describe('a finished agreement, as other programs see it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  const path = join(folder, 'agreement.pdf');
  let sample: FinishedSample;

  beforeAll(async () => {
    sample = await finishSample({ timestamped: true });
    writeFileSync(path, sample.pdf);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('takes at most 400 KB', () => {
    expect(sample.pdf.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('carries a valid signature over the whole document (pdfsig)', () => {
    const run = runTool('pdfsig', path);
    if (run === null) return;
    expect(run.output).toContain('Signature Type: ETSI.CAdES.detached');
    expect(run.output).toContain('Total document signed');
    expect(run.output).toContain('Signature Validation: Signature is Valid.');
  });

  it('is no longer valid for pdfsig when one byte of a page is changed', () => {
    const changed = Buffer.from(sample.pdf);
    const at = changed.indexOf('stream\n', 0, 'latin1') + 40;
    changed[at] = (changed[at] ?? 0) ^ 1;
    const other = join(folder, 'changed.pdf');
    writeFileSync(other, changed);
    const run = runTool('pdfsig', other);
    if (run === null) return;
    expect(run.output).not.toContain('Signature is Valid.');
  });

  it('is a PDF without faults (qpdf)', () => {
    const run = runTool('qpdf', '--check', path);
    if (run === null) return;
    expect(run).toMatchObject({ ok: true });
    expect(run.output).toContain('No syntax or stream encoding errors found');
  });

  it('gives its Chinese text back, and its pages their numbers (pdftotext)', () => {
    const run = runTool('pdftotext', '-layout', path, '-');
    if (run === null) return;
    const text = run.output.replace(/\s/g, '');
    const { title, number, sections, signatures, evidence } = sampleAgreement;
    const headings = sections.map(({ heading }) => heading);
    const names = signatures.map(({ name }) => name);
    for (const words of [
      title,
      number,
      '一页看懂',
      evidence.checkNumber ?? '',
      ...headings,
      ...names,
      '开发用证书·无法律效力',
    ]) {
      expect(text).toContain(words.replace(/\s/g, ''));
    }
    const pages = run.output.split('\f').length - 1;
    expect(text).toContain(`第${pages}页共${pages}页`);
    for (const digest of Object.values(contentDigests(sampleAgreement.evidence.signedText))) {
      expect(text).toContain(digest);
    }
  });

  it('holds its fonts, cut down to what is used (pdffonts)', () => {
    const run = runTool('pdffonts', path);
    if (run === null) return;
    const fonts = run.output.split('\n').filter((line) => line.includes('NotoSansSC'));
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/);
  });

  it('holds what the parties signed as a file, byte for byte (pdfdetach)', () => {
    const saved = join(folder, 'signed-content.json');
    const run = runTool('pdfdetach', '-savefile', 'signed-content.json', '-o', saved, path);
    if (run === null) return;
    expect(readFileSync(saved, 'utf8')).toBe(sampleAgreement.evidence.signedText);
  });

  it('has a signature and a timestamp that OpenSSL follows to the authority', () => {
    const authority = join(folder, 'authority.pem');
    writeFileSync(authority, sample.keys.authority);
    const [from, hole] = /\/Contents <([0-9a-f]+)>/.exec(sample.pdf.toString('latin1'))!.slice(0, 2);
    const der = Buffer.from(hole!, 'hex');
    writeFileSync(join(folder, 'signature.der'), der.subarray(0, der.readUInt16BE(2) + 4));
    const start = sample.pdf.indexOf(from!, 0, 'latin1') + '/Contents '.length;
    const end = start + hole!.length + 2;
    const content = Buffer.concat([sample.pdf.subarray(0, start), sample.pdf.subarray(end)]);
    writeFileSync(join(folder, 'content'), content);
    const run = runTool(
      'openssl',
      ...[
        'cms',
        '-verify',
        '-binary',
        '-cades',
        '-purpose',
        'any',
        '-inform',
        'DER',
        '-out',
        join(folder, 'out'),
      ],
      ...['-in', join(folder, 'signature.der'), '-content', join(folder, 'content'), '-CAfile', authority],
    );
    if (run === null) return;
    expect(run.output).toContain('CAdES Verification successful');
  });
});
