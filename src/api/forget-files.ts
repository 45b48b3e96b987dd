import Taro from '@tarojs/taro';

/** Takes every file off this phone that waits to be sent: after a withdrawn consent. A browser keeps none. */
export async function forgetAllFiles(): Promise<void> {
  if (process.env.TARO_ENV !== 'weapp') return;
  const { fileList } = await Taro.getSavedFileList().catch(() => ({ fileList: [] }));
  await Promise.all(
    fileList.map(({ filePath }) => Taro.removeSavedFile({ filePath }).catch(() => undefined)),
  );
}
