import Taro from '@tarojs/taro';
import { dropSound, keptSound } from './kept-sound';
import type { Piece } from './piece';

export type Sounding = 'silent' | 'playing' | 'failed';

type Session = {
  readonly pieces: readonly Piece[];
  readonly tell: (sounding: Sounding) => void;
  at: number;
};

const isBrowser = process.env.TARO_ENV === 'h5';

let audio: Taro.InnerAudioContext | undefined;
/** One phone, one voice: whoever begins ends the one before. */
let current: Session | undefined;

function end(session: Session, sounding: Sounding): void {
  if (current !== session) return;
  current = undefined;
  audio?.stop();
  session.tell(sounding);
}

function fail(session: Session): void {
  const piece = session.pieces[session.at];
  if (current === session && piece !== undefined && !isBrowser) void dropSound(piece);
  end(session, 'failed');
}

function onCurrent(act: (session: Session) => void): () => void {
  return () => {
    if (current !== undefined) act(current);
  };
}

function open(): Taro.InnerAudioContext {
  const made = Taro.createInnerAudioContext();
  made.onEnded(
    onCurrent((session) => {
      session.at += 1;
      void begin(session);
    }),
  );
  made.onError(onCurrent(fail));
  // A switch for ringing must not silence what somebody has asked to hear.
  if (!isBrowser) void Taro.setInnerAudioOption({ obeyMuteSwitch: false }).catch(() => undefined);
  return made;
}

/** A browser answers with a promise, which is broken when it can't be played; a phone with nothing. */
function begun(sound: { readonly play: () => unknown }): unknown {
  return sound.play();
}

async function begin(session: Session): Promise<void> {
  const piece = session.pieces[session.at];
  if (piece === undefined) {
    end(session, 'silent');
    return;
  }
  const src = isBrowser ? piece.url : await keptSound(piece);
  if (current !== session) return;
  audio ??= open();
  audio.src = src;
  try {
    await begun(audio);
  } catch {
    fail(session);
  }
}

/**
 * Plays pieces one after the other and ends whatever sounded before; `tell` hears what becomes of it. Answers how to stop
 * it, which does nothing once it is over.
 */
export function play(pieces: readonly Piece[], tell: (sounding: Sounding) => void): () => void {
  if (current !== undefined) end(current, 'silent');
  const session: Session = { pieces, tell, at: 0 };
  current = session;
  tell('playing');
  void begin(session);
  return () => {
    end(session, 'silent');
  };
}
