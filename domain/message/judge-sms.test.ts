import { describe, expect, test } from '@jest/globals';
import { judgeSms } from './judge-sms';

describe('the answer about one number', () => {
  test.each([
    ['Ok', 'sent'],
    ['LimitExceeded.PhoneNumberThirtySecondLimit', 'later'],
    ['LimitExceeded.DeliveryFrequencyLimit', 'later'],
    ['LimitExceeded.PhoneNumberOneHourLimit', 'later'],
    ['LimitExceeded.PhoneNumberDailyLimit', 'tomorrow'],
    ['LimitExceeded.PhoneNumberSameContentDailyLimit', 'tomorrow'],
    ['FailedOperation.PhoneNumberInBlacklist', 'unreached'],
    ['InvalidParameterValue.IncorrectPhoneNumber', 'unreached'],
    ['FailedOperation.ContainSensitiveWord', 'parked'],
    ['FailedOperation.SignatureIncorrectOrUnapproved', 'parked'],
    ['FailedOperation.TemplateIncorrectOrUnapproved', 'parked'],
    ['InvalidParameterValue.TemplateParameterLengthLimit', 'parked'],
    ['InternalError.Timeout', 'later'],
    ['SomethingNew', 'later'],
  ])('%s is %s', (code, verdict) => {
    expect(judgeSms(code)).toBe(verdict);
  });
});
