import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { voiceLetterCopy } from '../../../copy/voice-letter';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { type Spoken, useRecorder } from '../../../kit/recorder/use-recorder';
import { Denied } from './recorder-denied';
import { LONGEST_SECONDS, secondsLeft } from './presenter';

const copy = voiceLetterCopy.record;

/** Hold and speak; or tap to begin and tap to end, for whose hands shake. */
export function HoldToSpeak({ onSpoken }: { readonly onSpoken: (spoken: Spoken) => void }): ReactNode {
  const { state, seconds, start, stop } = useRecorder(onSpoken);
  const [held, setHeld] = useState(false);
  const left = secondsLeft(seconds);
  const speaking = state === 'speaking';

  const press = (): void => {
    setHeld(true);
    start();
  };
  const release = (): void => {
    if (held) stop();
    setHeld(false);
  };
  return (
    <View className="letter-stack">
      {state === 'failed' ? <Denied /> : null}
      <View
        className={speaking ? 'letter-hold letter-hold-on' : 'letter-hold'}
        role="button"
        aria-label={copy.hold}
        onTouchStart={press}
        onTouchEnd={release}
        onTouchCancel={release}
      >
        <Icon name="mic" size="large" />
        <View>{speaking && held ? copy.holding(left) : copy.hold}</View>
      </View>
      {speaking ? (
        <View className="letter-level" aria-hidden="true">
          <View className="letter-level-on" style={{ width: `${String((left / LONGEST_SECONDS) * 100)}%` }} />
        </View>
      ) : null}
      {speaking && held ? null : (
        <Button kind="line" icon="mic" onTap={speaking ? stop : start}>
          {speaking ? copy.tapStop(left) : copy.tapStart}
        </Button>
      )}
    </View>
  );
}
