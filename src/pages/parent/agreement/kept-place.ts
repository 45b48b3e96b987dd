import Taro from '@tarojs/taro';
import { firstPlace, type ReadingPlace, readPlace } from './reading-place';

/** Begins like the kept answers so that a withdrawn consent throws it away with them. */
const PREFIX = 'kept:agreement-place:';

/** A place belongs to one version: a new text is read from the beginning. */
export type PlaceKey = { readonly agreementId: string; readonly version: number };

const keyOf = ({ agreementId, version }: PlaceKey): string => `${PREFIX}${agreementId}:${version}`;

/** Where this phone's owner stopped. */
export async function loadPlace(key: PlaceKey): Promise<ReadingPlace> {
  return Taro.getStorage<unknown>({ key: keyOf(key) }).then(
    ({ data }) => readPlace(data),
    () => firstPlace,
  );
}

/** Keeps the place as well as that goes. */
export async function keepPlace(key: PlaceKey, place: ReadingPlace): Promise<void> {
  await Taro.setStorage({ key: keyOf(key), data: place }).catch(() => undefined);
}
