import type { EssConfig } from './ess/ess-config';
import type { TmsConfig } from './tms/tms-config';
import type { TtsConfig } from './tts/tts-config';

/** A text-message template as approved: variables are `{1}`, `{2}` … */
export type SmsTemplate = { readonly id: string; readonly text: string };

/** The SMS application in Tencent's console. */
export type SmsConfig = {
  readonly appId: string;
  /** The approved signature, shown as 【…】 before every message. */
  readonly signName: string;
  readonly templates: readonly SmsTemplate[];
  /** Characters one variable may have; 6 for accounts opened since 2024-01-25. */
  readonly variableLimit?: number;
  /** Messages to one number in a day; 10 unless the certified account was given more. */
  readonly perNumberPerDay?: number;
};

/** The account at Tencent Cloud. */
export type TencentConfig = {
  readonly secretId: string;
  readonly secretKey: string;
  readonly sms: SmsConfig;
  readonly ess: EssConfig;
  readonly tts: TtsConfig;
  readonly tms: TmsConfig;
};
