import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';

/** A spoken note on the phone. */
export type Spoken = { readonly path: string; readonly seconds: number };

export type Recorder = {
  readonly state: 'idle' | 'speaking' | 'failed';
  /** How long it has been going on. */
  readonly seconds: number;
  readonly start: () => void;
  readonly stop: () => void;
};

/** The longest spoken note, in seconds; WeChat stops by itself then. */
const LONGEST_SECONDS = 60;
const SECOND_MS = 1000;

/** Only WeChat has this recorder; a browser offers to type. */
export const CAN_RECORD = process.env.TARO_ENV === 'weapp';

/** Records one spoken note. Leaving the page ends it without keeping anything. */
export function useRecorder(onSpoken: (spoken: Spoken) => void): Recorder {
  const [state, setState] = useState<Recorder['state']>('idle');
  const [seconds, setSeconds] = useState(0);
  const heard = useRef(onSpoken);
  useEffect(() => {
    heard.current = onSpoken;
  });

  useEffect(() => {
    if (!CAN_RECORD) return undefined;
    let left = false;
    const recorder = Taro.getRecorderManager();
    recorder.onStop(({ tempFilePath, duration }) => {
      setState('idle');
      if (!left && tempFilePath !== '') {
        heard.current({ path: tempFilePath, seconds: Math.max(1, Math.round(duration / SECOND_MS)) });
      }
    });
    recorder.onError(() => {
      setState('failed');
    });
    return () => {
      left = true;
      recorder.stop();
    };
  }, []);

  const isSpeaking = state === 'speaking';
  useEffect(() => {
    if (!isSpeaking) return undefined;
    const tick = setInterval(() => {
      setSeconds((before) => before + 1);
    }, SECOND_MS);
    return () => {
      clearInterval(tick);
    };
  }, [isSpeaking]);

  return {
    state,
    seconds,
    start: () => {
      setSeconds(0);
      setState('speaking');
      Taro.getRecorderManager().start({
        duration: LONGEST_SECONDS * SECOND_MS,
        format: 'mp3',
        sampleRate: 16000,
        numberOfChannels: 1,
        encodeBitRate: 48000,
      });
    },
    stop: () => {
      Taro.getRecorderManager().stop();
    },
  };
}
