import type { SmsRequest } from './read-sms-request';
import type { SmsConfig } from './tencent-config';
import type { SmsCode } from './sms-errors';

const VARIABLE_LIMIT = 6;
const MOST_CHARACTERS = 500;
const LINK = /(https?:\/\/|www\.|[a-z0-9-]+\.(cn|com|net|org|top|ink|cc|me|io)\b)/i;

/** The text as it arrives, or the code with which every number of the call is refused. */
export type SmsContent =
  { readonly text: string; readonly code: null } | { readonly text: null; readonly code: SmsCode };

/** Fills the template and checks signature, template and variables. Source: Tencent Cloud SMS, 正文模板审核标准 and API error codes. */
export function smsContent(request: SmsRequest, config: SmsConfig): SmsContent {
  const { params } = request;
  if (request.signName !== config.signName) return refused('FailedOperation.SignatureIncorrectOrUnapproved');
  const template = config.templates.find(({ id }) => id === request.template);
  if (template === undefined) return refused('FailedOperation.TemplateUnapprovedOrNotExist');
  if (params.length !== variablesIn(template.text)) {
    return refused('FailedOperation.TemplateParamSetNotMatchApprovedTemplate');
  }

  if (params.some((value) => LINK.test(value))) {
    return refused('InvalidParameterValue.ProhibitedUseUrlInTemplateParameter');
  }
  // A template that speaks of a code is a verification template, whatever it was registered as: digits only, 6 at most.
  if (template.text.includes('验证码') && !params.every((value) => /^\d{0,6}$/.test(value))) {
    return refused('InvalidParameterValue.TemplateParameterFormatError');
  }
  const limit = config.variableLimit ?? VARIABLE_LIMIT;
  if (params.some((value) => Array.from(value).length > limit)) {
    return refused('InvalidParameterValue.TemplateParameterLengthLimit');
  }
  const text = rendered(request, template.text);
  if (Array.from(text).length > MOST_CHARACTERS) return refused('InvalidParameterValue.ContentLengthLimit');
  return { text, code: null };
}

/** What a person reads, signature first; a template that is not registered shows its number. */
export function rendered({ signName, params }: SmsRequest, template: string): string {
  return `【${signName}】${template.replace(/\{(\d+)\}/g, (_whole, number: string) => params[Number(number) - 1] ?? '')}`;
}

/** Messages charged: one up to 70 characters, beyond that one for every 67. */
export function feeOf(text: string): number {
  const length = Array.from(text).length;
  return length <= 70 ? 1 : Math.ceil(length / 67);
}

function variablesIn(template: string): number {
  return new Set(template.match(/\{\d+\}/g)).size;
}

function refused(code: SmsCode): SmsContent {
  return { text: null, code };
}
