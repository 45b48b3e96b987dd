import type { TtsClient } from '../sdk/tts-sdk';
import { settingOr } from '../environment';
import { sha256 } from '../digest';
import { PlatformError } from '../platform-error';
import { tencentCode, tencentConfig } from '../tencent-client';
import { joinMp3 } from './mp3-frames';
import type { Speech, Voice } from './speech';
import { isSayable, splitText } from './split-text';

const SECONDS = 15;

type Client = InstanceType<typeof TtsClient>;

const openClient = async (): Promise<Client> => {
  const sdk = await import('../sdk/tts-sdk');
  return new sdk.TtsClient(
    tencentConfig({
      region: settingOr('SPEECH_REGION', 'ap-guangzhou'),
      endpoint: settingOr('SPEECH_ENDPOINT', 'tts.tencentcloudapi.com'),
      protocol: settingOr('SPEECH_PROTOCOL', 'https://'),
      seconds: SECONDS,
    }),
  );
};

const sayPart = async (client: Client, text: string, { voice, speed }: Voice): Promise<Buffer> => {
  try {
    const { Audio: audio } = await client.TextToVoice({
      Text: text,
      // Given back as it came, and nothing else: the same part has the same one.
      SessionId: sha256(`${String(voice)} ${String(speed)} ${text}`).slice(0, 32),
      VoiceType: voice,
      Speed: speed,
      Codec: 'mp3',
      SampleRate: 16_000,
    });
    return Buffer.from(audio ?? '', 'base64');
  } catch (cause) {
    throw new PlatformError(`tts.${tencentCode(cause)}`, { cause });
  }
};

/** Tencent's TextToVoice (2019-08-23): one part after the other, joined into one MP3. */
export const tencentSpeech: Speech = {
  say: async (text, voice) => {
    const client = await openClient();
    const parts: Buffer[] = [];
    for (const part of splitText(text).filter(isSayable)) parts.push(await sayPart(client, part, voice));
    const said = joinMp3(parts);
    if (said === null) throw new PlatformError('tts.not-audio');
    return said;
  },
};
