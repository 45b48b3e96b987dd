import Taro from '@tarojs/taro';

export type Sounding = 'silent' | 'playing' | 'failed';

export type NoteSound = { readonly stop: () => void; readonly forget: () => void };

/** A browser answers with a promise, which is broken when it can't be played; a phone with nothing. */
const begun = (sound: { readonly play: () => unknown }): unknown => sound.play();

/** Plays one file; `tell` hears what becomes of it. */
export function playNote(address: string, tell: (sounding: Sounding) => void): NoteSound {
  const audio = Taro.createInnerAudioContext();
  audio.onEnded(() => {
    tell('silent');
  });
  audio.onError(() => {
    tell('failed');
  });
  audio.src = address;
  tell('playing');
  const started = begun(audio);
  if (started instanceof Promise)
    started.catch(() => {
      tell('failed');
    });
  return {
    stop: () => {
      audio.stop();
      tell('silent');
    },
    forget: () => {
      audio.destroy();
    },
  };
}
