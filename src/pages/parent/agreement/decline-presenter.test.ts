import { describe, expect, test } from '@jest/globals';
import { declineInput, overtaken } from './decline-presenter';

const refused = (code: 'agreement.versionChanged' | 'agreement.notParty') =>
  ({ ok: false, offline: false, refusal: { code }, requestId: 'rq_1' }) as const;

describe('a parent who does not agree', () => {
  const agreement = { agreementId: 'ag_1', version: 2 };

  test('says why, of the version that was read', () => {
    expect(declineInput(agreement, ' 费用没说清楚 ')).toEqual({
      agreementId: 'ag_1',
      version: 2,
      reason: '费用没说清楚',
    });
    expect(declineInput(agreement, '  ')).toBeUndefined();
  });

  test('is shown the new state where somebody was faster', () => {
    expect(overtaken(refused('agreement.versionChanged'))).toBe(true);
    expect(overtaken(refused('agreement.notParty'))).toBe(false);
    expect(overtaken({ ok: false, offline: true, requestId: 'rq_1' })).toBe(false);
  });
});
