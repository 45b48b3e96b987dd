import { settingOr } from '../environment';
import { PlatformError } from '../platform-error';
import { tencentCode, tencentConfig } from '../tencent-client';
import type { TmsClient } from '../sdk/tms-sdk';

const SECONDS = 10;
/** Characters of one call; our longest text is a notice of 1,000. */
const MOST_CHARACTERS = 10_000;

/** What the service says of a text: its `Suggestion` and `Label` as they come. */
type TextAnswer = { readonly suggestion: string; readonly label: string };

type Client = InstanceType<typeof TmsClient>;

const openClient = async (): Promise<Client> => {
  const sdk = await import('../sdk/tms-sdk');
  return new sdk.TmsClient(
    tencentConfig({
      region: settingOr('MODERATION_REGION', 'ap-guangzhou'),
      endpoint: settingOr('MODERATION_ENDPOINT', 'tms.tencentcloudapi.com'),
      protocol: settingOr('MODERATION_PROTOCOL', 'https://'),
      seconds: SECONDS,
    }),
  );
};

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
    throw new PlatformError(`tms.${tencentCode(cause)}`, { cause });
  }
};
