import Taro from '@tarojs/taro';
import { call } from './call';
import type { Letter } from './letter';
import { createOutbox, type Outbox, type SendOutcome } from './outbox';
import { findOutbox, type OutboxKey, registerOutbox } from './outboxes';

async function send(letter: Letter): Promise<SendOutcome> {
  // Name and input belong together in every letter; the compiler loses that when it looks at both apart.
  return call(letter.op, letter.input as never, { requestId: letter.requestId });
}

/** The queue kept on this phone under `key`; `patience` in milliseconds, as in `OutboxParts`. Made once a key. */
export function phoneOutbox(key: OutboxKey, patience: number): Outbox {
  const known = findOutbox(key);
  if (known !== undefined) return known;
  const outbox = createOutbox({
    send,
    store: {
      read: () =>
        Taro.getStorage<unknown>({ key }).then(
          (stored) => stored.data,
          () => undefined,
        ),
      write: async (text) => {
        if (text === undefined) await Taro.removeStorage({ key });
        else await Taro.setStorage({ key, data: text });
      },
    },
    patience,
  });
  registerOutbox(key, outbox);
  return outbox;
}
