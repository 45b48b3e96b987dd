import type {
  ContactLine,
  ContactMode,
  ContactSource,
  ContactTopic,
} from '../../contracts/vocabulary/contact';
import { type CalendarDay } from '../calendar/calendar-day';
import { firstDayOf, type IsoWeek, lastDayOf, parseWeek } from '../calendar/iso-week';
import type { CareFile, Contact } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';
import { decideLook } from '../family/decide-word';
import { keptBy, linesOwed } from '../task/types/weekly-contact';
import { refuseChildren, refuseWeek } from './refuse-week';
import { endedByContact } from './unreachable';

export type ConfirmContact = {
  readonly childIds: readonly string[];
  readonly week: string;
  readonly lines: readonly ContactLine[];
  readonly happenedOn: CalendarDay | null;
  readonly mode: ContactMode | null;
  readonly topics: readonly ContactTopic[];
  readonly note: string | null;
  /** 想请儿童主任看看. */
  readonly askDirector: boolean;
  /** Whose word it is: the guardian's own, the caregiver's 打过了, or the director's. */
  readonly source: ContactSource;
};

export type WeekOfChild = {
  readonly childId: string;
  readonly week: string;
  readonly child: boolean;
  readonly caregiver: boolean;
  readonly late: boolean;
};

type Answer = { readonly weeks: readonly WeekOfChild[]; readonly records: readonly string[] };
type Codes =
  | 'record.notFound'
  | 'contact.weekInFuture'
  | 'contact.weekTooOld'
  | 'contact.notDue'
  | 'contact.dayOutsideWeek'
  | 'record.dayInFuture';

/**
 * Confirming contact in one week (未成年人保护法第二十三条), for one or several children at once. The same content again
 * changes nothing; new content for a line that this person confirmed before is a revision; a week that is over may be
 * confirmed any time and is marked late.
 */
export const decideConfirmContact = (
  file: CareFile,
  confirm: ConfirmContact,
  occasion: Occasion,
): Decision<Decided<Answer>, Codes> => {
  const week = parseWeek(confirm.week);
  if (week === null) return refuse('contact.weekInFuture', { fields: ['week'] });
  const refused =
    refuseWeek(week, occasion.today) ??
    refuseDay(week, confirm, occasion.today) ??
    refuseChildren(file, week, confirm.childIds);
  if (refused !== null) return refused;

  // A call may name a child or a line twice; it was confirmed once.
  const lines = linesOwed(file, week).filter((line) => confirm.lines.includes(line));
  const childIds = [...new Set(confirm.childIds)];
  const records = childIds.flatMap((childId) =>
    lines.flatMap((line) => contactRecord(file, { childId, line, week }, { confirm, occasion })),
  );
  const after = [...file.contacts, ...records.map(({ record }) => record)];
  return allow({
    records: [
      ...records,
      ...endedByContact(file, { ...occasion, source: confirm.source }),
      ...(confirm.askDirector ? decideLook(file, occasion) : []),
    ],
    answer: {
      weeks: childIds.map((childId) => weekOfChild({ ...file, contacts: after }, childId, week)),
      records: records.map(({ record }) => record.id),
    },
  });
};

const refuseDay = (week: IsoWeek, { happenedOn }: ConfirmContact, today: CalendarDay) => {
  if (happenedOn === null) return null;
  if (happenedOn > today) return refuse('record.dayInFuture', { fields: ['happenedOn'] });
  if (happenedOn < firstDayOf(week) || happenedOn > lastDayOf(week)) {
    return refuse('contact.dayOutsideWeek', { fields: ['happenedOn'] });
  }
  return null;
};

type Line = { readonly childId: string; readonly line: ContactLine; readonly week: IsoWeek };

const contactRecord = (
  file: CareFile,
  of: Line,
  { confirm, occasion }: { readonly confirm: ConfirmContact; readonly occasion: Occasion },
): readonly Extract<CareRecord, { kind: 'contact' }>[] => {
  const own = file.contacts.filter(
    (known) =>
      known.childId === of.childId &&
      known.line === of.line &&
      known.week === of.week &&
      known.sourcePerson === occasion.actor,
  );
  const current = own.find((known) => known.current && !known.withdrawn);
  if (current !== undefined && sameContent(current, confirm)) return [];
  return [
    {
      kind: 'contact',
      record: {
        ...of,
        id: occasion.newId('co'),
        source: confirm.source,
        sourcePerson: occasion.actor,
        revision: 1 + Math.max(0, ...own.map((known) => known.revision)),
        current: true,
        withdrawn: false,
        happenedOn: confirm.happenedOn,
        enteredAt: occasion.now,
        // Whoever confirmed in time and words it anew later was in time.
        late: lastDayOf(of.week) < occasion.today && current?.late !== false,
        mode: confirm.mode,
        topics: confirm.topics,
        note: confirm.note,
      },
    },
  ];
};

const sameContent = (known: Contact, confirm: ConfirmContact): boolean =>
  known.happenedOn === confirm.happenedOn &&
  known.mode === confirm.mode &&
  known.note === confirm.note &&
  [...known.topics].sort().join() === [...confirm.topics].sort().join();

const weekOfChild = (file: CareFile, childId: string, week: IsoWeek): WeekOfChild => {
  const kept = {
    child: keptBy(file, childId, { week, line: 'child' }),
    caregiver: keptBy(file, childId, { week, line: 'caregiver' }),
  };
  return {
    childId,
    week,
    child: kept.child !== null,
    caregiver: kept.caregiver !== null,
    late: [kept.child, kept.caregiver].some((record) => record?.late === true),
  };
};
