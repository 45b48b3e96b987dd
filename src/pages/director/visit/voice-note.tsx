import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { visitFormCopy } from '../../../copy/visit-form';
import { Button } from '../../../kit/button';
import { Strip } from '../../../kit/strip';
import { CAN_RECORD, type Spoken, useRecorder } from '../../../kit/recorder/use-recorder';

const copy = visitFormCopy.voice;

export type VoiceNoteProps = {
  readonly voice: Spoken | undefined;
  readonly onChange: (voice: Spoken | undefined) => void;
};

/** A minute spoken instead of typed. */
export function VoiceNote(props: VoiceNoteProps): ReactNode {
  return CAN_RECORD ? <PhoneVoice {...props} /> : null;
}

function PhoneVoice({ voice, onChange }: VoiceNoteProps): ReactNode {
  const { state, seconds, start, stop } = useRecorder(onChange);
  if (voice !== undefined)
    return (
      <>
        <Strip tone="ok" icon="mic" text={copy.done(voice.seconds)} />
        <Button
          kind="link"
          icon="x"
          onTap={() => {
            onChange(undefined);
          }}
        >
          {copy.remove}
        </Button>
      </>
    );
  return (
    <>
      <View className="strong">{copy.label}</View>
      {state === 'failed' ? <Strip tone="danger" icon="warn" text={copy.denied} /> : null}
      {state === 'speaking' ? (
        <Button kind="primary" icon="mic" onTap={stop}>
          {copy.stop(seconds)}
        </Button>
      ) : (
        <Button kind="line" icon="mic" onTap={start}>
          {copy.start}
        </Button>
      )}
    </>
  );
}
