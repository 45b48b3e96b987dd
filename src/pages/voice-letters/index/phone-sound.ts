import Taro from '@tarojs/taro';

/** The bytes of what was recorded, base64. Rejects when the phone has forgotten the file. */
export function readSound(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: path,
      encoding: 'base64',
      success: ({ data }) => {
        resolve(typeof data === 'string' ? data : '');
      },
      fail: ({ errMsg }) => {
        reject(new Error(errMsg));
      },
    });
  });
}
