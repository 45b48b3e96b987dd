import { describe, expect, test } from '@jest/globals';
import { tencentCode } from './tencent-client';

describe('the code of a refusal', () => {
  test.each(['InternalError', 'LimitExceeded.PhoneNumberDailyLimit', 'AuthFailure.SignatureFailure'])(
    'is the service’s own: %s',
    (code) => {
      expect(tencentCode({ code })).toBe(code);
    },
  );

  test.each([
    { code: 'ECONNRESET' },
    { code: 'ETIMEDOUT' },
    { code: '' },
    { code: 7 },
    new Error('no'),
    null,
  ])('is the network’s where nobody answered: %p', (error) => {
    expect(tencentCode(error)).toBe('network');
  });
});
