import { describe, expect, test } from '@jest/globals';
import { nextOf, outdated, type Signing } from './sign-presenter';

describe('signing on the phone', () => {
  const drawn: Signing = { way: 'phone', drawing: 'M1 1 L60 60', sentTo: undefined, digits: '' };

  test('needs the choice first and the name next', () => {
    expect(nextOf({ ...drawn, way: undefined }).missing).toBe('先选用什么方式签');
    expect(nextOf({ ...drawn, way: 'paper' }).missing).toBe('先选用什么方式签');
    expect(nextOf({ ...drawn, drawing: null }).missing).toBe('再写上您的名字');
  });

  test('then has the code sent, and is handed in with all six digits of it', () => {
    const sent = { ...drawn, sentTo: '138****0001' };
    expect(nextOf(drawn)).toEqual({ does: 'send-code', missing: undefined });
    expect(nextOf({ ...sent, digits: '04211' })).toEqual({ does: 'submit', missing: '再填短信里的六个数字' });
    expect(nextOf({ ...sent, digits: '042117' })).toEqual({ does: 'submit', missing: undefined });
  });

  test('shows the agreement anew when it has changed meanwhile, not when the network is gone', () => {
    const refused = (code: 'agreement.versionChanged' | 'agreement.outOfOrder') =>
      outdated({ ok: false, offline: false, refusal: { code }, requestId: 'rq_1' });

    expect(refused('agreement.versionChanged')).toBe(true);
    expect(refused('agreement.outOfOrder')).toBe(false);
    expect(outdated({ ok: false, offline: true, requestId: 'rq_1' })).toBe(false);
  });
});
