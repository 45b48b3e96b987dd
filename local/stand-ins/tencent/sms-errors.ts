/** What the service says beside each code. Codes are the published ones; where no answer was at hand the words are ours. */
const MESSAGES: Readonly<Record<string, string>> = {
  Ok: 'send success',
  'FailedOperation.ContainSensitiveWord': 'message contains sensitive words',
  'FailedOperation.PhoneNumberInBlacklist': 'phone number is in the blacklist',
  'FailedOperation.SignatureIncorrectOrUnapproved': 'signature is incorrect or unapproved',
  'FailedOperation.TemplateParamSetNotMatchApprovedTemplate':
    'template params do not match the approved template',
  'FailedOperation.TemplateUnapprovedOrNotExist': 'template is unapproved or does not exist',
  'InvalidParameterValue.ContentLengthLimit': 'message is too long',
  'InvalidParameterValue.IncorrectPhoneNumber': 'incorrect phone number',
  'InvalidParameterValue.ProhibitedUseUrlInTemplateParameter': 'url is prohibited in template parameter',
  'InvalidParameterValue.TemplateParameterFormatError': 'Verification code template parameter format error',
  'InvalidParameterValue.TemplateParameterLengthLimit': 'template parameter is too long',
  'LimitExceeded.PhoneNumberDailyLimit':
    'the number of messages sent to one phone number exceeds the daily limit',
  'LimitExceeded.PhoneNumberSameContentDailyLimit':
    'the same content to one phone number exceeds the daily limit',
  'LimitExceeded.PhoneNumberThirtySecondLimit':
    'the number of messages sent to one phone number in 30 seconds exceeds the limit',
  'UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone':
    'mainland template to a phone outside the mainland',
  'UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber':
    'domestic and international numbers in one call',
};

/** A per-number result code. */
export type SmsCode = string;

/** The words that go with a per-number code. */
export function smsMessage(code: SmsCode): string {
  return MESSAGES[code] ?? code;
}
