import Taro from '@tarojs/taro';
import { STANDARD, type TextSizeSetting, typeOfAddress, typeOfSetting } from './type-multiple';

declare const window: { readonly location: { readonly href: string } };

/** The system's text size as a multiple of the standard one. */
export function readTextSize(): number {
  if (process.env.TARO_ENV === 'h5') return typeOfAddress(window.location.href);
  // Older clients lack the call: they get the standard size.
  if (!Taro.canIUse('getAppBaseInfo')) return STANDARD;
  const standard = Taro.canIUse('getDeviceInfo') && Taro.getDeviceInfo().platform === 'ios' ? 17 : 16;
  return typeOfSetting(Taro.getAppBaseInfo() as TextSizeSetting, standard);
}
