import type { ConcernCourse, ConcernOffice, ConcernSituation } from '../../contracts/vocabulary/concern';
import type { ActorRole } from '../../contracts/vocabulary/role';
import { ageOn } from '../calendar/age';
import { type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';
import type { CareFile, Child } from '../care-file/care-file';
import type { Concern } from '../care-file/concern-facts';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';
import type { Rules } from '../policy/rules';
import { lacksReceipt, mayNotWait, owesReceipt } from './receipt-owed';

const LIVING = '未成年人保护法第二十一条';
const ATTENDED_BELOW = 8;
const ALONE_FROM = 16;

export type OpenConcern = {
  readonly childIds: readonly string[];
  readonly course: ConcernCourse;
  readonly situations: readonly ConcernSituation[];
  readonly foundOn: string;
  readonly foundAt: string | null;
  readonly words: string | null;
  readonly told: readonly Told[];
  readonly receipt: string | null;
  readonly suspects: readonly string[];
  readonly suspectWords: string | null;
  readonly tell: readonly string[];
  readonly reporterRole: ActorRole;
};

export type Told = {
  readonly office: ConcernOffice;
  readonly on: string;
  readonly at: string;
  readonly how: string | null;
};

export type OpenedConcern = {
  readonly concernId: string;
  readonly state: Concern['state'];
  readonly receiptOwed: boolean;
};

type No = {
  readonly codes:
    | 'record.notFound'
    | 'record.dayInFuture'
    | 'concern.situationMissing'
    | 'concern.notThatAge'
    | 'concern.suspectTold'
    | 'concern.dissuadeFirst';
};

/** What the course itself says where the form asks nothing more: an unattended child, one that lives alone, 不履行. */
const ownSituation: Readonly<Partial<Record<ConcernCourse, ConcernSituation>>> = {
  unattended: 'abandoned',
  alone: 'living-alone',
  guardianship: 'guardian-unfit',
};

const situationsOf = ({ course, situations }: OpenConcern): readonly ConcernSituation[] => {
  const own = ownSituation[course];
  return [...new Set(own === undefined ? situations : [own, ...situations])].sort();
};

/**
 * A report is written down. The same report of the same person (two devices, a queue that sends late) is one: course,
 * situations, children and day are its key while it is open. Texts are never judged here, and nothing waits for anybody.
 */
export const decideOpenConcern = (
  file: CareFile,
  open: OpenConcern,
  { rules, occasion }: { readonly rules: Rules; readonly occasion: Occasion },
): Decision<Decided<OpenedConcern>, No['codes']> => {
  const situations = situationsOf(open);
  const no = refusalOf(file, { ...open, situations }, { rules, today: occasion.today });
  if (no !== null) return no;
  const childIds = [...new Set(open.childIds)].sort();
  const answerOf = (concern: Concern): OpenedConcern => ({
    concernId: concern.id,
    state: concern.state,
    receiptOwed: lacksReceipt(concern),
  });
  const same = [open.course, situations.join('+'), childIds.join('+'), open.foundOn].join('|');
  const alike = file.concerns.filter(
    ({ key, reporterId }) => reporterId === occasion.actor && key.startsWith(`${same}|`),
  );
  const known = alike.find(({ state }) => state !== 'closed');
  if (known !== undefined) return allow({ records: [], answer: answerOf(known) });

  const record: Concern = {
    id: occasion.newId('cn'),
    key: `${same}|${String(alike.length)}`,
    course: open.course,
    childIds,
    situations,
    reporterId: occasion.actor,
    reporterRole: open.reporterRole,
    foundOn: dayFrom(open.foundOn),
    openedOn: occasion.today,
    state: 'reported',
    receiptOwed: owesReceipt({ course: open.course, situations }, rules, occasion.today),
    suspects: [...new Set(open.suspects)],
    steps: [],
  };
  const steps = firstSteps(open, record, occasion);
  const { foundAt, words, suspectWords } = open;
  const opened: CareRecord = {
    kind: 'concern-opened',
    record,
    foundAt,
    words,
    suspectWords,
    tell: [...new Set(open.tell)],
  };
  return allow({
    records: [opened, ...steps],
    answer: answerOf({ ...record, steps: steps.map(({ taken }) => taken) }),
  });
};

type StepRecord = Extract<CareRecord, { readonly kind: 'concern-step' }>;

/** What was done before it was written down: who was told, and the number that the police gave. */
const firstSteps = (
  { told, receipt }: OpenConcern,
  { id: concernId, openedOn }: Concern,
  occasion: Occasion,
): readonly StepRecord[] => {
  type Entered = Pick<StepRecord, 'taken' | 'at' | 'words'>;
  const entered = told.map(({ office, on, at, how }): Entered => ({
    taken: { step: 'told', on: dayFrom(on), what: office },
    at,
    words: how,
  }));
  const number: Entered = {
    taken: { step: 'receipt', on: openedOn, what: null },
    at: null,
    words: receipt,
  };
  return [...entered, ...(receipt === null ? [] : [number])].map((each, seq) => ({
    kind: 'concern-step',
    id: occasion.newId('cs'),
    concernId,
    seq,
    ...each,
    by: occasion.actor,
  }));
};

type Asked = { readonly rules: Rules; readonly today: CalendarDay };

const refusalOf = (
  file: CareFile,
  open: OpenConcern,
  asked: Asked,
): ReturnType<typeof refuse<No['codes']>> | null =>
  refusePeople(file, open) ?? refuseDays(open, asked.today) ?? refuseCourse(file, open, asked);

const refusePeople = (file: CareFile, { childIds, suspects, tell }: OpenConcern) => {
  const family = [...file.guardians, ...file.caregivers].map(({ personId }) => personId);
  if (!childIds.every((id) => file.children.some((child) => child.id === id)))
    return refuse('record.notFound', { fields: ['childIds'] });
  if (!suspects.every((id) => family.includes(id)))
    return refuse('record.notFound', { fields: ['suspects'] });
  if (!tell.every((id) => family.includes(id))) return refuse('record.notFound', { fields: ['tell'] });
  return tell.some((id) => suspects.includes(id))
    ? refuse('concern.suspectTold', { fields: ['tell'] })
    : null;
};

const refuseDays = ({ foundOn, told }: OpenConcern, today: CalendarDay) => {
  const last = formatDay(today);
  if (foundOn > last) return refuse('record.dayInFuture', { fields: ['foundOn'] });
  return told.some(({ on }) => on > last) ? refuse('record.dayInFuture', { fields: ['told'] }) : null;
};

const refuseCourse = (file: CareFile, open: OpenConcern, { rules, today }: Asked) => {
  const { course, situations, told, receipt, childIds } = open;
  if (situations.length === 0) return refuse('concern.situationMissing', { fields: ['situations'] });
  const children = file.children.filter(({ id }) => childIds.includes(id));
  const day = dayFrom(open.foundOn);
  if (course === 'unattended' && !children.some((child) => needsSomebody(child, day)))
    return refuse('concern.notThatAge', { fields: ['childIds'], article: LIVING });
  if (course === 'alone' && !children.some(({ birthOn }) => ageOn(birthOn, day) < ALONE_FROM))
    return refuse('concern.notThatAge', { fields: ['childIds'], article: LIVING });
  const ahead = told.length > 0 || receipt !== null;
  return course === 'guardianship' && ahead && !mayNotWait({ course, situations }, rules, today)
    ? refuse('concern.dissuadeFirst', { fields: ['told', 'receipt'] })
    : null;
};

/** Below eight, or in need of special care: never without somebody (art. 21). */
const needsSomebody = ({ birthOn, specialCare }: Child, on: CalendarDay): boolean =>
  specialCare || ageOn(birthOn, on) < ATTENDED_BELOW;
