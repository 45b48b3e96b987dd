import type { ContactLine, ContactSource } from '../../contracts/vocabulary/contact';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { lastDayOf, parseWeek, type IsoWeek } from '../../domain/calendar/iso-week';
import type { RiskColour } from '../../contracts/vocabulary/assessment';
import type { Contact, DirectorContact, NoticeReceipt, Visit } from '../../domain/care-file/care-file';
import type { Assessment } from '../../domain/care-file/risk-facts';
import type { VisitFacts } from '../../domain/visit/visit-facts';
import { CHILD, DIRECTOR, MOTHER } from './cast';

/** A week that is written correctly. */
export const week = (text: string): IsoWeek => {
  const found = parseWeek(text);
  if (found === null) throw new Error(`Not a week: ${text}`);
  return found;
};

type ContactSpec = {
  readonly child?: string;
  readonly line?: ContactLine;
  readonly by?: string;
  readonly source?: ContactSource;
  readonly id?: string;
  readonly late?: boolean;
  readonly revision?: number;
};

/** One line of a week confirmed, by the mother on the week's Sunday unless said otherwise. */
export const aContact = (weekText: string, spec: ContactSpec = {}): Contact => {
  const { child = CHILD, line = 'child', by = MOTHER, source = 'guardian', revision = 1 } = spec;
  return {
    id: spec.id ?? `co_${weekText}_${line}_${child}_${by}_${String(revision)}`,
    childId: child,
    line,
    week: week(weekText),
    source,
    sourcePerson: by,
    revision,
    current: true,
    withdrawn: false,
    happenedOn: lastDayOf(week(weekText)),
    enteredAt: '2026-11-18T04:00:00.000Z',
    late: spec.late ?? false,
    mode: null,
    topics: [],
    note: null,
  };
};

/** A home visit that saw the child, unless said otherwise. */
export const aVisit = (on: string, spec: Partial<Visit> = {}): Visit => ({
  id: `vi_${on}`,
  childId: CHILD,
  directorId: DIRECTOR,
  happenedOn: dayFrom(on),
  enteredAt: '2026-11-18T04:00:00.000Z',
  sawChild: true,
  withdrawn: false,
  ...spec,
});

/** What an ordinary visit says beside who was seen when, in no blocks. */
export const ordinaryFacts: VisitFacts = {
  talkedAlone: true,
  caregiving: 'in-place',
  note: null,
  form: null,
  blocks: [],
  place: null,
  act: null,
};

/** A director's call that reached the child, unless said otherwise. */
export const aCall = (on: string, spec: Partial<DirectorContact> = {}): DirectorContact => ({
  id: `dc_${on}`,
  childId: CHILD,
  directorId: DIRECTOR,
  happenedOn: dayFrom(on),
  enteredAt: '2026-11-18T04:00:00.000Z',
  spokeWith: ['child'],
  outcome: 'reached',
  withdrawn: false,
  ...spec,
});

/** A notice delivered to the mother and not read yet; three days to acknowledge. */
export const aReceipt = (sentOn: string, spec: Partial<NoticeReceipt> = {}): NoticeReceipt => ({
  noticeId: 'no_drowning',
  title: '看好孩子，别去水边玩',
  personId: MOTHER,
  sentOn: dayFrom(sentOn),
  acknowledgeDays: 3,
  ask: 'confirm',
  openedAt: null,
  acknowledgedOn: null,
  firstAnswer: null,
  lastAnswer: null,
  unreachableOn: null,
  ...spec,
});

/** An assessment by the director, in force at once unless said otherwise. */
export const anAssessment = (colour: RiskColour, on: string, spec: Partial<Assessment> = {}): Assessment => ({
  id: `as_${on}_${colour}`,
  childId: CHILD,
  revision: 1,
  instrumentId: 'in_sample',
  answers: {},
  computed: colour,
  colour,
  state: 'in-force',
  assessedOn: dayFrom(on),
  assessedBy: DIRECTOR,
  decidedOn: null,
  ...spec,
});
