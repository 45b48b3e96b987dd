import { type CalendarDay, dayFrom } from '../../../domain/calendar/calendar-day';
import { answersFor, type RunningPost } from '../../../domain/staff/answers-for';
import type { CareFile } from '../../../domain/care-file/care-file';

/** One household as the load statement answers it: jsonb columns with days as text. */
export type CareFileRow = {
  readonly id: string;
  readonly village_code: string;
  readonly village_name: string;
  readonly label: string;
  readonly pack: string;
} & Readonly<Record<ListColumn, readonly Readonly<Record<string, unknown>>[] | null>>;

type ListColumn =
  | 'overrides'
  | 'children'
  | 'guardians'
  | 'caregivers'
  | 'agreements'
  | 'contacts'
  | 'director_contacts'
  | 'visits'
  | 'notices'
  | 'words'
  | 'findings'
  | 'duty_splits'
  | 'directed_elsewhere'
  | 'follow_ups'
  | 'visit_asks'
  | 'concerns'
  | 'assessments'
  | 'help_plans'
  | 'unreachables'
  | 'not_yets'
  | 'reassignments'
  | 'transfers'
  | 'absences'
  | 'accounts'
  | 'letters'
  | 'talks'
  | 'mentor_words'
  | 'threads'
  | 'posts'
  | 'tasks';

/** Fields that are days in the domain; everything else goes through as it is. */
const dayFields = new Set([
  'birthOn',
  'openedOn',
  'owedOn',
  'reviewedOn',
  'nextReviewOn',
  'awayFrom',
  'awayTo',
  'to',
  'termFrom',
  'termTo',
  'inForceOn',
  'endedOn',
  'foundOn',
  'paperFiledOn',
  'paperClaimedOn',
  'happenedOn',
  'sentOn',
  'acknowledgedOn',
  'proposedOn',
  'answeredOn',
  'unreachableOn',
  'dueOn',
  'saidOn',
  'begunOn',
  'askedOn',
  'followedOn',
  'closedOn',
  'visitedOn',
  'assessedOn',
  'decidedOn',
  'writtenOn',
  'resultOn',
  'since',
  'until',
  'over',
  'absentOn',
]);

const toDay = (value: unknown): CalendarDay | null => (typeof value === 'string' ? dayFrom(value) : null);

const withDays = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, dayFields.has(field) ? toDay(value) : value]),
  );

const rowsWithDays = (rows: unknown) => (rows as readonly Readonly<Record<string, unknown>>[]).map(withDays);

const span = (row: Readonly<Record<string, unknown>>) => ({ ...withDays(row), from: toDay(row['from']) });

const spans = (rows: unknown) => (rows as readonly Readonly<Record<string, unknown>>[]).map(span);

/** A field that `span` passes through as it is. */
const homeStaysOf = (guardian: Readonly<Record<string, unknown>>): unknown => guardian['homeStays'];

/** Rows whose `on` is a day. */
const withOn = (rows: unknown) =>
  (rows as readonly Readonly<Record<string, unknown>>[]).map((row) => ({ ...row, on: toDay(row['on']) }));

/** `from` of a follow-up is a word, no day. */
const followUpOf = (row: Readonly<Record<string, unknown>>) => ({ ...row, taken: withOn(row['taken']) });

/** Who answers for the village, and who stands above it. */
const staffOf = ({ posts, village_code: region }: CareFileRow) => {
  const running = (posts ?? []) as unknown as readonly RunningPost[]; // the load statement's own shape
  return {
    directorIds: answersFor(running, { assignee: 'director', region }).personIds,
    overseerIds: [
      ...new Set(running.filter(({ role }) => role !== 'director').map(({ personId }) => personId)),
    ],
    supervisorIds: idsOf(running, 'supervisor'),
  };
};

const idsOf = (posts: readonly RunningPost[], wanted: RunningPost['role']): readonly string[] => [
  ...new Set(posts.filter(({ role }) => role === wanted).map(({ personId }) => personId)),
];

/** Turns database text into days. The statement names every field the types below promise. */
export const readCareFile = (row: CareFileRow): CareFile => {
  const list = (column: ListColumn) => (row[column] ?? []).map(withDays);
  const agreements = list('agreements').map((agreement) => ({
    ...agreement,
    childIds: agreement['childIds'] ?? [],
    parties: agreement['parties'] ?? [],
    signatures: agreement['signatures'] ?? [],
    marks: agreement['marks'] ?? [],
    readings: agreement['readings'] ?? [],
    receipts: withOn(agreement['receipts']),
    declined: agreement['declined'] == null ? null : withOn([agreement['declined']])[0],
  }));
  const children = list('children').map((child) => ({
    ...child,
    categories: spans(child['categories']),
    keyFacts: spans(child['keyFacts']),
  }));
  // The shapes are the load statement's own; a test compares a loaded file with the type field by field.
  return {
    householdId: row.id,
    villageCode: row.village_code,
    villageName: row.village_name,
    label: row.label,
    pack: row.pack,
    overrides: row.overrides ?? [],
    children,
    guardians: (row.guardians ?? [])
      .map(span)
      .map((guardian) => ({ ...guardian, homeStays: spans(homeStaysOf(guardian)) })),
    caregivers: (row.caregivers ?? []).map(span),
    agreements,
    contacts: list('contacts'),
    notYets: list('not_yets'),
    unreachables: list('unreachables'),
    directorContacts: list('director_contacts'),
    visits: list('visits'),
    notices: list('notices'),
    words: list('words'),
    findings: list('findings').map((finding) => ({ ...finding, steps: withOn(finding['steps']) })),
    dutySplits: row.duty_splits ?? [],
    directedElsewhere: row.directed_elsewhere ?? [],
    followUps: list('follow_ups').map(followUpOf),
    visitAsks: list('visit_asks'),
    concerns: list('concerns').map((concern) => ({ ...concern, steps: withOn(concern['steps']) })),
    assessments: list('assessments'),
    helpPlans: list('help_plans').map((plan) => ({ ...plan, lines: rowsWithDays(plan['lines']) })),
    transfers: list('transfers').map((transfer) => ({ ...transfer, kept: rowsWithDays(transfer['kept']) })),
    absences: list('absences'),
    accounts: row.accounts ?? [],
    ...staffOf(row),
    tasks: list('tasks'),
    reassignments: list('reassignments'),
    letters: list('letters'),
    talks: list('talks'),
    mentorWords: list('mentor_words'),
    threads: list('threads').map((thread) => ({ ...thread, waits: rowsWithDays(thread['waits']) })),
  } as unknown as CareFile;
};
