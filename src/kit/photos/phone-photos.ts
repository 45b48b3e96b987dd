import Taro from '@tarojs/taro';
import { type Photo, photoOf } from './photo';

/** Above this a picture is made smaller once more; a page stays readable. */
const LARGE_BYTES = 1_200_000;

async function smaller(path: string, size: number): Promise<string> {
  if (size <= LARGE_BYTES) return path;
  return Taro.compressImage({ src: path, quality: 60, compressedWidth: 1800 }).then(
    ({ tempFilePath }) => tempFilePath,
    () => path,
  );
}

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

/** Photographs from the camera or the album of a WeChat phone. */
export async function phonePhotos(count: number): Promise<readonly Photo[]> {
  const { tempFiles } = await Taro.chooseMedia({
    count,
    mediaType: ['image'],
    sourceType: ['camera', 'album'],
    sizeType: ['compressed'],
  });
  const photos: Photo[] = [];
  for (const { tempFilePath, size } of tempFiles) {
    const path = await smaller(tempFilePath, size);
    const photo = photoOf(path, await read(path));
    if (photo !== undefined) photos.push(photo);
  }
  return photos;
}
