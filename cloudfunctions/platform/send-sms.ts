import { requireSetting, settingOr } from './environment';
import { PlatformError } from './platform-error';

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

/**
 * One SendSms call for up to 200 numbers with the same words; the code of each number in the order given, `Ok` when
 * accepted. @throws PlatformError when the whole call was refused.
 */
export const sendSms = async (group: SmsGroup): Promise<readonly string[]> => {
  const { SmsClient } = await import('./sdk/sms-sdk');
  const client = new SmsClient({
    credential: {
      secretId: requireSetting('TENCENT_SECRET_ID'),
      secretKey: requireSetting('TENCENT_SECRET_KEY'),
    },
    region: settingOr('SMS_REGION', 'ap-guangzhou'),
    profile: {
      httpProfile: {
        endpoint: settingOr('SMS_ENDPOINT', 'sms.tencentcloudapi.com'),
        protocol: settingOr('SMS_PROTOCOL', 'https://'),
      },
    },
  });
  try {
    const { SendStatusSet: statuses } = await client.SendSms({
      SmsSdkAppId: requireSetting('SMS_APP_ID'),
      SignName: requireSetting('SMS_SIGN'),
      TemplateId: group.templateId,
      TemplateParamSet: [...group.variables],
      PhoneNumberSet: group.phones.map((phone) => `+86${phone}`),
    });
    return group.phones.map((_, index) => statuses?.[index]?.Code ?? 'unknown');
  } catch (cause) {
    throw new PlatformError(`sms.${codeOf(cause)}`, { cause });
  }
};
