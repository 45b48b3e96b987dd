import Taro from '@tarojs/taro';
import { type Document, safeFileName } from './document';

function write(filePath: string, pdf: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: pdf,
      encoding: 'base64',
      success: () => {
        resolve();
      },
      fail: reject,
    });
  });
}

/** Writes the PDF into the phone and opens it in WeChat's own viewer, whose menu forwards and keeps it. */
export async function phoneDocument({ fileName, pdf }: Document): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${safeFileName(fileName)}`;
  await write(filePath, pdf);
  await Taro.openDocument({ filePath, fileType: 'pdf', showMenu: true });
}
