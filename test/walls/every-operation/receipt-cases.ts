import { fanOutNotices } from '../../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { dayFrom } from '../../../domain/calendar/calendar-day';
import { DIRECTOR, heard, MOTHER, type OperationCase, TODAY, type Told } from './operation-case';

const question = { ask: '先做什么？', answers: ['喊大人', '自己下水'], right: 0, why: '先喊大人。' };

/** A notice of this village with a question, carried to its households and rung there. */
const rung = async (told: Told) => {
  const { county } = told;
  const [known] = await county.rows<{ id: string }>(`select id from notice where title = '问一问的'`);
  const noticeId =
    known?.id ??
    String(
      (
        await county.data(DIRECTOR, 'notice.send', {
          topic: 'drowning',
          regions: ['990100001001'],
          title: '问一问的',
          ask: 'answer',
          question,
        })
      ).noticeId,
    );
  await fanOutNotices({ db: county.db, now: new Date(), today: dayFrom(TODAY) });
  await county.root.query(
    `update notice_recipient set reach = 'sent' where notice_id = $1 and reach = 'pending'`,
    [noticeId],
  );
  return { noticeId };
};
const ofThisVillage = async (told: Told) => {
  await fanOutNotices({ db: told.county.db, now: new Date(), today: dayFrom(TODAY) });
  return { noticeId: heard(told, 'notice.send', 'noticeId') };
};

/** What came back of a notice, and asking the silent once more. */
export const receiptCases: readonly OperationCase[] = [
  {
    op: 'notice.answer',
    as: MOTHER,
    input: async (told) => ({ ...(await rung(told)), answer: 1 }),
    once: `select count(*) from notice_recipient where last_answer = 1 and first_answer = 1`,
  },
  { op: 'notice.listSent', as: DIRECTOR, input: () => ({}), open: 'lists' },
  { op: 'notice.showReach', as: DIRECTOR, input: ofThisVillage },
  { op: 'notice.listRecipients', as: DIRECTOR, input: ofThisVillage },
  {
    op: 'notice.remind',
    as: DIRECTOR,
    input: rung,
    once: `select count(*) from notice_reminder`,
  },
];
