import Taro from '@tarojs/taro';

/** Puts a file that WeChat may clear away where it stays; answers where. Undefined when the phone has no room. */
export function keepFile(tempFilePath: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      success: ({ savedFilePath }) => {
        resolve(savedFilePath);
      },
      fail: () => {
        resolve(undefined);
      },
    });
  });
}

/** A kept file as base64; undefined when it is not there any more. */
export function readKeptFile(filePath: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => {
        resolve(typeof data === 'string' ? data : undefined);
      },
      fail: () => {
        resolve(undefined);
      },
    });
  });
}

/** Takes a file that has arrived off the phone. */
export async function forgetFile(filePath: string): Promise<void> {
  await Taro.removeSavedFile({ filePath }).catch(() => undefined);
}
