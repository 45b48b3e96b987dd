import type { OutputOf } from '../../contracts/operation';
import type { showHome } from '../../contracts/home';
import type { ContactLine } from '../../contracts/vocabulary/contact';
import { ageOn } from '../calendar/age';
import { addDays, type CalendarDay, formatDay } from '../calendar/calendar-day';
import { type IsoWeek, previousWeek, weekOf } from '../calendar/iso-week';
import { type CareFile, type Child, type Guardian, holdsOn } from '../care-file/care-file';
import { askFor } from '../visit/visit-ask';
import { isCaregiverAsked, quietDays } from '../contact/contact-standing';
import { openUnreachables } from '../contact/unreachable';
import { maySeeWord, type WordReader } from '../family/may-see-word';
import type { Rules } from '../policy/rules';
import { isWeekOwed, keptBy, linesOwed, type WeekLine } from '../task/types/weekly-contact';

type Household = NonNullable<OutputOf<typeof showHome>['households']>[number];
/** Somebody of a household, or its village's director. */
export type FamilyPerson = {
  readonly householdId: string;
  readonly personId: string;
  readonly name: string;
  readonly role: 'guardian' | 'caregiver' | 'director';
  readonly relation: string;
  /** 11 digits, or null where none is on file. */
  readonly phone: string | null;
};

type Viewer = WordReader & {
  readonly people: readonly FamilyPerson[];
  readonly today: CalendarDay;
  readonly rules: Rules;
};

/** One household as its family sees it: what the week asks for, who belongs to it, the agreement's state. */
export const familyHousehold = (file: CareFile, viewer: Viewer): Household => {
  const { people, personId, today } = viewer;
  const week = weekOf(today);
  return {
    householdId: file.householdId,
    children: file.children.map((child) => ({
      childId: child.id,
      name: child.name,
      age: ageOn(child.birthOn, today),
      owed: owedOf(file, child, week),
      child: lineOf(file, child.id, { week, line: 'child' }),
      caregiver: lineOf(file, child.id, { week, line: 'caregiver' }),
      lastWeek: owedOf(file, child, previousWeek(week)).filter(
        (line) => keptBy(file, child.id, { week: previousWeek(week), line }) === null,
      ),
      quietDays: quietDays(file, child, today),
    })),
    asksCaregiver: viewer.role === 'caregiver' && isCaregiverAsked(file, viewer.rules, today),
    contacts: people
      .filter((person) => person.householdId === file.householdId)
      .map((person) => contactOf(file, person, viewer)),
    help: requestOf(file, 'help', viewer),
    endOfCare: requestOf(file, 'end-of-care', viewer),
    visitAsk: visitAskOf(file, viewer),
    saidFineToday: file.words.some((word) => word.word === 'fine' && word.saidOn === today),
    agreement: agreementOf(file, personId),
  };
};

const visitAskOf = (file: CareFile, { personId, today }: Viewer): Household['visitAsk'] => {
  const ask = askFor(file, personId, today);
  return ask === null ? null : { askId: ask.id, on: formatDay(ask.visitedOn) };
};

const owedOf = (file: CareFile, child: Child, week: IsoWeek): ContactLine[] =>
  isWeekOwed(file, child, week) ? [...linesOwed(file, week)] : [];

/** A guardian with the days away; one's own number is nobody to dial. */
const contactOf = (
  file: CareFile,
  { personId, name, role, relation, phone }: FamilyPerson,
  viewer: Viewer,
): Household['contacts'][number] => {
  const isMe = personId === viewer.personId;
  const guardian = file.guardians.find(
    (known) => role === 'guardian' && known.personId === personId && holdsOn(known, viewer.today),
  );
  return {
    personId,
    name,
    role,
    isMe,
    relation,
    phone: isMe ? null : phone,
    away: awayOf(guardian),
    stay: stayOf(guardian, viewer.today),
    unreachable: role === 'guardian' ? unreachableOf(file, personId) : null,
  };
};

const awayOf = (guardian: Guardian | undefined): Household['contacts'][number]['away'] =>
  guardian === undefined || guardian.awayFrom === null
    ? null
    : {
        from: formatDay(guardian.awayFrom),
        to: guardian.awayTo === null ? null : formatDay(guardian.awayTo),
      };

type Contact = Household['contacts'][number];

/** The stay that runs today, else the next one. */
const stayOf = (guardian: Guardian | undefined, today: CalendarDay): Contact['stay'] => {
  const [stay] = (guardian?.homeStays ?? [])
    .filter(({ to, withdrawn }) => !withdrawn && (to === null || to >= today))
    .sort((a, b) => a.from - b.from);
  return stay === undefined
    ? null
    : { from: formatDay(stay.from), to: stay.to === null ? null : formatDay(stay.to) };
};

/** That somebody cannot be reached is for the family; why is not. */
const unreachableOf = (file: CareFile, personId: string): Contact['unreachable'] => {
  const open = openUnreachables(file).find((known) => known.personId === personId);
  return open === undefined
    ? null
    : {
        unreachableId: open.id,
        since: formatDay(open.since),
        until: open.until === null ? null : formatDay(open.until),
      };
};

const lineOf = (file: CareFile, childId: string, of: WeekLine) => {
  const kept = keptBy(file, childId, of);
  return kept === null ? null : { by: kept.source, late: kept.late };
};

/** The last request of a kind, with the answer by name; an answer stays on the card as long as the word is loaded. */
const requestOf = (file: CareFile, kind: 'help' | 'end-of-care', viewer: Viewer): Household['help'] => {
  const asked = file.words.filter((word) => word.word === kind && maySeeWord(file, word, viewer)).at(-1);
  if (asked === undefined) return null;
  const { answer } = asked;
  const by = viewer.people.find((person) => person.personId === answer?.by)?.name ?? '';
  return {
    on: formatDay(asked.saidOn),
    mine: asked.personId === viewer.personId,
    answer: answer === null ? null : { by, on: answer.on, note: answer.note },
  };
};

const agreementOf = (file: CareFile, personId: string): Household['agreement'] => {
  const shown = [...file.agreements]
    .reverse()
    .find((agreement) => agreement.state !== 'superseded' && agreement.state !== 'draft');
  if (shown === undefined) return null;
  const signed = shown.signatures.some(
    (known) => known.personId === personId && known.version === shown.version,
  );
  return { agreementId: shown.id, state: shown.state, mySignature: signed };
};

/** How long a one-way word is shown as new: it asks for nothing, and the list keeps it. */
const NEW_DAYS = 1;

/** The caller's unacknowledged notices, named by id; the titles come with the list. A one-way word waits for nobody. */
export const unacknowledgedOf = (files: readonly CareFile[], personId: string, today: CalendarDay) => {
  const open = files
    .flatMap((file) => file.notices)
    .filter((receipt) => receipt.personId === personId && receipt.acknowledgedOn === null)
    .filter(({ ask, sentOn }) => ask !== 'nothing' || sentOn >= addDays(today, -NEW_DAYS));
  return [
    ...new Map(
      open.map((receipt) => [receipt.noticeId, { noticeId: receipt.noticeId, title: receipt.title }]),
    ).values(),
  ];
};

/** Children who were not at school, until the school or the director has said that it is over. */
export const absencesOf = (files: readonly CareFile[]) =>
  files.flatMap(({ absences, children }) =>
    absences
      .filter(({ state }) => state !== 'over')
      .map(({ id, childId, state }) => ({
        absenceId: id,
        childId,
        name: children.find((child) => child.id === childId)?.name ?? '',
        state,
      })),
  );
