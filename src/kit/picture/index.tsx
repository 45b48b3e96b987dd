import { Image } from '@tarojs/components';
import type { ReactNode } from 'react';
import './index.scss';

export type PictureProps = {
  /** A drawing of our own. */
  readonly src: string;
  /** Gives it its size. */
  readonly className: string;
};

/** Decoration: nothing is read out for it. */
const silent = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : {};

/** A line drawing that says nothing which is not also said in words. */
export function Picture({ src, className }: PictureProps): ReactNode {
  return (
    <Image className={`picture ${className}`} src={src} mode="aspectFit" aria-hidden="true" {...silent} />
  );
}
