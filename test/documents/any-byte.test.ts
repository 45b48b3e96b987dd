import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { verifyDocument } from '../../cloudfunctions/platform/documents/verify/verify-document';
import { whereBytesDiffer } from '../../cloudfunctions/platform/documents/verify/where-bytes-differ';
import { type FinishedSample, finishSample } from './finish-sample';

describe.each([{ timestamped: true }, { timestamped: false }])(
  'a document, timestamped: $timestamped',
  (kind) => {
    let sample: FinishedSample;
    const verdict = (pdf: Buffer): string => verifyDocument(pdf, sample.trust).verdict;
    const changed = (at: number, to: number): Buffer => {
      const pdf = Buffer.from(sample.pdf);
      pdf[at] = to;
      return pdf;
    };

    beforeAll(async () => {
      sample = await finishSample(kind);
    });

    it('is genuine as it is', () => {
      expect(verifyDocument(sample.pdf, sample.trust)).toMatchObject({ verdict: 'genuine', problem: null });
    });

    it('is not genuine with any one byte changed to anything, anywhere', () => {
      const places = fc.integer({ min: 0, max: sample.pdf.length - 1 });
      const any = fc.tuple(places, fc.integer({ min: 1, max: 255 }));
      fc.assert(
        fc.property(any, ([at, by]) => {
          expect(verdict(changed(at, (sample.pdf[at] ?? 0) ^ by))).not.toBe('genuine');
        }),
        { numRuns: 300 },
      );
    });

    // All bits of all digits were tried once (115,000 changes, two minutes); here every digit has one of its bits turned.
    it('is not genuine with any digit of its signature changed or spelled otherwise', () => {
      const text = sample.pdf.toString('latin1');
      const start = text.indexOf('/Contents <') + '/Contents <'.length;
      const end = start + text.slice(start).search(/0*>/);
      const survivors: number[] = [];
      for (let at = start; at < end; at += 1) {
        const digit = text[at] ?? '0';
        const turned = (Number.parseInt(digit, 16) ^ (1 << (at % 4))).toString(16);
        for (const other of new Set([turned, digit.toUpperCase()])) {
          if (other !== digit && verdict(changed(at, other.charCodeAt(0))) === 'genuine')
            survivors.push(at - start);
        }
      }
      expect(survivors).toEqual([]);
    });

    it('is not genuine with anything in the unused room of its signature', () => {
      const end = sample.pdf.indexOf('>', sample.pdf.indexOf('/Contents <', 0, 'latin1'), 'latin1');
      for (let at = end - 1; sample.pdf[at] === 0x30 && at > end - 1000; at -= 7) {
        expect(verdict(changed(at, 0x31))).not.toBe('genuine');
      }
    });

    it('is not genuine with bytes put before, behind or left out', () => {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (more) => {
          expect(verdict(Buffer.concat([sample.pdf, more]))).not.toBe('genuine');
          expect(verdict(Buffer.concat([more, sample.pdf]))).not.toBe('genuine');
          expect(verdict(sample.pdf.subarray(0, sample.pdf.length - more.length))).not.toBe('genuine');
        }),
        { numRuns: 30 },
      );
    });

    it('tells which part was changed', () => {
      const at = (needle: string, from = 0): number => sample.pdf.indexOf(needle, from, 'latin1');
      const contents = /\/Contents (\d+) 0 R/.exec(sample.pdf.toString('latin1'))![1]!;
      const page = at('stream\n', at(`\n${contents} 0 obj\n`)) + 30;
      const file = at('stream\n', at('/Type /EmbeddedFile')) + 30;
      const signature = at('/Contents <') + 30;
      const part = (place: number) =>
        whereBytesDiffer(sample.pdf, changed(place, (sample.pdf[place] ?? 0) ^ 1));
      expect(part(page)).toMatchObject({ part: 'page', page: 1, offset: page });
      expect(part(file)).toMatchObject({ part: 'embedded-file' });
      expect(part(signature)).toMatchObject({ part: 'signature' });
      expect(part(2)).toMatchObject({ part: 'structure' });
      expect(whereBytesDiffer(sample.pdf, Buffer.from(sample.pdf))).toBeNull();
    });
  },
);
