import type { SafetyWord } from '../../contracts/vocabulary/safety-word';
import type { SafetyWordText } from '../library-topic';
import { fiveMinutes } from './five';
import { oneMinute } from './one';
import { thirtyMinutes } from './thirty';

/** The day on which these words were written. */
export const WRITTEN_ON = '2026-11-22';

/** Our own texts of every ready reminder of the schools. Loaded into the database with the migrations, as the topics are. */
export const safetyWordTexts: Readonly<Record<SafetyWord, SafetyWordText>> = {
  ...oneMinute,
  ...fiveMinutes,
  ...thirtyMinutes,
};
