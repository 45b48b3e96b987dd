import { createHash } from 'node:crypto';
import { type EssConfig } from '../stand-ins/tencent/ess/ess-config';
import { type StandInsConfig } from '../stand-ins/stand-ins-config';
import { type SmsTemplate } from '../stand-ins/tencent/tencent-config';
import { type WechatTemplate } from '../stand-ins/wechat/wechat-config';
import { type DevelopmentKeys } from '../signing/development-keys';
import { type LocalKeys } from './keys';

/** What the product would have registered with each service, under the names its settings use. All invented. */
export const APPID = 'wxa11ce0000000c0de';
export const ENV_ID = 'home-lights-local';
const ESS_OPERATOR_ID = 'local-operator';
export const SMS_APP_ID = '1400000001';
/** The voice that reads aloud. */
export const SPEECH_VOICE = 101001;
/** The strategy by which texts are checked. */
export const MODERATION_BIZ_TYPE = 'home-lights-texts';
export const SMS_SIGN = '安和民政演示';

/** Subscription-message templates by the name in `WECHAT_TEMPLATES`. */
export const wechatTemplates = {
  'contact-reminder': template('1', '联系确认提醒', { thing1: '要做的', time2: '截止' }),
  'director-digest': template('2', '待办提醒', { thing1: '事项', number2: '户数', thing3: '说明' }),
  notice: template('3', '安全提醒', { thing1: '提醒', thing2: '说明' }),
  agreement: template('4', '委托照护协议', { thing1: '事项', thing2: '说明' }),
} as const satisfies Readonly<Record<string, WechatTemplate>>;

/** Text-message templates by the topic in `SMS_TEMPLATES`; one variable each. */
export const smsTemplates = {
  'contact-reminder': {
    id: '2100001',
    text: '这周和家里的联系还没有确认，{1}前打个电话、点一下就好。',
  },
  'director-digest': { id: '2100002', text: '今天有{1}户要办，请打开小程序查看。' },
  notice: { id: '2100003', text: '有一条{1}提醒，请打开小程序看一看；打不开请问儿童主任。' },
  'agreement-to-sign': { id: '2100004', text: '{1}请您看一看、签一下，打不开请找儿童主任当面签。' },
  'family-request': { id: '2100006', text: '有{1}户家庭想请您回话，请打开小程序看一下。' },
  concern: { id: '2100007', text: '有{1}件紧急事项，请马上打开小程序查看。' },
  'concern-family': { id: '2100008', text: '村里的儿童主任有要紧的事找您，{1}。' },
  'notice-digest': { id: '2100009', text: '有{1}还没看，请打开小程序看一看；打不开请问儿童主任。' },
  absence: { id: '2100010', text: '{1}，请马上打开小程序告诉老师孩子在哪里，或给班主任打电话。' },
  'absence-raised': { id: '2100011', text: '有{1}个孩子没到校、家里没有回音，请马上打开小程序查看。' },
  'approval-asked': { id: '2100012', text: '有{1}条紧急通知等您同意，请马上打开小程序查看。' },
  'phone-code': { id: '2100005', text: '验证码{1}，十分钟内有效，不要告诉别人。' },
} as const satisfies Readonly<Record<string, SmsTemplate>>;

/** The name the product knows a template by, from its id at either service; the id itself if it is not one of ours. */
export function templateName(id: string): string {
  const all = [...Object.entries(wechatTemplates), ...Object.entries(smsTemplates)];
  return all.find(([, registered]) => registered.id === id)?.[0] ?? id;
}

/** The id of the subscription-message template with this name, or `undefined`. */
export function wechatTemplateId(name: string): string | undefined {
  return Object.entries(wechatTemplates).find(([known]) => known === name)?.[1].id;
}

/** The stand-ins' side of the registrations. */
export function standInsConfig(keys: LocalKeys, signing: DevelopmentKeys): StandInsConfig {
  const { cloudSecretId: secretId, cloudSecretKey: secretKey } = keys;
  return {
    wechat: {
      appid: APPID,
      secret: keys.wechatSecret,
      templates: Object.values(wechatTemplates),
      callbackToken: keys.callbackToken,
    },
    tencent: {
      secretId,
      secretKey,
      sms: { appId: SMS_APP_ID, signName: SMS_SIGN, templates: Object.values(smsTemplates) },
      ess: essConfig(keys),
      tts: { voices: [SPEECH_VOICE] },
      tms: { strategies: [MODERATION_BIZ_TYPE] },
    },
    cloudbase: { envId: ENV_ID, secretId, secretKey },
    timestamp: signing.timestamps,
  };
}

/** The e-sign service's keys come from those this machine has: they are no secret that outlives it. */
export function essConfig({ callbackToken }: LocalKeys): EssConfig {
  const key = createHash('sha256').update(`ess:${callbackToken}`).digest('base64url').slice(0, 32);
  return { operatorId: ESS_OPERATOR_ID, callbackToken, callbackKey: key };
}

/** Ids at WeChat are 43 characters; these tell at a glance that they are not real. */
function template(number: string, title: string, labels: Readonly<Record<string, string>>): WechatTemplate {
  return {
    id: `local-template-${number}-`.padEnd(43, 'x'),
    title,
    keywords: Object.entries(labels).map(([key, label]) => ({ key, label })),
  };
}
