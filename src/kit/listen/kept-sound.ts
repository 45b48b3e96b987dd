import Taro from '@tarojs/taro';
import type { Piece } from './piece';

/** Files a phone keeps, the newest last; some hundred kilobytes each, of the 200 MB that a mini-program may keep. */
const MOST = 60;
const BOOK = 'kept-sounds';

const pathOf = (key: string): string => `${Taro.env.USER_DATA_PATH ?? ''}/voice-${key}.mp3`;

async function keptKeys(): Promise<readonly string[]> {
  return Taro.getStorage<unknown>({ key: BOOK }).then(
    ({ data }) => (Array.isArray(data) ? data.filter((key) => typeof key === 'string') : []),
    () => [],
  );
}

function remove(key: string): void {
  Taro.getFileSystemManager().unlink({ filePath: pathOf(key), fail: () => undefined });
}

async function keep({ key, url }: Piece): Promise<void> {
  const { statusCode } = await Taro.downloadFile({ url, filePath: pathOf(key) });
  if (statusCode !== 200) {
    remove(key);
    return;
  }
  const keys = [...(await keptKeys()).filter((known) => known !== key), key];
  keys.slice(0, -MOST).forEach(remove);
  await Taro.setStorage({ key: BOOK, data: keys.slice(-MOST) });
}

/** Where a WeChat phone plays a piece from: its own file, or the network, and then it is kept for when there is none. */
export async function keptSound(piece: Piece): Promise<string> {
  if ((await keptKeys()).includes(piece.key)) return pathOf(piece.key);
  void keep(piece).catch(() => undefined);
  return piece.url;
}

/** After a file that could not be played: the next time it comes from the network. */
export async function dropSound({ key }: Piece): Promise<void> {
  const keys = await keptKeys();
  if (!keys.includes(key)) return;
  remove(key);
  await Taro.setStorage({ key: BOOK, data: keys.filter((known) => known !== key) }).catch(() => undefined);
}
