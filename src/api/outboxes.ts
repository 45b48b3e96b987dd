import Taro from '@tarojs/taro';
import { forgetAllFiles } from './forget-files';
import { dropKeptAnswers } from './kept-answers';
import type { Outbox } from './outbox';

/** Where this phone keeps its queues: one for each role of its owner, since one phone can serve both. */
const keys = ['outbox', 'parent-outbox'] as const;

/** Names one of the phone's queues. */
export type OutboxKey = (typeof keys)[number];

/** Whom this phone remembers as its owner: an id and nothing else. */
const HOLDER = 'holder';

/** The queues in use since the app was started. */
const inUse = new Map<OutboxKey, Outbox>();

/** From here on a withdrawn consent finds this queue, also what it holds in memory. */
export function registerOutbox(key: OutboxKey, outbox: Outbox): void {
  inUse.set(key, outbox);
}

/** The queue that is in use already: sub-packages carry copies of the code, and two queues on one storage would not agree. */
export function findOutbox(key: OutboxKey): Outbox | undefined {
  return inUse.get(key);
}

/**
 * Throws away everything that waits to be sent or was sent back: after a withdrawn consent. A queue in use is emptied in
 * memory too, or it would send what it holds, and write it down again; of the others only the storage is left.
 */
export async function emptyOutboxes(): Promise<void> {
  await Promise.all([...inUse.values()].map((outbox) => outbox.empty()));
  await Promise.all([...keys, HOLDER].map((key) => Taro.removeStorage({ key }).catch(() => undefined)));
  await forgetAllFiles();
}

/** The id of the person whom the functions named last; undefined on a phone that was never told. */
export async function rememberedHolder(): Promise<string | undefined> {
  return Taro.getStorage<unknown>({ key: HOLDER }).then(
    ({ data }) => (typeof data === 'string' ? data : undefined),
    () => undefined,
  );
}

/**
 * The functions have said who calls. Another person than before finds nothing of what was kept to be read or gone on with,
 * and sees and sends none of the letters: those wait for who wrote them.
 */
export async function meetHolder(person: string): Promise<void> {
  const before = await rememberedHolder();
  if (before === person) return;
  if (before !== undefined) await dropKeptAnswers();
  await Taro.setStorage({ key: HOLDER, data: person }).catch(() => undefined);
  for (const outbox of inUse.values()) outbox.meet(person);
}
