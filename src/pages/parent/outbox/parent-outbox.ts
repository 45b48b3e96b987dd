import Taro from '@tarojs/taro';
import { call } from '../../../api/call';
import type { Letter } from '../../../api/letter';
import { createOutbox, type SendOutcome } from '../../../api/outbox';

/** Not the director's queue: one phone can serve both roles of one person. */
const KEY = 'parent-outbox';

/** How long a tap waits before the page says that it is safe on the phone. */
const PATIENCE_MS = 6_000;

async function send(letter: Letter): Promise<SendOutcome> {
  // Name and input belong together in every letter; the compiler loses that when it looks at both apart.
  return call(letter.op, letter.input as never, { requestId: letter.requestId });
}

/** A parent's confirmations on their way. */
export const parentOutbox = createOutbox({
  send,
  store: {
    read: () =>
      Taro.getStorage<unknown>({ key: KEY }).then(
        (stored) => stored.data,
        () => undefined,
      ),
    write: async (text) => {
      if (text === undefined) await Taro.removeStorage({ key: KEY });
      else await Taro.setStorage({ key: KEY, data: text });
    },
  },
  patience: PATIENCE_MS,
});
