import type { Absence } from '../care-file/absence-facts';
import type { CareFile } from '../care-file/care-file';
import type { SchoolRecord } from '../care-file/school-record';
import type { MessageTopic } from '../../contracts/vocabulary/topic';
import type { ClearedSends, PlannedSend } from '../message/planned-send';
import { askedOf } from './decide-absence';

type Step = Extract<SchoolRecord, { readonly kind: 'absence-step' }>;
type Caused = { readonly sends: readonly PlannedSend[]; readonly clears: readonly ClearedSends[] };
type Moment = { readonly file: CareFile; readonly today: Absence['absentOn']; readonly now: Date };

/** Each report of a day rings anew: a child that came may be gone again. */
const causeOf = ({ id, steps }: Absence): string =>
  `absence:${id}:${String(steps.filter(({ step }) => step === 'reported').length)}`;

const timesRaised = ({ steps }: Absence): number => steps.filter(({ step }) => step === 'raised').length;

/** Whether the director has been rung since it was last reported. */
const wasRaised = ({ steps }: Absence): boolean => {
  const said = steps.map(({ step }) => step);
  return said.lastIndexOf('raised') > said.lastIndexOf('reported');
};

/**
 * At any hour, past every cap and in no digest: a child is not where it should be. A push names nobody and says nothing of
 * the family. Whoever was rung is told when the child is there.
 */
const absenceSends = ({ record, taken }: Step, { file, today, now }: Moment): Caused => {
  const cause = causeOf(record);
  const family = askedOf(file, today).map(({ personId }) => personId);
  const send = (step: string, topic: MessageTopic) => (personId: string) => ({
    cause: step === 'asked' ? cause : `${cause}:${topic}`,
    step,
    personId,
    topic,
    fields: { absenceId: record.id, urgent: true },
    notBefore: now,
  });
  const clearFamily: ClearedSends = { cause, personId: null };
  const clearDirector: ClearedSends = { cause: `${cause}:absence-raised`, personId: null };
  switch (taken.step) {
    case 'reported':
      return { sends: family.map(send('asked', 'absence')), clears: [] };
    case 'raised':
      return {
        sends: file.directorIds.map(send(`raised-${String(timesRaised(record))}`, 'absence-raised')),
        clears: [],
      };
    case 'answered':
      // One answer is enough; the director is no longer rung for what is known.
      return {
        sends: [],
        clears: record.state === 'answered' ? [clearFamily, clearDirector] : [],
      };
    case 'arrived':
    case 'resolved': {
      const directors = taken.step === 'arrived' && wasRaised(record) ? file.directorIds : [];
      return {
        sends: [...family, ...directors].map(send('over', 'absence-over')),
        clears: [clearFamily, clearDirector],
      };
    }
  }
};

/** What a school's record makes be said: of an absence, and nothing of a class. */
export const schoolMessages = (record: SchoolRecord, moment: Moment): Caused =>
  record.kind === 'absence-step' ? absenceSends(record, moment) : { sends: [], clears: [] };
