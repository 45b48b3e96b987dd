import Taro from '@tarojs/taro';
import { type Photo, photoOf } from './photo';

/** The longer side, in pixels: a page of A4 stays readable at it. */
const LONGEST = 1800;
const QUALITY = 0.75;

/** The part of a browser that is used; this folder is compiled without its library. */
type Drawn = { readonly width: number; readonly height: number };
type Paper = {
  width: number;
  height: number;
  readonly getContext: (kind: '2d') => {
    readonly drawImage: (image: Drawn, ...box: readonly [number, number, number, number]) => void;
  } | null;
  readonly toDataURL: (media: string, quality: number) => string;
};
type Browser = {
  readonly document: { readonly createElement: (name: 'canvas') => Paper };
  readonly Image: new () => Drawn & { src: string; readonly decode: () => Promise<void> };
};

async function drawn(path: string): Promise<string> {
  const { document, Image } = globalThis as unknown as Browser; // a browser is what this file is built for
  const image = new Image();
  image.src = path;
  await image.decode();
  const scale = Math.min(1, LONGEST / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', QUALITY).split(',')[1] ?? '';
}

/** Pictures from the files of a browser, made small enough to be sent. */
export async function browserPhotos(count: number): Promise<readonly Photo[]> {
  const { tempFilePaths } = await Taro.chooseImage({ count, sizeType: ['compressed'] });
  const photos: Photo[] = [];
  for (const path of tempFilePaths) {
    const photo = photoOf(path, await drawn(path).catch(() => ''));
    if (photo !== undefined) photos.push(photo);
  }
  return photos;
}
