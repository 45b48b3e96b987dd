import { requireSetting, settingOr } from '../../environment';
import { PlatformError } from '../../platform-error';
import { tencentConfig } from '../../tencent-client';
import type { EssClient } from '../../sdk/ess-sdk';

/** Tencent's e-sign service takes files at an address of its own. */
export type EssDoor = 'api' | 'files';

const ENDPOINTS = {
  api: { setting: 'ESS_ENDPOINT', standard: 'ess.tencentcloudapi.com' },
  files: { setting: 'ESS_FILE_ENDPOINT', standard: 'file.ess.tencent.cn' },
} as const;

/** The employee of the operator in whose name everything is done. */
export const essOperator = (): { readonly UserId: string } => ({ UserId: requireSetting('ESS_OPERATOR_ID') });

/** What stands in place of the service's own code when it gave none: nobody knows whether the call was carried out. */
export const NO_ANSWER = 'ess.noAnswer';

/** Calls the service once. @throws PlatformError `ess.<code of the service>`, or `ess.noAnswer` */
export async function callEss<Answer>(
  door: EssDoor,
  call: (client: InstanceType<typeof EssClient>) => Promise<Answer>,
): Promise<Answer> {
  const { EssClient: Client } = await import('../../sdk/ess-sdk');
  const client = new Client(
    tencentConfig({
      region: settingOr('ESS_REGION', 'ap-guangzhou'),
      endpoint: settingOr(ENDPOINTS[door].setting, ENDPOINTS[door].standard),
      protocol: settingOr('ESS_PROTOCOL', 'https://'),
    }),
  );
  try {
    return await call(client);
  } catch (cause) {
    throw new PlatformError(codeOf(cause), { cause });
  }
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return NO_ANSWER;
  // Only an answer of the service has a request's number; a broken connection has a code too.
  const answered = 'requestId' in error && typeof error.requestId === 'string' && error.requestId !== '';
  return answered && typeof error.code === 'string' ? `ess.${error.code}` : NO_ANSWER;
}
