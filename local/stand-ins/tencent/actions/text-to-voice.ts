import type { JsonObject } from '../../json-value';
import { numberOf, parameterProblem, textOf } from '../ess/read-parameters';
import type { TencentContext } from '../tencent-context';
import { tencentError, type TencentError } from '../tencent-error';
import { makeHum } from '../tts/make-hum';

const PARAMETERS = {
  Text: { kind: 'text', required: true },
  SessionId: { kind: 'text', required: true },
  Volume: { kind: 'decimal' },
  Speed: { kind: 'decimal' },
  ProjectId: { kind: 'number' },
  ModelType: { kind: 'number' },
  VoiceType: { kind: 'number' },
  PrimaryLanguage: { kind: 'number' },
  SampleRate: { kind: 'number' },
  Codec: { kind: 'text' },
} as const;

/** Published points of `Speed`; between them it is taken to go evenly, which is not published. */
const RATES = [
  [-2, 0.6],
  [-1, 0.8],
  [0, 1],
  [1, 1.2],
  [2, 1.5],
  [6, 2.5],
] as const;

/**
 * `TextToVoice` 2019-08-23: text to one MP3. Whoever leaves out the codec gets WAV from the service; only MP3 is emulated.
 * The codes are the published ones; which of two equal ones comes for a long text (`InvalidParameterValue.TextTooLong` is
 * the other) is not known.
 */
export function textToVoice(
  body: JsonObject,
  context: TencentContext,
): { readonly Audio: string; readonly SessionId: string; readonly Subtitles: readonly [] } | TencentError {
  const problem =
    parameterProblem(body, PARAMETERS) ??
    plannedFault(context) ??
    textProblem(textOf(body.Text)) ??
    soundProblem(body, context);
  if (problem !== null) return problem;
  const text = textOf(body.Text);
  const speed = numberOf(body.Speed);
  context.state.data.tts.said.push({ text, voice: numberOf(body.VoiceType), speed });
  context.state.changed();
  const audio = makeHum(text, rateOf(speed));
  return { Audio: audio.toString('base64'), SessionId: textOf(body.SessionId), Subtitles: [] };
}

function plannedFault({ state }: TencentContext): TencentError | null {
  const { faults } = state.data.tts;
  const [fault] = faults;
  if (fault === undefined) return null;
  fault.times -= 1;
  if (fault.times <= 0) faults.shift();
  state.changed();
  return tencentError(fault.code, 'This was planned.');
}

/** At most 150 Chinese characters, or 500 letters; a full-width mark is a character. */
function textProblem(text: string): TencentError | null {
  if (text.trim() === '') return tencentError('InvalidParameterValue.TextEmpty', 'Text is empty.');
  const letters = Array.from(text);
  const wide = letters.filter((letter) => (letter.codePointAt(0) ?? 0) >= 0x80).length;
  const isLong = wide > 150 || letters.length > 500 || wide / 150 + (letters.length - wide) / 500 > 1;
  return isLong ? tencentError('UnsupportedOperation.TextTooLong', 'Text is too long.') : null;
}

function soundProblem(body: JsonObject, { config }: TencentContext): TencentError | null {
  const wrong = (name: string): TencentError =>
    tencentError(`InvalidParameterValue.${name}`, `${name} is invalid.`);
  const speed = numberOf(body.Speed);
  if (!config.tts.voices.includes(numberOf(body.VoiceType))) return wrong('VoiceType');
  if (!(speed >= -2 && speed <= 6)) return wrong('Speed');
  if (body.SampleRate !== undefined && body.SampleRate !== 16_000) return wrong('SampleRate');
  if (body.Codec !== 'mp3') return wrong('Codec');
  return null;
}

function rateOf(speed: number): number {
  for (const [at, [from, low]] of RATES.entries()) {
    const next = RATES[at + 1];
    if (next !== undefined && speed <= next[0])
      return low + ((speed - from) / (next[0] - from)) * (next[1] - low);
  }
  return 2.5;
}
