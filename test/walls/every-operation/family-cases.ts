import { decryptField } from '../../../cloudfunctions/platform/field-encryption';
import { fanOutNotices } from '../../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { dayFrom } from '../../../domain/calendar/calendar-day';
import { demoId } from '../../../local/demo/demo-id';
import {
  BOY,
  DIRECTOR,
  GIRL,
  GRANDFATHER,
  heard,
  LITTLE,
  look,
  MOTHER,
  type OperationCase,
  TODAY,
  type Told,
  YU,
  ZHENG,
} from './operation-case';

const children = [GIRL, BOY, LITTLE];
const FATHER = demoId('pe', 'zhenghaibo');
const invited = { personId: demoId('pe', 'yufang'), role: 'guardian', householdId: YU };
const token = (told: Told) => ({ token: heard(told, 'invitation.create', 'token') });
const aGuess = { token: 'a'.repeat(32) };

/** The notice of this village, carried to its households. */
const delivered = async (told: Told): Promise<string> => {
  const now = new Date();
  await fanOutNotices({ db: told.county.db, now, today: dayFrom(TODAY) });
  return heard(told, 'notice.send', 'noticeId');
};
const withdrawable = (told: Told) =>
  look(
    told,
    `select id as value from director_contact where child_id = '${LITTLE}' and note = 'walls' order by withdrawn, id limit 1`,
  );

/** What a family and its director say to each other. */
export const familyCases: readonly OperationCase[] = [
  {
    op: 'contact.confirm',
    as: MOTHER,
    input: () => ({ childIds: children, week: '2026-W46', lines: ['child', 'caregiver'], note: '好' }),
    once: `select count(*) / 6 as count from contact where week = '2026-W46' and source_person = '${demoId('pe', MOTHER)}' and note = '好'`,
  },
  {
    op: 'contact.sayNotYet',
    as: GRANDFATHER,
    input: () => ({ childIds: [GIRL], week: '2026-W47' }),
    once: 'select count(*) from contact_not_yet',
  },
  {
    op: 'contact.recordHomeStay',
    as: MOTHER,
    input: () => ({ householdId: ZHENG, from: TODAY, to: '2026-11-30' }),
    once: 'select count(*) from home_stay',
  },
  {
    op: 'contact.recordUnreachable',
    as: DIRECTOR,
    input: () => ({
      householdId: ZHENG,
      guardian: FATHER,
      reason: 'at-sea',
      from: TODAY,
      to: null,
      note: '跟船',
    }),
    once: 'select count(*) from guardian_unreachable where over_on is null',
  },
  {
    op: 'contact.endUnreachable',
    as: DIRECTOR,
    input: (told) => ({
      householdId: ZHENG,
      unreachableId: heard(told, 'contact.recordUnreachable', 'unreachableId'),
    }),
  },
  {
    op: 'directorContact.record',
    as: DIRECTOR,
    input: () => ({
      childIds: [LITTLE],
      happenedOn: TODAY,
      mode: 'phone',
      with: ['child'],
      outcome: 'reached',
      note: 'walls',
    }),
  },
  {
    op: 'record.withdraw',
    as: DIRECTOR,
    input: async (told) => ({ recordIds: [await withdrawable(told)], reason: '记错了' }),
  },
  { op: 'family.sayFine', as: GRANDFATHER, input: () => ({ householdId: ZHENG }) },
  {
    op: 'family.askForHelp',
    as: GRANDFATHER,
    input: () => ({ householdId: ZHENG, about: ['study'], note: '作业看不懂' }),
  },
  {
    op: 'family.askToEndCare',
    as: MOTHER,
    input: () => ({ householdId: ZHENG, reason: 'parent-returns', from: '2027-01-31' }),
  },
  {
    op: 'family.answer',
    as: DIRECTOR,
    input: async (told) => ({
      wordId: await look(
        told,
        `select id as value from family_word where household_id = '${ZHENG}' and word = 'help' order by id limit 1`,
      ),
      on: '2026-11-20',
      note: '周五来',
    }),
  },
  {
    op: 'finding.open',
    as: DIRECTOR,
    input: () => ({
      householdId: ZHENG,
      caregiver: demoId('pe', GRANDFATHER),
      kind: 'unable',
      foundOn: TODAY,
      note: '腿伤，走不了路',
    }),
  },
  { op: 'finding.list', as: DIRECTOR, input: () => ({ householdId: ZHENG }) },
  {
    op: 'finding.recordStep',
    as: DIRECTOR,
    input: (told) => ({
      findingId: heard(told, 'finding.open', 'findingId'),
      step: 'guardians-told',
      on: TODAY,
      how: '电话',
      receipt: '妈妈说知道了',
    }),
  },
  {
    op: 'notice.send',
    as: DIRECTOR,
    input: () => ({ topic: 'bullying', regions: ['990100001001'] }),
  },
  { op: 'notice.list', as: MOTHER, input: async (told) => (await delivered(told), {}), open: 'lists' },
  { op: 'notice.open', as: MOTHER, input: async (told) => ({ noticeId: await delivered(told) }) },
  { op: 'voice.hearNotice', as: MOTHER, input: async (told) => ({ noticeId: await delivered(told) }) },
  { op: 'notice.acknowledge', as: MOTHER, input: async (told) => ({ noticeId: await delivered(told) }) },
  {
    op: 'notice.acknowledgeOnBehalf',
    as: DIRECTOR,
    input: async (told) => ({
      noticeId: await delivered(told),
      personId: demoId('pe', GRANDFATHER),
      how: 'read-aloud-in-person',
      reason: '眼睛不好',
      also: [{ noticeId: await delivered(told), personId: demoId('pe', MOTHER) }],
    }),
    once: `select count(*) from notice_recipient r where r.how is not null and r.household_id = '${ZHENG}'
      and r.person_id = '${demoId('pe', GRANDFATHER)}'`,
  },
  { op: 'invitation.create', as: DIRECTOR, input: () => invited },
  { op: 'invitation.open', as: 'yufang', input: token, guess: aGuess },
  { op: 'invitation.sendCode', as: 'yufang', input: token, guess: aGuess },
  {
    op: 'invitation.bind',
    as: 'yufang',
    input: async (told) => ({
      ...token(told),
      code: decryptField(
        'outbox.code',
        await look(
          told,
          `select fields ->> 'secret' as value from outbox where topic = 'phone-code' and person_id = '${invited.personId}' order by id desc limit 1`,
        ),
      ),
    }),
    guess: { ...aGuess, code: '000000' },
    once: `select count(*) from identity where person_id = '${invited.personId}'`,
  },
  {
    op: 'consent.give',
    as: MOTHER,
    input: () => ({ version: '2026-11', answer: 'agreed' }),
    open: 'own',
  },
  { op: 'feedback.send', as: MOTHER, input: () => ({ kind: 'suggestion', words: '字再大些' }), open: 'own' },
  {
    op: 'push.recordSubscription',
    as: MOTHER,
    input: () => ({ answers: [{ template: 'notice', answer: 'accept' }] }),
    open: 'own',
  },
  { op: 'session.who', as: MOTHER, input: () => ({}), open: 'lists' },
  { op: 'home.show', as: MOTHER, input: () => ({}), open: 'lists' },
];
