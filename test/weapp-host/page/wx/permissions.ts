import type { Host } from '../host';
import { answeringAll, Failure } from './answer';
import { privacyQuestion } from './privacy';

/** WeChat opens the subscription popup within a tap only; a moment for what lies between the touch and the call. Real time. */
const TAP_MS = 100;

const MOST_TEMPLATES = 3;

/** When a finger last left the screen. */
let tapped = Number.NEGATIVE_INFINITY;

function popup(host: Host, tmplIds: unknown): Readonly<Record<string, string>> {
  if (performance.now() - tapped > TAP_MS)
    throw new Failure('can only be invoked by user TAP gesture.', { errCode: 10_005 });
  if (!Array.isArray(tmplIds) || tmplIds.length === 0)
    throw new Failure('TmplIds can not be empty', { errCode: 10_001 });
  if (tmplIds.length > MOST_TEMPLATES)
    throw new Failure('Templates count out of max bounds', { errCode: 20_003 });
  if (host.phone.subscription === 'off')
    throw new Failure('The main switch is switched off', { errCode: 20_004 });
  return Object.fromEntries(tmplIds.map((id) => [String(id), host.phone.subscription]));
}

/** What WeChat asks its user, and who the user is. */
export function permissionFunctions(host: Host): Readonly<Record<string, unknown>> {
  document.addEventListener('touchend', () => (tapped = performance.now()), true);
  let code = 0;
  const privacy = privacyQuestion(host);
  host.agreed = privacy.ask;
  const functions = answeringAll({
    login: () => {
      code += 1;
      return { code: `host-code-${code}` };
    },
    checkSession: () => undefined,
    requestSubscribeMessage: ({ tmplIds }) => popup(host, tmplIds),
    getPrivacySetting: () => ({
      needAuthorization: !host.phone.privacy,
      privacyContractName: '《用户隐私保护指引》',
    }),
    requirePrivacyAuthorize: () => host.agreed('requirePrivacyAuthorize'),
    getSetting: () => ({
      authSetting: {},
      subscriptionsSetting: { mainSwitch: true, itemSettings: {} },
    }),
    openSetting: () => ({ authSetting: {} }),
    authorize: () => host.agreed('authorize'),
    getClipboardData: async () => {
      await host.agreed('getClipboardData');
      return { data: host.storage.get('host:clipboard') ?? '' };
    },
    setClipboardData: async ({ data }) => {
      await host.agreed('setClipboardData');
      host.storage.set('host:clipboard', String(data));
    },
    makePhoneCall: ({ phoneNumber }) => {
      host.tell('Host.phoned', { phoneNumber });
    },
    navigateToMiniProgram: ({ appId, path }) => {
      host.tell('Host.leftFor', { appId, path });
    },
    showShareMenu: () => undefined,
    hideShareMenu: () => undefined,
    vibrateShort: () => undefined,
    setKeepScreenOn: () => undefined,
  });
  return { ...functions, ...privacy.functions };
}
