import { isReassignment } from '../care-file/apply-reassignment';
import { isFamilyVoice } from '../care-file/apply-family-voice';
import type { FamilyVoiceRecord } from '../care-file/family-voice';
import type { ThreadRecord } from '../care-file/thread-facts';
import type { NoticeSubject } from '../../contracts/vocabulary/topic';
import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile, Word } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';
import type { CareRecord } from '../care-file/records';
import type { Rules } from '../policy/rules';
import { isSchoolRecord } from '../care-file/apply-school';
import { isThreadRecord } from '../care-file/apply-thread';
import { isOtherRecord, type OtherRecord } from '../care-file/other-record';
import { remindRenewal } from '../agreement/remind-renewal';
import { remindUnsigned, signingCause } from '../agreement/remind-unsigned';
import { openedSends, receiptReminders, stepSends } from '../concern/plan-concern-messages';
import { schoolMessages } from '../absence/plan-absence-messages';
import { planContactReminders } from './plan-contact-reminders';
import type { ClearedSends, PlannedSend } from './planned-send';
import { PUSH_ONLY } from './push-only';
import { askedMessages } from '../reassignment/asked-messages';
import { talkMessages } from '../talk/talk-messages';
import { threadMessages } from '../thread/thread-messages';
import { letterMessages } from '../voice-letter/letter-messages';
import { outsideQuietHours } from './quiet-hours';

/** The notice being delivered, for its texts; null when the records deliver none. */
export type NoticeInHand = {
  readonly noticeId: string;
  readonly topic: NoticeSubject;
  readonly title: string;
  /** ≤ 6 characters: what a text message may say about it. */
  readonly about: string;
  readonly urgent: boolean;
  /** Left out: by every channel. `push`: in WeChat or not at all; `app`: it stands in the app, and nothing rings. */
  readonly ring?: 'all' | 'push' | 'app' | undefined;
};

export type MessageQuestion = {
  /** The file after the records. */
  readonly file: CareFile;
  readonly rules: Rules;
  readonly records: readonly CareRecord[];
  readonly notice: NoticeInHand | null;
  readonly today: CalendarDay;
  readonly now: Date;
};

export type PlannedMessages = {
  readonly sends: readonly PlannedSend[];
  readonly clears: readonly ClearedSends[];
  readonly nextOn: CalendarDay | null;
};

/** What must be said because of what happened, and what need not be said any more. */
export const planMessages = (question: MessageQuestion): PlannedMessages => {
  const reminders = planContactReminders(question.file, question.rules, question);
  const renewals = remindRenewal(question.file, question.rules, question);
  const receipts = receiptReminders(question.file, question.rules, question);
  const caused = question.records.map((record) => messagesOf(record, question));
  return {
    sends: [
      ...reminders.sends,
      ...renewals.sends,
      ...receipts.sends,
      ...caused.flatMap((each) => each.sends),
    ],
    clears: [...reminders.clears, ...caused.flatMap((each) => each.clears)],
    nextOn: earliest(earliest(reminders.nextOn, renewals.nextOn), receipts.nextOn),
  };
};

const earliest = (a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null =>
  a === null || (b !== null && b < a) ? b : a;

type Caused = { readonly sends: readonly PlannedSend[]; readonly clears: readonly ClearedSends[] };
const nothing: Caused = { sends: [], clears: [] };

type Heard = Extract<
  CareRecord,
  { readonly kind: 'notice-opened' | 'notice-acknowledged' | 'notice-answered' }
>;
const heard: readonly CareRecord['kind'][] = ['notice-opened', 'notice-acknowledged', 'notice-answered'];
const isHeard = (record: CareRecord): record is Heard => heard.includes(record.kind);

/** Nothing more rings about a notice that its reader knows. */
const clearOf = ({ noticeId, personId }: Heard): ClearedSends => ({ cause: `notice:${noticeId}`, personId });

const otherMessages = (record: OtherRecord, question: MessageQuestion): Caused => {
  if (isFamilyVoice(record)) return voiceMessages(record, question);
  if (isReassignment(record)) return askedMessages(record, outsideQuiet(question));
  if (isSchoolRecord(record)) return schoolMessages(record, question);
  return isThreadRecord(record) ? lineMessages(record, question) : nothing;
};

const messagesOf = (record: CareRecord, question: MessageQuestion): Caused => {
  if (isOtherRecord(record)) return otherMessages(record, question);
  if (isHeard(record)) return { sends: [], clears: [clearOf(record)] };
  switch (record.kind) {
    case 'notice-delivered':
      return { sends: noticeSend(record.receipt.personId, question), clears: [] };
    case 'agreement-drafted':
      return { sends: [], clears: clearsOf(record.agreement, -1) };
    case 'agreement-declined':
      return { sends: [], clears: clearsOf(record.agreement, 0) };
    case 'agreement-ended':
      return { sends: [], clears: [{ cause: `agreement-ends:${record.agreement.id}`, personId: null }] };
    case 'agreement-sent':
      return { sends: signSends(record.agreement, 'guardian', question), clears: [] };
    case 'agreement-signed':
      return afterSignature(record.agreement, record.signature.personId, question);
    case 'agreement-paper-filed':
      return afterPaper(record, question);
    case 'concern-opened':
      return { sends: openedSends(record, question.file, question.now), clears: [] };
    case 'concern-step':
      return stepSends(record, question.file, outsideQuiet(question));
    case 'family-word':
      return { sends: requestSends(record.record, question), clears: [] };
    case 'family-word-answered':
      return { sends: [], clears: [{ cause: `word:${record.id}`, personId: null }] };
    case 'contact':
    case 'contact-withdrawn':
    case 'director-contact':
    case 'director-contact-withdrawn':
    case 'visit':
    case 'visit-withdrawn':
    case 'agreement-superseded':
    case 'agreement-marked':
    case 'agreement-delivered':
    case 'agreement-read':
    case 'signing-flow-ordered':
    case 'signing-flow-changed':
    case 'signature-not-counted':
    case 'signed-file-kept':
    case 'attachment-stored':
    case 'concern-photo':
    case 'receipt-given':
    case 'person-found':
    case 'guardian-returned':
    case 'contact-not-yet':
    case 'home-stay':
    case 'guardian-unreachable':
    case 'unreachable-ended':
    case 'finding-opened':
    case 'finding-step':
    case 'duty-split-agreed':
    case 'duty-split-confirmed':
    case 'notice-unreachable':
      return nothing;
  }
};

/** What is written in threads. */
const lineMessages = (record: ThreadRecord, question: MessageQuestion): Caused =>
  threadMessages(record, { ...question, notBefore: outsideQuiet(question) });

/** What a family records for each other, and to whom it turns. */
const voiceMessages = (record: FamilyVoiceRecord, question: MessageQuestion): Caused => {
  const { file, today } = question;
  const notBefore = outsideQuiet(question);
  return record.kind === 'talk-asked' || record.kind === 'talk-turned'
    ? talkMessages(record, { supervisorIds: file.supervisorIds, notBefore })
    : letterMessages(record, { file, today, notBefore });
};

const outsideQuiet = ({ rules, today, now }: MessageQuestion): Date =>
  outsideQuietHours(now, rules.on('quietHours', today).value);

/** The ring of a notice for one person; none without the notice's texts. */
export const noticeSend = (
  personId: string,
  { notice, rules, today, now }: Pick<MessageQuestion, 'notice' | 'rules' | 'today' | 'now'>,
): readonly PlannedSend[] => {
  if (notice === null || notice.ring === 'app') return [];
  const quiet = notice.urgent ? null : rules.on('quietHours', today).value;
  return [
    {
      cause: `notice:${notice.noticeId}`,
      step: notice.ring === 'push' ? PUSH_ONLY : 'publish',
      personId,
      topic: 'notice',
      fields: {
        noticeId: notice.noticeId,
        title: notice.title,
        about: notice.about,
        urgent: notice.urgent,
        // What the moment of sending needs to know of this place's values.
        most: rules.on('notice.mostAWeek', today).value ?? 0,
        digestAt: rules.on('notice.digestTime', today).value ?? '',
      },
      notBefore: outsideQuietHours(now, quiet),
    },
  ];
};

/** What was promised for a version that nobody signs any more. */
const clearsOf = ({ id, version }: Agreement, back: -1 | 0): readonly ClearedSends[] =>
  version + back < 1 ? [] : [{ cause: signingCause({ id, version: version + back }), personId: null }];

const signSends = (
  agreement: Agreement,
  party: 'guardian' | 'caregiver',
  { rules, today, now }: MessageQuestion,
): readonly PlannedSend[] =>
  agreement.parties
    .filter((each) => each.party === party)
    .flatMap(({ personId }) => [
      {
        cause: signingCause(agreement),
        step: 'to-sign',
        personId,
        topic: 'agreement-to-sign',
        fields: { agreementId: agreement.id },
        notBefore: outsideQuietHours(now, rules.on('quietHours', today).value),
      },
      ...remindUnsigned(agreement, personId, { rules, today }),
    ]);

const afterSignature = (agreement: Agreement, signer: string, question: MessageQuestion): Caused => {
  const clears = [{ cause: signingCause(agreement), personId: signer }];
  if (agreement.state === 'guardians-signed')
    return { sends: signSends(agreement, 'caregiver', question), clears };
  return { sends: agreement.state === 'in-force' ? inForceSends(agreement, question) : [], clears };
};

/** Nobody has to sign on a phone any more; whoever signed a paper that brought it into force is told so. */
const afterPaper = (
  { agreement, signatures }: Extract<CareRecord, { readonly kind: 'agreement-paper-filed' }>,
  question: MessageQuestion,
): Caused =>
  signatures.length === 0
    ? nothing
    : {
        sends: inForceSends(agreement, question),
        clears: [{ cause: signingCause(agreement), personId: null }],
      };

const inForceSends = (agreement: Agreement, { rules, today, now }: MessageQuestion): readonly PlannedSend[] =>
  agreement.parties.map(({ personId }) => ({
    cause: signingCause(agreement),
    step: 'in-force',
    personId,
    topic: 'agreement-in-force' as const,
    fields: { agreementId: agreement.id },
    notBefore: outsideQuietHours(now, rules.on('quietHours', today).value),
  }));

/** A request rings for the village's directors at once, outside quiet hours; 都好 rings for nobody. */
const requestSends = (word: Word, { file, rules, today, now }: MessageQuestion): readonly PlannedSend[] =>
  word.word === 'fine'
    ? []
    : file.directorIds.map((personId) => ({
        cause: `word:${word.id}`,
        step: 'asked',
        personId,
        topic: 'family-request',
        fields: {},
        notBefore: outsideQuietHours(now, rules.on('quietHours', today).value),
      }));
