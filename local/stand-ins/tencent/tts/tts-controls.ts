import type { TencentContext } from '../tencent-context';
import type { TtsData } from './tts-data';

/** What a test or the stage page can do to the speech stand-in. */
export type TtsControls = ReturnType<typeof createTtsControls>;

/** The controls over `context`. Everything set here is kept in the state and survives a restart. */
export function createTtsControls({ state }: TencentContext) {
  return {
    /** The next `times` calls are refused with `code`. */
    failNext: (code: string, times = 1): void => {
      state.data.tts.faults.push({ code, times });
      state.changed();
    },
    /** The service answers again. */
    mend: (): void => {
      state.data.tts.faults.length = 0;
      state.changed();
    },
    /** Every text that was said, oldest first: what an operator pays for. */
    said: (): TtsData['said'] => state.data.tts.said,
  };
}
