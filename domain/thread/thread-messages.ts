import type { CalendarDay } from '../calendar/calendar-day';
import { type CareFile, holdsOn } from '../care-file/care-file';
import type { ThreadRecord } from '../care-file/thread-facts';
import type { ClearedSends, PlannedSend } from '../message/planned-send';
import { isOfFamily } from './decide-line';

type Messages = { readonly sends: readonly PlannedSend[]; readonly clears: readonly ClearedSends[] };
const nothing: Messages = { sends: [], clears: [] };

const causeOf = (threadId: string): string => `thread:${threadId}`;

/**
 * The family is rung once for a thread until it has read: the key holds how far somebody had read, so that a second line is
 * the same promise. Staff are not rung for a line; the morning tells them.
 */
export const threadMessages = (
  record: ThreadRecord,
  {
    file,
    today,
    notBefore,
  }: { readonly file: CareFile; readonly today: CalendarDay; readonly notBefore: Date },
): Messages => {
  const cause = causeOf(record.record.id);
  if (record.kind === 'thread-read') return { sends: [], clears: [{ cause, personId: record.personId }] };
  if (record.kind !== 'thread-line' || isOfFamily(record.line.role)) return nothing;
  const thread = file.threads.find(({ id }) => id === record.record.id);
  const readTo = (reader: string) => thread?.reads.find(({ personId }) => personId === reader)?.upTo ?? 0;
  const family = [...file.guardians, ...file.caregivers].filter((each) => holdsOn(each, today));
  const sends = [...new Set(family.map(({ personId }) => personId))]
    .filter((personId) => personId !== record.line.personId)
    .map((personId) => ({
      ...{ cause, step: `after-${String(readTo(personId))}`, personId, fields: {}, notBefore },
      topic: 'thread-line' as const,
    }));
  return { sends, clears: [] };
};
