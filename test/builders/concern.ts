import { dayFrom } from '../../domain/calendar/calendar-day';
import type { Concern, ConcernStep } from '../../domain/care-file/concern-facts';
import type { OpenConcern } from '../../domain/concern/decide-open';
import { CHILD, DIRECTOR } from './cast';

/** What a director reports on 2026-11-18 at night: a child with many injuries. */
export const anOpening = (spec: Partial<OpenConcern> = {}): OpenConcern => ({
  childIds: [CHILD],
  course: 'report',
  situations: ['many-injuries'],
  foundOn: '2026-11-18',
  foundAt: '22:40',
  words: '手臂上有几处青紫',
  told: [],
  receipt: null,
  suspects: [],
  suspectWords: null,
  tell: [],
  reporterRole: 'director',
  ...spec,
});

/** The same as it stands in the file, reported by the director on 2026-11-18. */
export const aConcern = (spec: Partial<Concern> = {}): Concern => ({
  id: 'cn_1',
  key: 'report|many-injuries|ch_first|2026-11-18|0',
  course: 'report',
  childIds: [CHILD],
  situations: ['many-injuries'],
  reporterId: DIRECTOR,
  reporterRole: 'director',
  foundOn: dayFrom('2026-11-18'),
  openedOn: dayFrom('2026-11-18'),
  state: 'reported',
  receiptOwed: true,
  suspects: [],
  steps: [],
  ...spec,
});

export const aStep = (step: ConcernStep['step'], what: string | null = null): ConcernStep => ({
  step,
  on: dayFrom('2026-11-18'),
  what,
});
