import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { concernCopy as copy } from '../../../copy/report';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Photos } from '../../../kit/photos';
import type { Photo } from '../../../kit/photos/photo';
import '../stack.scss';

type Props = { readonly concernId: string; readonly onAttached: () => void };

/** One photograph of a place or a paper, if somebody wants to: nothing asks for it. */
export function Attach({ concernId, onAttached }: Props): ReactNode {
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const { run, busy, outcome } = useAction('concern.attach');
  const [photo] = photos;

  const send = async (): Promise<void> => {
    if (photo === undefined) return;
    const { media, content } = photo;
    const ended = await run({ concernId, media, content });
    if (!ended.ok) return;
    setPhotos([]);
    onAttached();
  };
  return (
    <Card>
      <View className="report-stack">
        <Photos label={copy.attach} photos={photos} most={1} busy={busy} onChange={setPhotos} />
        <View className="caption">{copy.attachText}</View>
        <OutcomeNote outcome={outcome} />
        {photo === undefined ? null : (
          <Button kind="line" icon="send" busy={busy} onTap={() => void send()}>
            {copy.attachSend}
          </Button>
        )}
      </View>
    </Card>
  );
}
