import type { JsonObject } from '../json-value';
import { missingParameter, tencentError, type TencentError } from './tencent-error';

/** A `SendSms` whose parameters have their types. */
export type SmsRequest = {
  readonly phones: readonly string[];
  readonly appId: string;
  readonly template: string;
  readonly signName: string;
  readonly params: readonly string[];
  readonly session: string;
};

/** The request, or the error that refuses the call as a whole. */
export type ReadSmsRequest =
  | { readonly request: SmsRequest; readonly error: null }
  | { readonly request: null; readonly error: TencentError };

const LISTS = ['PhoneNumberSet', 'TemplateParamSet'];
const TEXTS = ['SmsSdkAppId', 'TemplateId', 'SignName', 'ExtendCode', 'SessionContext', 'SenderId'];
const REQUIRED = ['PhoneNumberSet', 'SmsSdkAppId', 'TemplateId'];

const MOST_PHONES = 200;
/** "小于 512 字节". */
const SESSION_BYTES = 512;

/** Reads the parameters of `SendSms`; unknown ones are refused, as API 3.0 does. */
export function readSmsRequest(body: JsonObject): ReadSmsRequest {
  const error = parameterError(body) ?? phonesError(texts(body.PhoneNumberSet));
  if (error) return { request: null, error };
  const session = text(body.SessionContext);
  if (Buffer.byteLength(session) >= SESSION_BYTES) {
    return {
      request: null,
      error: tencentError('InvalidParameterValue', 'SessionContext must be less than 512 bytes.'),
    };
  }
  return {
    error: null,
    request: {
      phones: texts(body.PhoneNumberSet),
      appId: text(body.SmsSdkAppId),
      template: text(body.TemplateId),
      signName: text(body.SignName),
      params: texts(body.TemplateParamSet),
      session,
    },
  };
}

function parameterError(body: JsonObject): TencentError | null {
  for (const [name, value] of Object.entries(body)) {
    if (!LISTS.includes(name) && !TEXTS.includes(name)) {
      return tencentError('UnknownParameter', `The parameter \`${name}\` is not recognized.`);
    }
    if (LISTS.includes(name) && !isTexts(value)) {
      return tencentError('InvalidParameter', `The value of \`${name}\` is not a list of strings.`);
    }
    if (TEXTS.includes(name) && typeof value !== 'string') {
      return tencentError('InvalidParameter', `The value type of parameter \`${name}\` is not String.`);
    }
  }
  const missing = REQUIRED.find((name) => body[name] === undefined);
  return missing === undefined ? null : missingParameter(missing);
}

function phonesError(phones: readonly string[]): TencentError | null {
  if (phones.length === 0)
    return tencentError('MissingParameter.EmptyPhoneNumberSet', 'phone number set is empty');
  if (phones.length <= MOST_PHONES) return null;
  return tencentError('LimitExceeded.PhoneNumberCountLimit', 'the number of phone numbers exceeds 200');
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function texts(value: unknown): readonly string[] {
  return isTexts(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
