import { readPhone } from './sms-phone';
import type { TencentContext } from './tencent-context';

/** What a test or the stage page can do to the SMS stand-in. Numbers may be written in any form the service takes. */
export type SmsControls = ReturnType<typeof createSmsControls>;

/** The controls over `context`. Everything set here is kept in the state and survives a restart. */
export function createSmsControls({ state }: TencentContext) {
  const data = () => state.data.sms;
  const numberOf = (phone: string): string => (phone === '*' ? '*' : readPhone(phone).number);
  const put = (list: string[], values: readonly string[]): void => {
    list.splice(0, list.length, ...values);
    state.changed();
  };
  return {
    /** The next `times` messages to `phone` (`*` = to any) get `code`, e.g. `InternalError.Timeout`. */
    failNext: (phone: string, code: string, times = 1): void => {
      data().faults.push({ phone: numberOf(phone), code, times });
      state.changed();
    },
    /** How many calls there were, however many numbers each had. */
    calls: (): number => data().calls ?? 0,
    /** Numbers that have unsubscribed: FailedOperation.PhoneNumberInBlacklist. */
    setBlacklist: (phones: readonly string[]): void => {
      put(data().blacklist, phones.map(numberOf));
    },
    /** Words that make a message FailedOperation.ContainSensitiveWord. */
    setSensitiveWords: (words: readonly string[]): void => {
      put(data().sensitiveWords, words);
    },
  };
}
