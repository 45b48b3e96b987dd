import Taro from '@tarojs/taro';

/** One file, written over each time: a spoken note does not stay on the phone beside others. */
const FILE = 'visit-note.mp3';

/**
 * Where a spoken note can be played from: a WeChat phone plays files only, a browser takes it as it is.
 *
 * @param content Base64 of an MP3.
 */
export function soundAddress(content: string): Promise<string> {
  if (process.env.TARO_ENV === 'h5') return Promise.resolve(`data:audio/mpeg;base64,${content}`);
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${FILE}`;
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: content,
      encoding: 'base64',
      success: () => {
        resolve(filePath);
      },
      fail: ({ errMsg }) => {
        reject(new Error(errMsg));
      },
    });
  });
}

/** Takes the note off the phone again. */
export function forgetSound(address: string): void {
  if (process.env.TARO_ENV === 'h5') return;
  Taro.getFileSystemManager().unlink({ filePath: address, fail: () => undefined });
}
