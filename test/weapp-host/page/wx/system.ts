import type { Host } from '../host';
import { answeringAll } from './answer';

/** The base library the host answers for: the newest that the product has to know. */
const SDK = '3.5.0';

const STATUS_BAR = 20;

const device = { brand: 'Redmi', model: 'Redmi Note 12', system: 'Android 13', platform: 'android' };

function windowInfo(): object {
  const safeArea = {
    left: 0,
    top: STATUS_BAR,
    right: innerWidth,
    bottom: innerHeight,
    width: innerWidth,
    height: innerHeight - STATUS_BAR,
  };
  return {
    pixelRatio: 2,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    windowWidth: innerWidth,
    windowHeight: innerHeight,
    statusBarHeight: STATUS_BAR,
    safeArea,
    screenTop: 0,
  };
}

/** What the phone says about itself. */
export function systemFunctions(host: Host): Readonly<Record<string, unknown>> {
  const base = (): object => ({
    SDKVersion: SDK,
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    fontSizeSetting: host.phone.fontSize,
    fontSizeScaleFactor: host.phone.fontSize / 16,
    enableDebug: false,
  });
  const system = (): object => ({ ...device, ...windowInfo(), ...base() });
  return {
    getSystemInfoSync: system,
    getWindowInfo: windowInfo,
    getDeviceInfo: () => device,
    getAppBaseInfo: base,
    getMenuButtonBoundingClientRect: () => ({
      width: 87,
      height: 32,
      top: 24,
      bottom: 56,
      left: innerWidth - 94,
      right: innerWidth - 7,
    }),
    getLaunchOptionsSync: () => host.launch,
    getEnterOptionsSync: () => host.launch,
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
    }),
    env: { USER_DATA_PATH: 'http://usr' },
    ...answeringAll({ getSystemInfo: system, getSystemInfoAsync: system }),
  };
}
