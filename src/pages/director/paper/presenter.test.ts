import { describe, expect, test } from '@jest/globals';
import { paperChecks } from '../../../../contracts/vocabulary/agreement';
import { aShownAgreement } from '../../../../test/builders/shown-agreement';
import { checksOf, closedFor, missingOf, outdated, presentDone } from './presenter';

const TODAY = '2026-11-20';

describe('a paper', () => {
  test.each(['sent', 'guardians-signed', 'in-force'] as const)(
    'can be filed under one that is %s',
    (state) => {
      expect(closedFor(aShownAgreement({ state }))).toBeUndefined();
    },
  );

  test.each(['draft', 'declined', 'ended', 'superseded'] as const)('can’t under one that is %s', (state) => {
    expect(closedFor(aShownAgreement({ state }))?.title).toBe('现在不能登记');
  });

  test('is filed once', () => {
    expect(closedFor(aShownAgreement({ state: 'in-force', paperFiledOn: '2026-11-19' }))?.title).toBe(
      '已经登记过了',
    );
  });

  test('is compared in five things, said as they stand in the agreement', () => {
    const checks = checksOf(aShownAgreement(), TODAY);
    expect(checks.map(({ value }) => value)).toEqual(paperChecks);
    expect(checks.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^签字的人：.*、/),
      expect.stringMatching(/^孩子：./),
      expect.stringMatching(/^期限：.* 到 ./),
      '每个人都亲手签了名',
      '纸上写了签字的日子',
    ]);
  });

  test('waits for a photograph and for everything to be compared', () => {
    expect(missingOf({ photos: 0, checks: [] })).toEqual(['拍照片', '对完 5 项']);
    expect(missingOf({ photos: 2, checks: ['parties', 'term'] })).toEqual(['对完 3 项']);
    expect(missingOf({ photos: 1, checks: paperChecks })).toEqual([]);
  });

  test('brings an agreement into force, or stands beside what was signed on phones', () => {
    const filed = { state: 'in-force', inForceOn: '2026-12-01', paperFiledOn: TODAY } as const;
    expect(presentDone('sent', filed, TODAY)).toMatch(/^协议从 .* 起生效。$/);
    expect(presentDone('in-force', filed, TODAY)).toMatch(/纸质的也归档了/);
  });

  test('of another version is compared anew', () => {
    const refused = (code: 'agreement.versionChanged' | 'attachment.notFound') =>
      outdated({ ok: false, offline: false, refusal: { code }, requestId: 'rq_1' });
    expect(refused('agreement.versionChanged')).toBe(true);
    expect(refused('attachment.notFound')).toBe(false);
    expect(outdated({ ok: false, offline: true, requestId: 'rq_1' })).toBe(false);
  });
});
