import { describe, expect, test } from '@jest/globals';
import { missingOf, outdated } from './sign-presenter';

describe('signing on the phone', () => {
  test('needs the choice first and the name next', () => {
    expect(missingOf(undefined, 'M1 1 L60 60')).toBe('先选用什么方式签');
    expect(missingOf('paper', null)).toBe('先选用什么方式签');
    expect(missingOf('phone', null)).toBe('再写上您的名字');
    expect(missingOf('phone', 'M1 1 L60 60')).toBeUndefined();
  });

  test('shows the agreement anew when it has changed meanwhile, not when the network is gone', () => {
    const refused = (code: 'agreement.versionChanged' | 'agreement.outOfOrder') =>
      outdated({ ok: false, offline: false, refusal: { code }, requestId: 'rq_1' });

    expect(refused('agreement.versionChanged')).toBe(true);
    expect(refused('agreement.outOfOrder')).toBe(false);
    expect(outdated({ ok: false, offline: true, requestId: 'rq_1' })).toBe(false);
  });
});
