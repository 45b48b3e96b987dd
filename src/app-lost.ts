import Taro from '@tarojs/taro';
import { restartAt } from './api/go-to';
import { brokenCopy } from './copy/broken';

/** Long enough for a sentence. */
const READING_MS = 4_000;

/** A link to a page that is no longer there: the first page, with a word about it. It leads on to whoever's home it is. */
export function leadHome(): void {
  restartAt('start');
  void Taro.showToast({ title: brokenCopy.gone, icon: 'none', duration: READING_MS }).catch(() => undefined);
}
