import type { TencentContext } from '../tencent-context';
import type { TmsData } from './tms-data';

/** What a test or the stage page can do to the text-moderation stand-in. */
export type TmsControls = ReturnType<typeof createTmsControls>;

/** The controls over `context`. Everything set here is kept in the state and survives a restart. */
export function createTmsControls({ state }: TencentContext) {
  return {
    /** The next `times` calls are refused with `code`. */
    failNext: (code: string, times = 1): void => {
      state.data.tms.faults.push({ code, times });
      state.changed();
    },
    /** The service answers again. */
    mend: (): void => {
      state.data.tms.faults.length = 0;
      state.changed();
    },
    /** From now on a text that holds these words is answered so. */
    find: (words: string, suggestion: 'Pass' | 'Review' | 'Block', label: string): void => {
      state.data.tms.rules.unshift({ words, suggestion, label });
      state.changed();
    },
    /** Every text that was checked, oldest first, with the parameters that came with it: all that the service ever hears. */
    checked: (): TmsData['checked'] => state.data.tms.checked,
  };
}
