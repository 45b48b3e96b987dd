import Taro from '@tarojs/taro';
import { call } from '../../../api/call';
import type { Letter } from '../../../api/letter';
import { createOutbox, type SendOutcome } from '../../../api/outbox';

const KEY = 'outbox';

/** How long a page keeps its director waiting before it says that the record is safe on the phone. */
const PATIENCE_MS = 4_000;

async function send(letter: Letter): Promise<SendOutcome> {
  // Name and input belong together in every letter; the compiler loses that when it looks at both apart.
  return call(letter.op, letter.input as never, { requestId: letter.requestId });
}

/** The director's records on their way, one queue for all pages. */
export const directorOutbox = createOutbox({
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
