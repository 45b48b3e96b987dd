import type { ReceiptTarget } from '../../contracts/vocabulary/agreement';
import { addDays, type CalendarDay } from '../calendar/calendar-day';
import { withConcernStep } from '../concern/with-step';
import type { CareFile, Contact, DutySplit, Finding, HomeStay, NoticeReceipt } from './care-file';
import type { Agreement } from './agreement-facts';
import type { Concern } from './concern-facts';
import { applyRiskRecord } from './apply-risk-record';
import type { CareRecord } from './records';
import { applyReassignment, isReassignment } from './apply-reassignment';
import { isRiskRecord } from './risk-record';
import { applySchool, isSchoolRecord } from './apply-school';
import { applyTransfer, isTransferRecord } from './apply-transfer';
import { applyFamilyVoice, isFamilyVoice } from './apply-family-voice';
import { applyThread, isThreadRecord } from './apply-thread';
import type { OtherRecord } from './other-record';
import { applyVisitWork, isVisitWork } from './visit-work';

/** The facts after these records, so that duties are derived from what will be true once they are committed. */
export const applyRecords = (
  file: CareFile,
  records: readonly CareRecord[],
  at: { readonly today: CalendarDay; readonly now: string },
): CareFile => records.reduce((facts, record) => applyRecord(facts, record, at), file);

const withdraw = <Row extends { readonly id: string; readonly withdrawn: boolean }>(
  rows: readonly Row[],
  id: string,
) => rows.map((row) => (row.id === id ? { ...row, withdrawn: true } : row));

const addContact = (contacts: readonly Contact[], added: Contact): readonly Contact[] => [
  ...contacts.map((known) => (isSameLine(known, added) ? { ...known, current: false } : known)),
  added,
];

const isSameLine = (a: Contact, b: Contact): boolean =>
  a.childId === b.childId && a.line === b.line && a.week === b.week && a.sourcePerson === b.sourcePerson;

const putAgreement = (file: CareFile, agreement: Agreement): CareFile => ({
  ...file,
  agreements: [...file.agreements.filter((known) => known.id !== agreement.id), agreement],
});

const giveReceipt = (
  file: CareFile,
  { agreementId, target, on }: { agreementId: string; target: ReceiptTarget; on: CalendarDay },
): CareFile => ({
  ...file,
  agreements: file.agreements.map((known) =>
    known.id === agreementId && !known.receipts.some((each) => each.target === target)
      ? { ...known, receipts: [...known.receipts, { target, on }] }
      : known,
  ),
});

const comeHome = (
  file: CareFile,
  { personId, from }: { readonly personId: string; readonly from: CalendarDay },
): CareFile => ({
  ...file,
  guardians: file.guardians.map((known) =>
    known.personId === personId ? { ...known, awayTo: addDays(from, -1) } : known,
  ),
});

const withStay = (file: CareFile, stay: HomeStay & { readonly personId: string }): CareFile => ({
  ...file,
  guardians: file.guardians.map((known) =>
    known.personId === stay.personId
      ? { ...known, homeStays: [...known.homeStays.filter(({ from }) => from !== stay.from), stay] }
      : known,
  ),
});

const withStep = (
  finding: Finding,
  taken: Extract<CareRecord, { readonly kind: 'finding-step' }>,
): Finding =>
  finding.id === taken.findingId
    ? {
        ...finding,
        steps: [...finding.steps, { step: taken.step, on: taken.on }],
        outcome: taken.outcome ?? finding.outcome,
      }
    : finding;

const splitsAfter = (
  splits: readonly DutySplit[],
  change: Extract<CareRecord, { readonly kind: 'duty-split-agreed' | 'duty-split-confirmed' }>,
): readonly DutySplit[] =>
  change.kind === 'duty-split-agreed'
    ? [...splits, change.record]
    : splits.map((known) => (known.id === change.id ? { ...known, confirmed: true } : known));

const stepTaken = (
  concern: Concern,
  change: Extract<CareRecord, { readonly kind: 'concern-step' }>,
): Concern => (concern.id === change.concernId ? withConcernStep(concern, change.taken) : concern);

const changeReceipt = (
  file: CareFile,
  of: { readonly noticeId: string; readonly personId: string },
  change: Partial<NoticeReceipt>,
): CareFile => ({
  ...file,
  notices: file.notices.map((known) =>
    known.noticeId === of.noticeId && known.personId === of.personId ? { ...known, ...change } : known,
  ),
});

const receiptAfter = (
  change: RecordOf<'notice-opened' | 'notice-acknowledged' | 'notice-answered' | 'notice-unreachable'>,
  { today, now }: { readonly today: CalendarDay; readonly now: string },
): Partial<NoticeReceipt> => {
  if (change.kind === 'notice-opened')
    return { openedAt: now, ...(change.settles ? { acknowledgedOn: today } : {}) };
  if (change.kind === 'notice-answered')
    return {
      lastAnswer: change.answer,
      ...(change.first ? { firstAnswer: change.answer } : {}),
      ...(change.settles ? { acknowledgedOn: today } : {}),
    };
  return change.kind === 'notice-acknowledged' ? { acknowledgedOn: today } : { unreachableOn: today };
};

const concernsAfter = (
  concerns: readonly Concern[],
  change: Extract<CareRecord, { readonly kind: 'concern-opened' | 'concern-step' }>,
): readonly Concern[] =>
  change.kind === 'concern-opened'
    ? [...concerns, change.record]
    : concerns.map((known) => stepTaken(known, change));

type Kind = CareRecord['kind'];
type RecordOf<Of extends Kind> = Extract<CareRecord, { readonly kind: Of }>;

const answerWord = (
  file: CareFile,
  answer: Extract<CareRecord, { readonly kind: 'family-word-answered' }>,
): CareFile => ({
  ...file,
  words: file.words.map((word) => (word.id === answer.id ? { ...word, answer } : word)),
});

/** What stands beside the week's contact. */
const applyReach = (
  file: CareFile,
  change: RecordOf<'contact-not-yet' | 'home-stay' | 'guardian-unreachable' | 'unreachable-ended'>,
): CareFile => {
  switch (change.kind) {
    case 'contact-not-yet':
      return { ...file, notYets: [...file.notYets, change.record] };
    case 'home-stay':
      return withStay(file, change.record);
    case 'guardian-unreachable':
      return { ...file, unreachables: [...file.unreachables, change.record] };
    case 'unreachable-ended': {
      const unreachables = file.unreachables.map((known) =>
        known.id === change.id ? { ...known, over: change.on } : known,
      );
      return { ...file, unreachables };
    }
  }
};

/** Contacts, calls and visits, and those taken back. */
const applyMeeting = (
  file: CareFile,
  change: RecordOf<
    | 'contact'
    | 'contact-withdrawn'
    | 'director-contact'
    | 'director-contact-withdrawn'
    | 'visit'
    | 'visit-withdrawn'
  >,
): CareFile => {
  switch (change.kind) {
    case 'contact':
      return { ...file, contacts: addContact(file.contacts, change.record) };
    case 'contact-withdrawn':
      return { ...file, contacts: withdraw(file.contacts, change.id) };
    case 'director-contact':
      return { ...file, directorContacts: [...file.directorContacts, change.record] };
    case 'director-contact-withdrawn':
      return { ...file, directorContacts: withdraw(file.directorContacts, change.id) };
    case 'visit':
      return { ...file, visits: [...file.visits, change.record] };
    case 'visit-withdrawn':
      return { ...file, visits: withdraw(file.visits, change.id) };
  }
};

type Moment = { readonly today: CalendarDay; readonly now: string };

const applyRecord = (file: CareFile, change: CareRecord, moment: Moment): CareFile => {
  if (isTransferRecord(change)) return applyTransfer(file, change);
  if (isVisitWork(change)) return applyVisitWork(file, change);
  if (isReassignment(change)) return applyReassignment(file, change);
  if (isFamilyVoice(change)) return applyFamilyVoice(file, change);
  if (isSchoolRecord(change)) return applySchool(file, change);
  if (isThreadRecord(change)) return applyThread(file, change);
  return isRiskRecord(change) ? applyRiskRecord(file, change) : applyOther(file, change, moment);
};

type Other = Exclude<CareRecord, OtherRecord>;

const applyOther = (file: CareFile, change: Other, moment: Moment): CareFile => {
  switch (change.kind) {
    case 'contact':
    case 'contact-withdrawn':
    case 'director-contact':
    case 'director-contact-withdrawn':
    case 'visit':
    case 'visit-withdrawn':
      return applyMeeting(file, change);
    case 'agreement-drafted':
    case 'agreement-sent':
    case 'agreement-signed':
    case 'agreement-superseded':
    case 'agreement-paper-filed':
    case 'agreement-ended':
    case 'agreement-declined':
      return putAgreement(file, change.agreement);
    case 'receipt-given':
      return giveReceipt(file, change);
    case 'guardian-returned':
      return comeHome(file, change);
    case 'contact-not-yet':
    case 'home-stay':
    case 'guardian-unreachable':
    case 'unreachable-ended':
      return applyReach(file, change);
    case 'finding-opened':
      return { ...file, findings: [...file.findings, change.record] };
    case 'finding-step':
      return { ...file, findings: file.findings.map((known) => withStep(known, change)) };
    case 'concern-opened':
    case 'concern-step':
      return { ...file, concerns: concernsAfter(file.concerns, change) };
    case 'family-word':
      return { ...file, words: [...file.words, change.record] };
    case 'family-word-answered':
      return answerWord(file, change);
    case 'duty-split-agreed':
    case 'duty-split-confirmed':
      return { ...file, dutySplits: splitsAfter(file.dutySplits, change) };
    case 'signing-flow-ordered':
    case 'signing-flow-changed':
    case 'signature-not-counted':
    case 'signed-file-kept':
    case 'agreement-marked':
    case 'agreement-delivered':
    case 'agreement-read':
    case 'attachment-stored':
    case 'concern-photo':
    case 'person-found':
      return file;
    case 'notice-delivered':
      return { ...file, notices: [...file.notices, change.receipt] };
    case 'notice-opened':
    case 'notice-acknowledged':
    case 'notice-answered':
    case 'notice-unreachable':
      return changeReceipt(file, change, receiptAfter(change, moment));
  }
};
