import type { WorkKind } from '../../../../contracts/worklog';
import { findingCopy } from '../../../copy/care-changes';
import { followUpCopy } from '../../../copy/follow-up';
import { eventCopy, spokeCopy } from '../../../copy/task';
import { onBehalfCopy } from '../../../copy/visit';
import { workCopy } from '../../../copy/work';
import type { Day } from '../../../kit/calendar/days';
import { sayPastWeek } from '../../../kit/calendar/say-due';

type Words = Readonly<Record<string, string | undefined>>;

const spoken: Words = spokeCopy.names;

const words: Readonly<Record<WorkKind, (what: string, today: Day) => string | undefined>> = {
  visit: (what) => (workCopy.visit as Words)[what],
  call: (what) => (what === 'not-reached' ? workCopy.notReached : spokeWith(what)),
  'week-confirmed': sayPastWeek,
  'notice-on-behalf': (what) => (onBehalfCopy.how as Words)[what],
  receipt: (what) => (workCopy.receipts as Words)[what],
  'family-answered': (what) => (eventCopy['family-word'].codes as Words)[what],
  finding: (what) => (findingCopy.kinds as Words)[what],
  'finding-step': (what) => (findingCopy.steps as Words)[what],
  'follow-up': (what) => (followUpCopy.topics as Words)[what],
  'follow-up-step': (what) => (followUpCopy.steps as Words)[what],
  'follow-up-closed': (what) => (followUpCopy.results as Words)[what],
};

function spokeWith(what: string): string | undefined {
  const whom = what.split('+').flatMap((code) => spoken[code] ?? []);
  return whom.length === 0 ? undefined : spokeCopy.with(whom);
}

/** What a line says beside its kind; a code that this version does not know says nothing. */
export function wordsOfWork(kind: WorkKind, what: string, today: Day): string {
  return words[kind](what, today) ?? '';
}
