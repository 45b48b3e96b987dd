import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectFiles } from '../../../config/project-files';

/**
 * What the account's privacy guideline has to name, by the functions of WeChat's that need it (WeChat's own table,
 * 小程序用户隐私保护指引内容介绍). A function that is not named there is refused with errno 112 on every phone.
 */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/Taro\.(chooseMedia|chooseImage|chooseVideo)\(/, '选中的照片或视频'],
  [/Taro\.chooseMessageFile\(/, '选中的文件'],
  [/getRecorderManager\(/, '麦克风'],
  [/Taro\.(get|set)ClipboardData\(/, '剪切板'],
  [/getPhoneNumber/, '手机号'],
  [/Taro\.(getLocation|getFuzzyLocation|startLocationUpdate|choosePoi|chooseLocation)\(/, '位置信息'],
  [/Taro\.(saveImageToPhotosAlbum|saveVideoToPhotosAlbum)\(/, '相册（仅写入）'],
  [/Taro\.addPhoneContact\(/, '通讯录（仅写入）'],
  [/Taro\.(addPhoneCalendar|addPhoneRepeatCalendar)\(/, '日历（仅写入）'],
  [/Taro\.getWeRunData\(|Taro\.chooseAddress\(|Taro\.chooseInvoice|open-type="chooseAvatar"/, '别的'],
];

const ROOT = join(__dirname, '../../..');

const source = projectFiles('src', ['.ts', '.tsx'])
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');

/** The list under 「What to declare to WeChat」 in `docs/operating.md`: its bold words. */
function declared(): readonly string[] {
  const doc = readFileSync(join(ROOT, 'docs/operating.md'), 'utf8');
  const chapter = doc.split('## What to declare to WeChat')[1]?.split('\n## ')[0] ?? '';
  return [...chapter.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, word = '']) => word);
}

test('the operator is told to declare just what the app uses', () => {
  const used = WORDS.flatMap(([pattern, word]) => (pattern.test(source) ? [word] : []));
  expect([...declared()].sort()).toEqual([...used].sort());
});
