import { dayOf, formatDay, type CalendarDay } from '../calendar/calendar-day';
import { type CareFile, holdsOn } from '../care-file/care-file';
import type { FamilyVoiceRecord } from '../care-file/family-voice';
import type { ClearedSends, PlannedSend } from '../message/planned-send';

type Messages = { readonly sends: readonly PlannedSend[]; readonly clears: readonly ClearedSends[] };

const CAUSE = 'voice-letter';

/** Whom a recording is for: the caregivers where a parent speaks, the guardians where the child or the caregiver does. */
const listenersOf = (
  file: CareFile,
  { side, by }: { readonly side: 'guardian' | 'caregiver'; readonly by: string },
  today: CalendarDay,
): readonly string[] => [
  ...new Set(
    (side === 'guardian' ? file.caregivers : file.guardians)
      .filter((known) => holdsOn(known, today) && known.personId !== by)
      .map(({ personId }) => personId),
  ),
];

/**
 * One push a person and day, whatever is recorded on it: the key holds the day on which it rings. Whoever has listened
 * needs none any more.
 */
export const letterMessages = (
  record: FamilyVoiceRecord,
  {
    file,
    today,
    notBefore,
  }: { readonly file: CareFile; readonly today: CalendarDay; readonly notBefore: Date },
): Messages => {
  if (record.kind === 'letter-heard')
    return { sends: [], clears: [{ cause: CAUSE, personId: record.personId }] };
  if (record.kind !== 'letter-sent') return { sends: [], clears: [] };
  const sends = listenersOf(file, record, today).map((personId) => ({
    cause: CAUSE,
    step: formatDay(dayOf(notBefore)),
    personId,
    topic: 'voice-letter' as const,
    fields: {},
    notBefore,
  }));
  return { sends, clears: [] };
};
