import Taro from '@tarojs/taro';

/** The evidence of an agreement says on what it was read and signed; nothing else needs to know. */
const FOR = 'agreement.';

/** Make, model and system, as the phone itself tells them; a browser tells the functions in a header of its own. */
export function describePhone(op: string): string | undefined {
  if (!op.startsWith(FOR) || process.env.TARO_ENV === 'h5') return undefined;
  try {
    const { brand, model, system } = Taro.getDeviceInfo();
    return [brand, model, system].filter((part) => part !== '').join(' ');
  } catch {
    // An older WeChat has no such function; a signature is worth no less for it.
    return undefined;
  }
}
