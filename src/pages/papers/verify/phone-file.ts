import Taro from '@tarojs/taro';
import { MOST_BYTES, type PdfFile, pdfFileOf } from './pdf-file';

function read(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: path,
      encoding: 'base64',
      success: ({ data }) => {
        resolve(typeof data === 'string' ? data : '');
      },
      fail: reject,
    });
  });
}

/** One file out of a WeChat chat. @returns undefined when nobody chose any. Rejects when the phone refused. */
export async function phoneFile(): Promise<PdfFile | undefined> {
  // Any kind: whoever picks another one is told so, instead of looking for a file that is not offered.
  const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file' });
  const [file] = tempFiles;
  if (file === undefined) return undefined;
  if (file.size > MOST_BYTES) return pdfFileOf(file.size, '');
  return pdfFileOf(file.size, await read(file.path));
}
