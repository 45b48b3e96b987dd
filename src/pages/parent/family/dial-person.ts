import Taro from '@tarojs/taro';

/** Opens the phone's own dialler; closing it without a call is no error. Needs no network. */
export function dialPerson(phone: string): void {
  void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined);
}
