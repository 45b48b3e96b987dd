import type { Absence } from '../care-file/absence-facts';
import { formatDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { SchoolRecord } from '../care-file/school-record';
import type { MessageTopic } from '../../contracts/vocabulary/topic';
import type { ClearedSends, PlannedSend } from '../message/planned-send';
import { outsideQuietHours } from '../message/quiet-hours';
import type { Rules } from '../policy/rules';
import { askedOf } from './decide-absence';

type Step = Extract<SchoolRecord, { readonly kind: 'absence-step' }>;
type Caused = { readonly sends: readonly PlannedSend[]; readonly clears: readonly ClearedSends[] };
type Moment = {
  readonly file: CareFile;
  readonly rules: Rules;
  readonly today: Absence['absentOn'];
  readonly now: Date;
};

/** Each report of a day rings anew: a child that came may be gone again. */
const causeOf = ({ id, steps }: Absence): string =>
  `absence:${id}:${String(steps.filter(({ step }) => step === 'reported').length)}`;

/** Answers come in together: a few minutes gather them into one ring. */
const GATHER_MS = 3 * 60_000;

/**
 * The teacher who asked, once a day and hour of asking, however many families answer: the rest stands on the page. Who wrote the
 * answer down by telephone knows it.
 */
const toTeacher = ({ record, taken }: Step, { rules, today, now }: Moment): readonly PlannedSend[] => {
  if (taken.by === null || taken.by.role === 'teacher') return [];
  const later = new Date(now.getTime() + GATHER_MS);
  return [
    {
      cause: `school-answered:${formatDay(record.absentOn)}`,
      step: `asked-${record.askedAt.slice(0, 13)}`,
      personId: record.reportedBy,
      topic: 'school-answered',
      fields: {},
      notBefore: outsideQuietHours(later, rules.on('quietHours', today).value),
    },
  ];
};

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
const absenceSends = (step: Step, moment: Moment): Caused => {
  const { record, taken } = step;
  const { file, today, now } = moment;
  const cause = causeOf(record);
  const family = askedOf(file, today).map(({ personId }) => personId);
  const send = (name: string, topic: MessageTopic) => (personId: string) => ({
    cause: name === 'asked' ? cause : `${cause}:${topic}`,
    step: name,
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
        sends: toTeacher(step, moment),
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
