import Taro from '@tarojs/taro';

export type Sounding = 'silent' | 'playing' | 'failed';

export type Sound = { readonly stop: () => void; readonly forget: () => void };

/** A browser answers with a promise, which is broken when it can't be played; a phone with nothing. */
const begun = (audio: { readonly play: () => unknown }): unknown => audio.play();

/** Plays one address and keeps nothing of it on the phone; `tell` hears what becomes of it. */
export function playOnce(address: string, tell: (sounding: Sounding) => void): Sound {
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
