import Taro from '@tarojs/taro';
import { call } from './call';
import type { Letter } from './letter';
import { forgetFile, readKeptFile } from './kept-files';
import { createOutbox, type Outbox, type SendOutcome } from './outbox';
import { findOutbox, meetHolder, type OutboxKey, registerOutbox, rememberedHolder } from './outboxes';

/** What this phone can no longer read is not sent for ever. */
const LOST: SendOutcome = { ok: false, offline: false, refusal: { code: 'attachment.notFound' } };

async function send(letter: Letter): Promise<SendOutcome> {
  if (letter.path !== undefined) return sendFile(letter, letter.path);
  // Name and input belong together in every letter; the compiler loses that when it looks at both apart.
  return call(letter.op, letter.input as never, { requestId: letter.requestId });
}

/** A file is read when it goes: the queue itself stays small enough for the phone to keep. */
async function sendFile(letter: Letter, path: string): Promise<SendOutcome> {
  const content = await readKeptFile(path);
  if (content === undefined) return LOST;
  const input = { ...letter.input, content } as never; // as above
  const outcome: SendOutcome = await call(letter.op, input, { requestId: letter.requestId });
  if (outcome.ok) await forgetFile(path);
  return outcome;
}

/** Who calls, as the functions know it. */
async function askHolder(): Promise<string | undefined> {
  const who = await call('session.who', {});
  const person = who.ok ? who.data.person : null;
  if (person === null) return undefined;
  await meetHolder(person.id);
  return person.id;
}

type Ways = {
  /** In milliseconds, as in `OutboxParts`. */
  readonly patience: number;
  /** Told of each letter that the functions have taken, and of their answer. */
  readonly onSent?: (letter: Letter, data: unknown) => Promise<void>;
};

/** The queue kept on this phone under `key`. Made once a key. */
export function phoneOutbox(key: OutboxKey, { patience, onSent }: Ways): Outbox {
  const known = findOutbox(key);
  if (known !== undefined) return known;
  const outbox = createOutbox({
    send: async (letter) => {
      const outcome = await send(letter);
      // What it is told for is a comfort: it must not keep a letter that has arrived from leaving the queue.
      if (outcome.ok) await onSent?.(letter, outcome.data).catch(() => undefined);
      return outcome;
    },
    holder: { remembered: rememberedHolder, ask: askHolder },
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
