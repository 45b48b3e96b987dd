import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { tts } from 'tencentcloud-sdk-nodejs/tencentcloud/services/tts';
import { mp3Frames } from '../../cloudfunctions/platform/speech/mp3-frames';
import { tencentSpeech } from '../../cloudfunctions/platform/speech/tencent-speech';
import { standInsOnAPort, type StandInsOnAPort } from '../../local/stand-ins/stand-ins-on-a-port';

const START = new Date('2026-11-18T08:00:00+08:00');
const VOICE = { voice: 101001, speed: -0.75 };
const SETTINGS = { TENCENT_SECRET_ID: 'sms-id', TENCENT_SECRET_KEY: 'sms-key', SPEECH_PROTOCOL: 'http://' };

describe('reading aloud through the real SDK', () => {
  const before = { ...process.env };
  let port: StandInsOnAPort;
  beforeEach(async () => {
    jest.useFakeTimers({ now: START, advanceTimers: true });
    port = await standInsOnAPort(START);
    Object.assign(process.env, SETTINGS, { SPEECH_ENDPOINT: port.host });
  });
  afterEach(async () => {
    process.env = { ...before };
    await port.close();
    jest.useRealTimers();
  });
  const said = () =>
    port
      .it()
      .tts.said()
      .map(({ text }) => text);

  it('makes one recording of a short text, a little slower than people speak', async () => {
    const { audio, seconds } = await tencentSpeech.say('别让孩子自己去水边。', VOICE);

    expect(mp3Frames(audio)?.audio).toEqual(audio);
    expect(seconds).toBeGreaterThan(2);
    expect(seconds).toBeLessThan(4);
    expect(port.it().tts.said()).toEqual([{ text: '别让孩子自己去水边。', ...VOICE }]);
    const usual = await tencentSpeech.say('别让孩子自己去水边。', { ...VOICE, speed: 0 });
    expect(usual.seconds).toBeLessThan(seconds);
  });

  it('says a long text sentence by sentence and joins what was said', async () => {
    const sentence = `${'看好孩子'.repeat(20)}。`;
    const one = await tencentSpeech.say(sentence, VOICE);
    const { seconds } = await tencentSpeech.say(sentence.repeat(3), VOICE);

    expect(said()).toEqual([sentence, sentence, sentence, sentence]);
    expect(seconds).toBeCloseTo(one.seconds * 3, 3);
  });

  it.each([
    ['an unpaid account', 'UnsupportedOperation.AccountArrears'],
    ['too many calls', 'LimitExceeded.AccessLimit'],
  ])('names the refusal of %s', async (_what, code) => {
    port.it().tts.failNext(code);
    await expect(tencentSpeech.say('好。', VOICE)).rejects.toMatchObject({ code: `tts.${code}` });
    await expect(tencentSpeech.say('好。', VOICE)).resolves.toMatchObject({ seconds: expect.any(Number) });
  });

  it('names a wrong key, a voice that the account has not, and a service that is not there', async () => {
    await expect(tencentSpeech.say('好。', { ...VOICE, voice: 7 })).rejects.toMatchObject({
      code: 'tts.InvalidParameterValue.VoiceType',
    });
    process.env['TENCENT_SECRET_KEY'] = 'another';
    await expect(tencentSpeech.say('好。', VOICE)).rejects.toMatchObject({
      code: 'tts.AuthFailure.SignatureFailure',
    });
    process.env['SPEECH_ENDPOINT'] = '127.0.0.1:9';
    await expect(tencentSpeech.say('好。', VOICE)).rejects.toMatchObject({ code: 'tts.network' });
    expect(said()).toEqual([]);
  });
});

describe('the speech service refuses', () => {
  let port: StandInsOnAPort;
  beforeEach(async () => {
    jest.useFakeTimers({ now: START, advanceTimers: true });
    port = await standInsOnAPort(START);
  });
  afterEach(async () => {
    await port.close();
    jest.useRealTimers();
  });
  const client = () =>
    new tts.v20190823.Client({
      credential: { secretId: 'sms-id', secretKey: 'sms-key' },
      region: 'ap-guangzhou',
      profile: { httpProfile: { endpoint: port.host, protocol: 'http://' } },
    });
  const say = (parts: object) =>
    client().TextToVoice({ Text: '好。', SessionId: 's', VoiceType: 101001, Codec: 'mp3', ...parts });

  it.each([
    ['151 characters', { Text: '水'.repeat(151) }, 'UnsupportedOperation.TextTooLong'],
    ['501 letters', { Text: 'a'.repeat(501) }, 'UnsupportedOperation.TextTooLong'],
    ['no text', { Text: ' ' }, 'InvalidParameterValue.TextEmpty'],
    ['an unknown voice', { VoiceType: 5 }, 'InvalidParameterValue.VoiceType'],
    ['an unknown codec', { Codec: 'ogg' }, 'InvalidParameterValue.Codec'],
    ['a speed out of range', { Speed: 7 }, 'InvalidParameterValue.Speed'],
    ['an unknown parameter', { Loudness: 3 }, 'UnknownParameter'],
    ['a missing session', { SessionId: undefined }, 'MissingParameter'],
  ])('%s', async (_what, parts, code) => {
    await expect(say(parts)).rejects.toMatchObject({ code });
    expect(port.it().tts.said()).toEqual([]);
  });

  it('nothing of 150 characters or of 500 letters', async () => {
    await say({ Text: '水'.repeat(150) });
    await say({ Text: 'a'.repeat(500) });
    expect(port.it().tts.said()).toHaveLength(2);
  });

  it('what it is not emulated for, loudly', async () => {
    await expect(client().CreateTtsTask({ Text: '好。' })).rejects.toThrow();
    expect(port.it().notEmulated()).toMatchObject([{ what: expect.stringContaining('CreateTtsTask') }]);
  });
});
