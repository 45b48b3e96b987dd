import { describe, expect, it } from '@jest/globals';
import type { DataOf } from '../../../api/call';
import { aProof } from '../proof/a-proof';
import { fileResult, numberResult } from './result';

const verified = (more: Partial<DataOf<'agreement.verify'>> = {}): DataOf<'agreement.verify'> => ({
  verdict: 'genuine',
  problem: null,
  agreementId: 'ag_aaaabbbbcccc',
  signedBy: '安和县民政局',
  development: false,
  signedAt: '2026-11-19T20:16:40+08:00',
  timestampAt: null,
  differences: [],
  ...more,
});

describe('a file', () => {
  it('that is genuine says by whom and when it was sealed', () => {
    expect(fileResult(verified())).toMatchObject({
      title: '是真的',
      differences: [],
      facts: ['盖章的：安和县民政局', '盖章的时间：2026年11月19日 20:16'],
      agreementId: 'ag_aaaabbbbcccc',
    });
  });

  it('of somebody else’s is genuine, and tells nothing of what is in it', () => {
    const { sentences } = fileResult(verified({ agreementId: null }));
    expect(sentences.join('')).toContain('不是您家的');
  });

  it('with a seal for development is said to prove nothing', () => {
    expect(fileResult(verified({ development: true })).sentences.join('')).toContain('不能当证据');
  });

  it('with a changed byte is altered, and says where', () => {
    const differences = [{ kind: 'file' as const, place: 'content.changed' }];
    const result = fileResult(verified({ verdict: 'altered', problem: 'content.changed', differences }));
    expect(result).toMatchObject({ title: '被改过', differences: ['盖章以后，文件里的内容动过'], facts: [] });
    expect(result.sentences.join('')).toContain('请不要照这一份办');
  });

  it('with a good seal and other records says that it is the records', () => {
    const differences = [{ kind: 'facts' as const, place: 'content.term.to' }];
    const result = fileResult(verified({ verdict: 'altered', differences }));
    expect(result.sentences).toEqual(['文件上的签章是好的，可是和系统里记的对不上。']);
    expect(result.differences).toEqual(['起止的日子']);
  });

  it('without a seal is not called false', () => {
    const result = fileResult(
      verified({ verdict: 'unknown', problem: 'signature.absent', agreementId: null, signedBy: null }),
    );
    expect(result.title).toBe('查不到');
    expect(result.sentences.join('')).toContain('文件上没有签章');
    expect(result.sentences.join('')).toContain('也不能说它是假的');
  });
});

describe('a number', () => {
  const asked = { version: 2, digest: 'c0ffee12' };
  const intact = { intact: true, differences: [] };

  it('leads to what the print has to be compared with, and calls nothing genuine', () => {
    const result = numberResult(asked, aProof(), intact);
    expect(result.title).not.toContain('真');
    expect(result.compare).toEqual(
      expect.arrayContaining([
        { label: '照护的孩子', value: '王小雨、王小川' },
        { label: '照护人', value: '陈桂芳（2026年11月19日 签）' },
      ]),
    );
  });

  it('of a version before says that there is a newer one', () => {
    const result = numberResult({ version: 1, digest: '0ddba115' }, aProof(), intact);
    expect(result).toMatchObject({ verdict: 'old', compare: [] });
    expect(result.sentences[0]).toBe('您手里是第 1 版，现在是第 2 版。');
  });

  it.each([
    [2, '00000000'],
    [3, 'c0ffee12'],
  ])('that does not fit (version %s, %s) is asked for again, not called genuine', (version, digest) => {
    expect(numberResult({ version, digest }, aProof(), intact)).toMatchObject({
      verdict: 'unknown',
      compare: [],
    });
  });

  it('whose records were changed says so', () => {
    const records = { intact: false, differences: [{ kind: 'signature' as const, place: '刘敏' }] };
    expect(numberResult(asked, aProof(), records)).toMatchObject({
      verdict: 'altered',
      differences: ['刘敏的签名'],
    });
  });
});
