import { type DevelopmentKeys } from '../signing/development-keys';
import { type LocalKeys } from './keys';
import {
  APPID,
  ENV_ID,
  essConfig,
  MODERATION_BIZ_TYPE,
  SMS_APP_ID,
  SMS_SIGN,
  SPEECH_VOICE,
  smsTemplates,
  wechatTemplates,
} from './registrations';

/** What the environment of a function is made from. */
export type EnvironmentSource = {
  /** Where the local cloud answers. */
  readonly port: number;
  readonly database: {
    readonly host: string;
    readonly port: number;
    readonly name: string;
    readonly user: string;
  };
  readonly keys: LocalKeys;
  readonly signing: DevelopmentKeys;
};

/**
 * All settings of a function, as the console of the cloud would hold them. The product's code is the same here and there: only
 * these addresses lead to the stand-ins.
 */
export function functionEnvironment({
  port,
  database,
  keys,
  signing,
}: EnvironmentSource): Readonly<Record<string, string>> {
  const ess = essConfig(keys);
  const here = `127.0.0.1:${port}`;
  return {
    PGHOST: database.host,
    PGPORT: String(database.port),
    PGDATABASE: database.name,
    PGUSER: database.user,
    PGPASSWORD: keys.appPassword,
    FIELD_KEYS: keys.field,
    SESSION_KEY: keys.session,
    WECHAT_APPID: APPID,
    WECHAT_SECRET: keys.wechatSecret,
    WECHAT_API_BASE: `http://${here}/wechat`,
    WECHAT_STATE: 'formal',
    WECHAT_TEMPLATES: JSON.stringify(idsOf(wechatTemplates)),
    SMS_APP_ID,
    SMS_SIGN,
    SMS_ENDPOINT: here,
    SMS_PROTOCOL: 'http://',
    SMS_REGION: 'ap-guangzhou',
    SMS_TEMPLATES: JSON.stringify(idsOf(smsTemplates)),
    TENCENT_SECRET_ID: keys.cloudSecretId,
    TENCENT_SECRET_KEY: keys.cloudSecretKey,
    CALLBACK_TOKEN: keys.callbackToken,
    SIGNING_KEY: signing.documents.key,
    SIGNING_CHAIN: signing.documents.chain,
    SIGNING_TRUST: signing.authority,
    ESS_OPERATOR_ID: ess.operatorId,
    ESS_CALLBACK_TOKEN: ess.callbackToken,
    ESS_CALLBACK_KEY: ess.callbackKey,
    ESS_ENDPOINT: here,
    ESS_FILE_ENDPOINT: here,
    ESS_PROTOCOL: 'http://',
    SPEECH_VOICE: String(SPEECH_VOICE),
    SPEECH_ENDPOINT: here,
    SPEECH_PROTOCOL: 'http://',
    // All kinds, so that the local cloud shows each; an operator names reports of harm only on purpose (decision 0038).
    MODERATION_TEXTS: 'notice,word,concern',
    MODERATION_BIZ_TYPE,
    MODERATION_ENDPOINT: here,
    MODERATION_PROTOCOL: 'http://',
    TIMESTAMP_URL: `http://${here}/timestamp`,
    TIMESTAMP_TRUST: signing.authority,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://${here}/admin` }),
    // Without it the SDK asks for the machine's metadata before every call.
    TENCENTCLOUD: 'true',
    TCB_ENV: ENV_ID,
  };
}

function idsOf(
  registered: Readonly<Record<string, { readonly id: string }>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(registered).map(([name, { id }]) => [name, id]));
}
