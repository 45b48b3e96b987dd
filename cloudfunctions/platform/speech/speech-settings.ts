import { settingOr } from '../environment';
import type { Voice } from './speech';

/** About 0.85 times the usual speed, if the service goes evenly from -1 (0.8) to 0 (1.0): who listens is mostly old. */
const SPEED = '-0.75';

/**
 * The voice that reads aloud (`SPEECH_VOICE`, `SPEECH_SPEED`), null when none is set: then nothing is recorded.
 * @throws when a setting is no number the service takes
 */
export const chosenVoice = (): Voice | null => {
  const wanted = settingOr('SPEECH_VOICE', '');
  if (wanted === '') return null;
  const voice = Number(wanted);
  const speed = Number(settingOr('SPEECH_SPEED', SPEED));
  if (!Number.isInteger(voice)) throw new Error('SPEECH_VOICE must be the number of a voice.');
  if (!(speed >= -2 && speed <= 6)) throw new Error('SPEECH_SPEED must be a number from -2 to 6.');
  return { voice, speed };
};
