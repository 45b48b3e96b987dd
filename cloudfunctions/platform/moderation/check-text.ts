import { requireSetting, settingOr } from '../environment';
import { PlatformError } from '../platform-error';
import type { TmsClient } from '../sdk/tms-sdk';

const SECONDS = 10;
/** Characters of one call; our longest text is a notice of 1,000. */
const MOST_CHARACTERS = 10_000;

/** What the service says of a text: its `Suggestion` and `Label` as they come. */
type TextAnswer = { readonly suggestion: string; readonly label: string };

type Client = InstanceType<typeof TmsClient>;

const openClient = async (): Promise<Client> => {
  const sdk = await import('../sdk/tms-sdk');
  return new sdk.TmsClient({
    credential: {
      secretId: requireSetting('TENCENT_SECRET_ID'),
      secretKey: requireSetting('TENCENT_SECRET_KEY'),
    },
    region: settingOr('MODERATION_REGION', 'ap-guangzhou'),
    profile: {
      httpProfile: {
        endpoint: settingOr('MODERATION_ENDPOINT', 'tms.tencentcloudapi.com'),
        protocol: settingOr('MODERATION_PROTOCOL', 'https://'),
        reqTimeout: SECONDS,
      },
    },
  });
};

const codeOf = (error: unknown): string =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^[A-Z][A-Za-z]+([.][A-Za-z]+)*$/.test(error.code)
    ? error.code
    : 'network';

/**
 * Tencent's TextModeration (2020-12-29). The service is told the words and nothing else: not whose they are, nor which row.
 * @throws PlatformError `tms.<code of the service>`, `tms.network`
 */
export const checkText = async (words: string): Promise<TextAnswer> => {
  const client = await openClient();
  const content = Array.from(words).slice(0, MOST_CHARACTERS).join('');
  const strategy = settingOr('MODERATION_BIZ_TYPE', '');
  try {
    const answer = await client.TextModeration({
      Content: Buffer.from(content, 'utf8').toString('base64'),
      ...(strategy === '' ? {} : { BizType: strategy }),
    });
    return { suggestion: answer.Suggestion ?? '', label: answer.Label ?? '' };
  } catch (cause) {
    throw new PlatformError(`tms.${codeOf(cause)}`, { cause });
  }
};
