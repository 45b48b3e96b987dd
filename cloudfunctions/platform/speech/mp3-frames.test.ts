import { describe, expect, test } from '@jest/globals';
import { joinMp3, mp3Frames } from './mp3-frames';

/** MPEG-2 Layer III, 32 kbit/s, 16 kHz, mono: 144 bytes, 36 ms. */
const aFrame = (fill = 0): Buffer => {
  const frame = Buffer.alloc(144, fill);
  frame.set([0xff, 0xf3, 0x48, 0xc0]);
  return frame;
};
/** The frame in which an encoder writes how long the file is. */
const aTable = (): Buffer => {
  const frame = aFrame();
  frame.write('Info', 13, 'latin1');
  return frame;
};
const aTag = (): Buffer =>
  Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\x01\x02', 'latin1'), Buffer.alloc(130)]);

describe('recordings joined', () => {
  test('are the frames of all of them, as long as all of them together', () => {
    const first = Buffer.concat([aFrame(1), aFrame(2)]);
    const second = aFrame(3);
    const joined = joinMp3([first, second]);
    expect(joined?.audio).toEqual(Buffer.concat([first, second]));
    expect(joined?.seconds).toBeCloseTo(0.108, 6);
  });

  test('have no tag and no table of contents inside, which would be wrong for the whole', () => {
    const file = Buffer.concat([aTag(), aTable(), aFrame(1)]);
    expect(joinMp3([file, file])?.audio).toEqual(Buffer.concat([aFrame(1), aFrame(1)]));
  });

  test('leave out half a frame and what follows the frames', () => {
    expect(mp3Frames(Buffer.concat([aFrame(1), aFrame().subarray(0, 80)]))?.audio).toEqual(aFrame(1));
    expect(mp3Frames(Buffer.concat([aFrame(1), Buffer.from('TAG')]))?.audio).toEqual(aFrame(1));
  });

  test('are nothing when one of them is no MP3', () => {
    expect(joinMp3([aFrame(), Buffer.from('RIFF....WAVE')])).toBeNull();
    expect(joinMp3([])).toBeNull();
    expect(mp3Frames(Buffer.from('<html>an error</html>'))).toBeNull();
  });
});
