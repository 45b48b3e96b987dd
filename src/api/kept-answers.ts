import { KEPT_FORM } from './kept-form';
import Taro from '@tarojs/taro';
import type { DataOf, InputFor, OperationName } from './call';

/** The last good answer of a reading operation, and when it came. */
export type KeptAnswer<Name extends OperationName> = {
  readonly data: DataOf<Name>;
  readonly asOf: Date;
};

/** All keys begin with it, so that everything kept can be thrown away at once. */
const PREFIX = 'kept:';

function keyOf<Name extends OperationName>(name: Name, input: InputFor<Name>): string {
  return `${PREFIX}${KEPT_FORM}:${name}:${JSON.stringify(input)}`;
}

type Stored = { readonly at: number; readonly data: unknown };

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && 'at' in value && 'data' in value;
}

/** Keeps an answer on the phone, to be shown without a network. Where it cannot be kept, nothing is lost but that. */
export async function keepAnswer<Name extends OperationName>(
  name: Name,
  input: InputFor<Name>,
  { data, asOf }: KeptAnswer<Name>,
): Promise<void> {
  const stored: Stored = { at: asOf.getTime(), data };
  await Taro.setStorage({ key: keyOf(name, input), data: stored }).catch(() => undefined);
}

/** The answer kept last for this question, if the phone still has one. */
export async function readKeptAnswer<Name extends OperationName>(
  name: Name,
  input: InputFor<Name>,
): Promise<KeptAnswer<Name> | undefined> {
  try {
    const { data: stored } = await Taro.getStorage<unknown>({ key: keyOf(name, input) });
    if (!isStored(stored)) return undefined;
    // Written by keepAnswer under the name of the same operation.
    return { data: stored.data as DataOf<Name>, asOf: new Date(stored.at) };
  } catch {
    return undefined;
  }
}

/** Throws away everything kept: after a withdrawn consent, and before another person uses the phone. */
export async function dropKeptAnswers(): Promise<void> {
  try {
    const { keys } = Taro.getStorageInfoSync();
    const kept = keys.filter((key) => key.startsWith(PREFIX));
    await Promise.all(kept.map((key) => Taro.removeStorage({ key }).catch(() => undefined)));
  } catch {
    // A storage that cannot be listed has nothing readable in it either.
  }
}
