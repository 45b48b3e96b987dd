/** Bits a second by the index in the header, MPEG-2 and 2.5 Layer III, in kilobits. */
const LOW = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
/** The same for MPEG-1. */
const HIGH = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
/** Samples a second by the version's bits and the index. */
const RATES: Readonly<Record<number, readonly number[]>> = {
  0: [11025, 12000, 8000],
  2: [22050, 24000, 16000],
  3: [44100, 48000, 32000],
};

type Frame = { readonly length: number; readonly seconds: number; readonly sideInfo: number };

/** The frame whose header stands at `at`, null where there is none of Layer III. */
const frameAt = (bytes: Buffer, at: number): Frame | null => {
  if (at + 4 > bytes.length || bytes.readUInt16BE(at) >>> 5 !== 0x7ff) return null;
  const header = bytes.readUInt32BE(at);
  const version = (header >>> 19) & 3;
  const layer = (header >>> 17) & 3;
  const isHigh = version === 3;
  const kilobits = (isHigh ? HIGH : LOW)[(header >>> 12) & 15] ?? 0;
  const rate = RATES[version]?.[(header >>> 10) & 3];
  if (layer !== 1 || kilobits === 0 || rate === undefined) return null;
  const samples = isHigh ? 1152 : 576;
  const length = Math.floor((samples / 8) * ((kilobits * 1000) / rate)) + ((header >>> 9) & 1);
  const isMono = ((header >>> 6) & 3) === 3;
  return { length, seconds: samples / rate, sideInfo: sideInfoOf(isHigh, isMono) };
};

const sideInfoOf = (isHigh: boolean, isMono: boolean): number => {
  if (isHigh) return isMono ? 17 : 32;
  return isMono ? 9 : 17;
};

/** A first frame may hold a table of contents instead of sound; behind it stand a length and places that are wrong once joined. */
const isTable = (frame: Buffer, { sideInfo }: Frame): boolean =>
  ['Xing', 'Info'].includes(frame.subarray(4 + sideInfo, 8 + sideInfo).toString('latin1'));

/** The bytes of an ID3v2 tag at the beginning. */
const tagLength = (bytes: Buffer): number =>
  bytes.length > 10 && bytes.subarray(0, 3).toString('latin1') === 'ID3'
    ? 10 + [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((bytes[at] ?? 0) & 127), 0)
    : 0;

/** Sound without what surrounds it, and how long it is. Null when it is no MP3. */
export type Mp3 = { readonly audio: Buffer; readonly seconds: number };

/** The frames of one MP3 file. A half frame at the end, and whatever follows the frames, is left out. */
export const mp3Frames = (bytes: Buffer): Mp3 | null => {
  const frames: Buffer[] = [];
  let seconds = 0;
  let at = tagLength(bytes);
  for (let frame = frameAt(bytes, at); frame !== null; frame = frameAt(bytes, at)) {
    const content = bytes.subarray(at, at + frame.length);
    at += frame.length;
    if (content.length < frame.length) break;
    if (isTable(content, frame)) continue;
    frames.push(content);
    seconds += frame.seconds;
  }
  return frames.length === 0 ? null : { audio: Buffer.concat(frames), seconds };
};

/** Several MP3 files as one: frames follow each other, and a player needs no more. Null when one of them is no MP3. */
export const joinMp3 = (files: readonly Buffer[]): Mp3 | null => {
  const parts = files.map(mp3Frames);
  const whole = parts.flatMap((part) => part ?? []);
  if (whole.length === 0 || whole.length < parts.length) return null;
  return {
    audio: Buffer.concat(whole.map(({ audio }) => audio)),
    seconds: whole.reduce((sum, { seconds }) => sum + seconds, 0),
  };
};
