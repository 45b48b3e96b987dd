import type { JsonObject } from '../../json-value';
import { readSmsRequest, type SmsRequest } from '../read-sms-request';
import { feeOf, rendered, smsContent, type SmsContent } from '../sms-content';
import { type SmsCode, smsMessage } from '../sms-errors';
import { countSms, frequencyError } from '../sms-limits';
import { readPhone, type SmsPhone } from '../sms-phone';
import type { TencentContext } from '../tencent-context';
import { tencentError, type TencentError } from '../tencent-error';

/** What became of one number; `Code` is `Ok` when the message was taken for delivery. */
export type SendStatus = {
  readonly SerialNo: string;
  readonly PhoneNumber: string;
  readonly Fee: number;
  readonly SessionContext: string;
  readonly Code: SmsCode;
  readonly Message: string;
  readonly IsoCode: string;
};

/** `SendSms` 2021-01-11: one status for each number, in the order asked; or an error for the call. */
export function sendSms(
  body: JsonObject,
  context: TencentContext,
): { readonly SendStatusSet: readonly SendStatus[] } | TencentError {
  const { request, error } = readSmsRequest(body);
  if (error) return error;
  if (request.appId !== context.config.sms.appId) {
    return tencentError('UnauthorizedOperation.SmsSdkAppIdVerifyFail', 'request SmsSdk AppId verify fail');
  }

  context.state.data.sms.calls = (context.state.data.sms.calls ?? 0) + 1;
  const phones = request.phones.map(readPhone);
  const mixed = new Set(phones.map(({ place }) => place).filter((place) => place !== 'nowhere')).size > 1;
  const content = smsContent(request, context.config.sms);
  const SendStatusSet = phones.map((phone) => {
    const code = mixed
      ? 'UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber'
      : judge(phone, content, context);
    return status({ request, phone, code }, context);
  });
  return { SendStatusSet };
}

/** The code for one number; a message that passes is counted at once, so that a number named twice meets its own limit. */
function judge({ number, place }: SmsPhone, content: SmsContent, context: TencentContext): SmsCode {
  const { sms } = context.state.data;
  if (place === 'nowhere') return 'InvalidParameterValue.IncorrectPhoneNumber';
  if (place === 'elsewhere') return 'UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone';
  if (content.text === null) return content.code;
  const { text } = content;
  if (sms.sensitiveWords.some((word) => text.includes(word))) return 'FailedOperation.ContainSensitiveWord';
  if (sms.blacklist.includes(number)) return 'FailedOperation.PhoneNumberInBlacklist';
  const fault = takeFault(number, context);
  if (fault !== null) return fault;
  const limit = frequencyError({ phone: number, text }, context);
  if (limit !== null) return limit;

  countSms({ phone: number, text }, context);
  return 'Ok';
}

function takeFault(phone: string, { state }: TencentContext): SmsCode | null {
  const { faults } = state.data.sms;
  const planned = faults.find((one) => one.phone === phone) ?? faults.find((one) => one.phone === '*');
  if (planned === undefined) return null;
  planned.times -= 1;
  if (planned.times <= 0) faults.splice(faults.indexOf(planned), 1);
  state.changed();
  return planned.code;
}

type Judged = { readonly request: SmsRequest; readonly phone: SmsPhone; readonly code: SmsCode };

/** Keeps the message for the inbox and words its status. A refused number has no serial number, fee or country, as in real answers. */
function status({ request, phone, code }: Judged, { config, state, now, inbox }: TencentContext): SendStatus {
  const taken = code === 'Ok';
  const template = config.sms.templates.find(({ id }) => id === request.template);
  const text = rendered(request, template?.text ?? request.template);
  inbox.add({
    to: { phone: phone.number },
    channel: 'sms',
    template: request.template,
    fields: Object.fromEntries(request.params.map((value, index) => [String(index + 1), value])),
    text,
    result: taken ? 'ok' : code,
  });
  const serial = `${state.nextNumber()}`.padStart(12, '0');
  return {
    SerialNo: taken ? `2640:${Math.floor(now().getTime() / 1000)}${serial}` : '',
    PhoneNumber: phone.number,
    Fee: taken ? feeOf(text) : 0,
    SessionContext: request.session,
    Code: code,
    Message: smsMessage(code),
    IsoCode: taken ? 'CN' : '',
  };
}
