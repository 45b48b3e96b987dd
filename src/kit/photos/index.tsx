import { Image, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { chromeCopy } from '../../copy/chrome';
import { Button } from '../button';
import { Strip } from '../strip';
import { browserPhotos } from './browser-photos';
import { phonePhotos } from './phone-photos';
import type { Photo } from './photo';
import './index.scss';

const pickPhotos = process.env.TARO_ENV === 'h5' ? browserPhotos : phonePhotos;
const copy = chromeCopy.photos;

export type PhotosProps = {
  readonly label: string;
  readonly photos: readonly Photo[];
  readonly most: number;
  readonly busy: boolean;
  readonly onChange: (photos: readonly Photo[]) => void;
};

/** Whoever closes the camera without a picture has not failed at anything. */
function isCancelled(fault: unknown): boolean {
  const said = typeof fault === 'object' && fault !== null && 'errMsg' in fault ? fault.errMsg : '';
  return String(said).includes('cancel');
}

/** Pages photographed one after the other; each can be taken out again. */
export function Photos({ label, photos, most, busy, onChange }: PhotosProps): ReactNode {
  const [failed, setFailed] = useState(false);
  const take = async (): Promise<void> => {
    setFailed(false);
    try {
      const taken = await pickPhotos(most - photos.length);
      setFailed(taken.length === 0);
      onChange([...photos, ...taken]);
    } catch (fault) {
      setFailed(!isCancelled(fault));
    }
  };

  return (
    <View className="photos" role="group" aria-label={label}>
      <View className="strong">{label}</View>
      {photos.length === 0 ? null : (
        <View className="photos-taken">
          {photos.map(({ path }, at) => (
            <View className="photos-one" key={path}>
              <Image className="photos-picture" src={path} mode="aspectFill" />
              <Button
                kind="link"
                icon="x"
                disabled={busy}
                onTap={() => {
                  onChange(photos.filter((_, other) => other !== at));
                }}
              >
                {copy.remove(at + 1)}
              </Button>
            </View>
          ))}
        </View>
      )}
      {failed ? <Strip tone="danger" icon="warn" text={copy.failed} /> : null}
      {photos.length >= most ? null : (
        <Button kind="line" icon="plus" disabled={busy} onTap={() => void take()}>
          {photos.length === 0 ? copy.take : copy.more}
        </Button>
      )}
    </View>
  );
}
