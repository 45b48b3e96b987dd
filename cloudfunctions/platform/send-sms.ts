import { requireSetting, settingOr } from './environment';
import { PlatformError } from './platform-error';
import { tencentConfig } from './tencent-client';

export type SmsGroup = {
  /** The operator's template id. */
  readonly templateId: string;
  readonly variables: readonly string[];
  /** 11 digits, at most 200: one call's limit. */
  readonly phones: readonly string[];
};

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown';

/** The service's answer about one number. */
export type SmsAnswer = {
  /** `Ok` when accepted. */
  readonly code: string;
  /** The service's number of the message, null where it was not taken. */
  readonly serial: string | null;
};

/**
 * One SendSms call for up to 200 numbers with the same words; the answer about each number in the order given. @throws PlatformError when the whole call was refused.
 */
export const sendSms = async (group: SmsGroup): Promise<readonly SmsAnswer[]> => {
  const { SmsClient } = await import('./sdk/sms-sdk');
  const client = new SmsClient(
    tencentConfig({
      region: settingOr('SMS_REGION', 'ap-guangzhou'),
      endpoint: settingOr('SMS_ENDPOINT', 'sms.tencentcloudapi.com'),
      protocol: settingOr('SMS_PROTOCOL', 'https://'),
    }),
  );
  try {
    const { SendStatusSet: statuses } = await client.SendSms({
      SmsSdkAppId: requireSetting('SMS_APP_ID'),
      SignName: requireSetting('SMS_SIGN'),
      TemplateId: group.templateId,
      TemplateParamSet: [...group.variables],
      PhoneNumberSet: group.phones.map((phone) => `+86${phone}`),
    });
    return group.phones.map((_, index) => {
      const { Code: code = 'unknown', SerialNo: serial } = statuses?.[index] ?? {};
      return { code, serial: serial === undefined || serial === '' ? null : serial };
    });
  } catch (cause) {
    throw new PlatformError(`sms.${codeOf(cause)}`, { cause });
  }
};
