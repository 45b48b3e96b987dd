import Taro from '@tarojs/taro';

/** Begins like the kept answers, so that a withdrawn consent throws it away with them. */
const PREFIX = 'kept:assessment:';

export type Draft = {
  readonly instrumentId: string;
  readonly answers: Readonly<Record<string, string>>;
};

const isRecordOfText = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each === 'string');

/** Reads what a phone has kept; another standard's answers, or another version's form, count as nothing. */
export function readDraft(stored: unknown, instrumentId: string): Draft['answers'] | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  if (!('instrumentId' in stored) || stored.instrumentId !== instrumentId) return undefined;
  return 'answers' in stored && isRecordOfText(stored.answers) ? stored.answers : undefined;
}

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
