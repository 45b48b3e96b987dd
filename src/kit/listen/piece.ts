import { voiceCopy as copy } from '../../copy/voice';

/** Something recorded that can be played. */
export type Piece = {
  readonly step: string;
  /** The same words have the same key: by it a phone keeps what it has played. */
  readonly key: string;
  readonly url: string;
  readonly seconds: number;
};

/** The pieces of some steps, in the steps' order; none unless all are there, for half a text misleads. */
export function piecesOf(all: readonly Piece[], steps: readonly string[]): readonly Piece[] {
  const found = steps.flatMap((step) => all.find((piece) => piece.step === step) ?? []);
  return found.length === steps.length ? found : [];
}

/** 12 秒, 1 分 20 秒 */
export function lengthOf(pieces: readonly Piece[]): string {
  const all = pieces.reduce((sum, { seconds }) => sum + seconds, 0);
  return all < 60 ? copy.seconds(all) : copy.minutes(Math.floor(all / 60), all % 60);
}
