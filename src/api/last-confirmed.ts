import Taro from '@tarojs/taro';
import type { DataOf } from './call';
import type { Letter } from './letter';

/** Ids only. Begins like the kept answers so that a withdrawn consent throws it away with them. */
const KEY = 'kept:last-confirmed';

/** What this phone confirmed last, in one tap, so that a slip can be taken back later in the week. */
export type LastConfirmed = {
  readonly week: string;
  readonly tap: string;
  readonly records: readonly string[];
};

function isLastConfirmed(value: unknown): value is LastConfirmed {
  const { week, tap, records } = Object(value) as Partial<LastConfirmed>; // each is looked at below
  return typeof week === 'string' && typeof tap === 'string' && Array.isArray(records);
}

/** Reads it; nothing readable is nothing. */
export async function readLastConfirmed(): Promise<LastConfirmed | undefined> {
  return Taro.getStorage<unknown>({ key: KEY }).then(
    ({ data }) => (isLastConfirmed(data) ? data : undefined),
    () => undefined,
  );
}

/**
 * A letter has arrived, at once or after days without a network: keeps what it confirmed, with the other letters of its tap, in
 * place of the tap before. A confirmation that said nothing new has nothing to take back.
 */
export async function noteConfirmed(letter: Letter, data: unknown): Promise<void> {
  if (letter.op !== 'contact.confirm') return;
  // The pipeline has checked the answer against its contract.
  const { records } = data as DataOf<'contact.confirm'>;
  if (records.length === 0) return;
  const { tap = letter.requestId } = letter;
  const last = await readLastConfirmed();
  const before = last?.tap === tap ? last.records : [];
  // A letter that was answered, and went once more because WeChat was killed in that moment, is answered with the same.
  const next: LastConfirmed = {
    week: letter.input.week,
    tap,
    records: [...new Set([...before, ...records])],
  };
  await Taro.setStorage({ key: KEY, data: next }).catch(() => undefined);
}

/** Forgets it after it was taken back. */
export async function dropLastConfirmed(): Promise<void> {
  await Taro.removeStorage({ key: KEY }).catch(() => undefined);
}
