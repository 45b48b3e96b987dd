/**
 * The oldest base library of WeChat that the mini-program runs on: type follows the size that a person has set in WeChat, which
 * is told from this version on. To be entered in WeChat's console (设置 → 基本设置 → 基础库最低版本设置).
 */
export const OLDEST_BASE_LIBRARY = '2.23.4';

/**
 * From which base library on WeChat has what the pages call; by its documentation. What is newer than the oldest one is asked
 * for with `canIUse` first, in the file that calls it.
 */
const SINCE: Readonly<Record<string, string>> = {
  chooseImage: '1.0.0',
  chooseMedia: '2.10.0',
  chooseMessageFile: '2.5.0',
  cloud: '2.2.3',
  compressImage: '2.4.0',
  createInnerAudioContext: '1.6.0',
  createSelectorQuery: '1.4.0',
  downloadFile: '1.0.0',
  getAppBaseInfo: '2.20.1',
  getClipboardData: '1.1.0',
  getDeviceInfo: '2.20.1',
  getFileSystemManager: '1.9.9',
  getNetworkType: '1.0.0',
  getRealtimeLogManager: '2.7.1',
  getRecorderManager: '1.6.0',
  getSavedFileList: '1.0.0',
  getStorage: '1.0.0',
  getStorageInfoSync: '1.0.0',
  getStorageSync: '1.0.0',
  getUpdateManager: '1.9.90',
  getWindowInfo: '2.20.1',
  hideKeyboard: '1.1.4',
  login: '1.0.0',
  makePhoneCall: '1.0.0',
  navigateBack: '1.0.0',
  navigateTo: '1.0.0',
  navigateToMiniProgram: '1.3.0',
  nextTick: '2.2.3',
  offNetworkStatusChange: '2.9.3',
  onNeedPrivacyAuthorization: '2.32.3',
  onNetworkStatusChange: '1.1.0',
  openDocument: '1.0.0',
  openPrivacyContract: '2.32.3',
  openSetting: '1.1.0',
  pageScrollTo: '1.4.0',
  reLaunch: '1.1.0',
  redirectTo: '1.0.0',
  removeSavedFile: '1.0.0',
  removeStorage: '1.0.0',
  removeStorageSync: '1.0.0',
  request: '1.0.0',
  requestSubscribeMessage: '2.8.2',
  scanCode: '1.0.0',
  setClipboardData: '1.1.0',
  setInnerAudioOption: '2.3.0',
  setNavigationBarTitle: '1.0.0',
  setStorage: '1.0.0',
  setStorageSync: '1.0.0',
  showModal: '1.0.0',
  showToast: '1.0.0',
};

/** Of Taro itself, or of every base library. */
const OWN = ['canIUse', 'env', 'getCurrentInstance', 'getCurrentPages', 'getEnv', 'eventCenter', 'useRouter'];

/** Whether version `one` came after `other`. */
export function isNewer(one: string, other: string): boolean {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((part) => left?.[part] !== right?.[part]);
  return at !== undefined && (left?.[at] ?? 0) > (right?.[at] ?? 0);
}

/** What WeChat's functions a source calls that it may not: unknown ones, and newer ones that it has not asked for. */
export function unguarded(source: string): readonly string[] {
  const called = [...source.matchAll(/\b(?:Taro|wx)\.([a-z]\w*)/g)].map(([, name = '']) => name);
  return [...new Set(called)].filter((name) => {
    if (OWN.includes(name)) return false;
    const since = SINCE[name];
    if (since === undefined) return true;
    return isNewer(since, OLDEST_BASE_LIBRARY) && !source.includes(`canIUse('${name}')`);
  });
}
