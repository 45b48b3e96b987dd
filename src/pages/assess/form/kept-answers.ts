import Taro from '@tarojs/taro';
import { type Draft, readDraft } from './read-draft';

/** Begins like the kept answers, so that a withdrawn consent throws it away with them. */
const PREFIX = 'kept:assessment:';

/** What this phone still has of a child's answers, under the standard in use. */
export const loadDraft = (childId: string, instrumentId: string): Promise<Draft['answers'] | undefined> =>
  Taro.getStorage<unknown>({ key: `${PREFIX}${childId}` }).then(
    ({ data }) => readDraft(data, instrumentId),
    () => undefined,
  );

/** Keeps it as well as that goes; `undefined` throws it away. */
export async function keepDraft(childId: string, draft: Draft | undefined): Promise<void> {
  const key = `${PREFIX}${childId}`;
  const done = draft === undefined ? Taro.removeStorage({ key }) : Taro.setStorage({ key, data: draft });
  await done.catch(() => undefined);
}
