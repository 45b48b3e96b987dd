import Taro from '@tarojs/taro';
import { plainFault } from './plain-fault';
import { quotedNumber } from './quoted-number';
import { randomId } from './random-id';

/** The number of a fault on the phone, as a person reads it out: `7K39-Q2AB`. */
export function newFaultNumber(): string {
  return quotedNumber(randomId('ft'));
}

/**
 * Writes a fault of the app itself into WeChat's real-time log under its number; `page` without its values. The functions
 * are not asked: what went wrong here may go wrong with every call. Never throws.
 */
export function logFault(
  fault: unknown,
  { number, page }: { readonly number: string; readonly page: string },
): void {
  if (process.env.TARO_ENV === 'h5') return;
  try {
    if (!Taro.canIUse('getRealtimeLogManager')) return;
    const log = Taro.getRealtimeLogManager();
    log.setFilterMsg(number);
    log.error(`${number} ${page} ${plainFault(fault)}`);
  } catch {
    // A log that cannot be written must not be the second fault.
  }
}
