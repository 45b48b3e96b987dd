import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { phoneOf } from '../../local/demo/contact-details';
import { demoId } from '../../local/demo/demo-id';
import { wrongReach } from '../races/books';
import { startCounty, type StoryCounty } from './start-county';

/** One notice in 松林村, to the last state of each who got it. Told in order. */
const DIRECTOR = 'xuefang';
const VILLAGE = '990100002002';
const question = {
  ask: '看见有人落水，先做什么？',
  answers: ['大声喊大人', '跳下去救', '跑开'],
  right: 0,
  why: '先喊大人，别自己下水。',
};

let county: StoryCounty;
let noticeId = '';
beforeAll(async () => {
  county = await startCounty();
});
afterAll(async () => {
  // Whatever was told here, the numbers are a recount.
  expect((await county.root.query(wrongReach)).rows).toEqual([]);
  await county.stop();
});

const stateOf = async (person: string): Promise<unknown> =>
  (
    await county.column('select state from notice_recipient where notice_id = $1 and person_id = $2', [
      noticeId,
      demoId('pe', person),
    ])
  )[0];
const reach = () => county.call(DIRECTOR, 'notice.showReach', { noticeId });
const numbers = async () =>
  Object.fromEntries((await reach()).notice.states.map(({ state, n }) => [state, n]));
const tasksOf = (household: string) =>
  county.column(
    "select distinct state from task where kind = 'notice-unacknowledged' and period = $1 and household_id = $2",
    [noticeId, demoId('hh', household)],
  );

describe('a notice that asks a question', () => {
  it('is sent with it, and every recipient is in one state with one denominator', async () => {
    ({ noticeId } = await county.call(DIRECTOR, 'notice.send', {
      topic: 'drowning',
      regions: [VILLAGE],
      ask: 'answer',
      question,
    }));
    await county.cloud.moveClock('2026-11-18T09:10:00+08:00');

    const states = await numbers();
    expect(Object.values(states).reduce((sum, n) => sum + n, 0)).toBe(11);
    expect(Object.keys(states).sort()).toEqual(expect.arrayContaining(['sent', 'unreachable']));
    expect((await reach()).villages).toMatchObject([{ code: VILLAGE, name: '松林村' }]);
  });

  it('shows the question without the right answer, and won’t take a tap for one', async () => {
    const opened = await county.call('yanli', 'notice.open', { noticeId });
    expect(opened).toMatchObject({
      ask: 'answer',
      question: { ask: question.ask, answers: question.answers },
      answered: null,
    });
    expect(JSON.stringify(opened)).not.toContain(question.why);
    expect(await county.refusal('yanli', 'notice.acknowledge', { noticeId })).toEqual({
      code: 'notice.answerFirst',
    });
    expect(await stateOf('yanli')).toBe('read');
  });

  it('tells whoever errs the right one, lets them try again, and keeps the first answer', async () => {
    expect(await county.call('yanli', 'notice.answer', { noticeId, answer: 1 })).toMatchObject({
      answered: { first: 1, last: 1, right: 0, why: question.why },
    });
    expect(await stateOf('yanli')).toBe('confirmed');
    expect(await county.call('yanli', 'notice.answer', { noticeId, answer: 0 })).toMatchObject({
      answered: { first: 1, last: 0 },
    });
    expect((await county.call('yanli', 'notice.open', { noticeId })).answered).toMatchObject({
      first: 1,
      last: 0,
    });
    expect((await reach()).answers).toEqual({ answered: 1, rightAtOnce: 0 });
  });

  it('knows no fourth answer, and no stranger', async () => {
    const refused = (as: string, input: object) => county.refusal(as, 'notice.answer', input);
    expect(await refused('yanli', { noticeId, answer: 3 })).toMatchObject({ code: 'input.invalid' });
    expect(await refused('liumin', { noticeId, answer: 0 })).toEqual({ code: 'notice.notFound' });
    expect(await refused(DIRECTOR, { noticeId, answer: 0 })).toMatchObject({ code: 'access.denied' });
  });
});

describe('a caregiver without a smartphone', () => {
  it('is unreachable at once, with the reason, first in the director’s list, and the household’s task is open', async () => {
    expect(await stateOf('jiangyoucai')).toBe('unreachable');
    const { recipients } = await county.call(DIRECTOR, 'notice.listRecipients', { noticeId });
    expect(recipients[0]).toMatchObject({
      personId: demoId('pe', 'jiangyoucai'),
      state: 'unreachable',
      reason: 'no-channel',
      village: '松林村',
    });
    expect(await tasksOf('songlin-jiang')).toEqual(['open']);
  });

  it('was told by the director: on behalf is the last state, whatever the channels still do', async () => {
    await county.call(DIRECTOR, 'notice.acknowledgeOnBehalf', {
      noticeId,
      personId: demoId('pe', 'jiangyoucai'),
      how: 'read-aloud-in-person',
      reason: '老人没有手机，上门念给他听',
    });
    expect(await stateOf('jiangyoucai')).toBe('on-behalf');
  });
});

describe('a parent who switched everything off', () => {
  const parent = 'qiufengying';
  it('fails with the operator’s reason after a day, and becomes the director’s task', async () => {
    await county.root.query('update push_quota set remaining = 0 where person_id = $1', [
      demoId('pe', parent),
    ]);
    county.cloud.standIns.sms.setBlacklist([phoneOf(parent) ?? '']);
    await county.cloud.moveClock('2026-11-19T09:20:00+08:00');

    expect(await stateOf(parent)).toBe('failed');
    const { recipients } = await county.call(DIRECTOR, 'notice.listRecipients', {
      noticeId,
      states: ['failed'],
    });
    expect(recipients).toMatchObject([
      { personId: demoId('pe', parent), reason: 'FailedOperation.PhoneNumberInBlacklist' },
    ]);
    expect(await tasksOf('songlin-qiu')).toEqual(['open']);
  });

  it('ends as told by phone', async () => {
    await county.call(DIRECTOR, 'notice.acknowledgeOnBehalf', {
      noticeId,
      personId: demoId('pe', parent),
      how: 'told-by-phone',
      reason: '微信提醒关了，电话里念了',
    });
    expect(await stateOf(parent)).toBe('on-behalf');
  });
});

describe('the silent', () => {
  it('are rung once more by a tap of the sender: nobody who read it, and nobody told in person', async () => {
    const { reminders } = await reach();
    expect(reminders).toMatchObject({ sent: 0, lastOn: null, choice: 'now' });
    expect(reminders.silent).toBeGreaterThan(0);
    expect(await county.call(DIRECTOR, 'notice.remind', { noticeId })).toEqual({
      n: 1,
      silent: reminders.silent,
    });
    await county.cloud.moveClock('2026-11-19T09:25:00+08:00');

    const rung = await county.column(
      "select person_id from outbox where cause = 'notice:' || $1::text and step = 'remind-1' and channel = 'ring'",
      [noticeId],
    );
    expect(rung).toHaveLength(reminders.silent);
    for (const person of ['yanli', 'jiangyoucai', 'qiufengying'])
      expect(rung).not.toContain(demoId('pe', person));
    expect(
      await county.column('select people from notice_reminder where notice_id = $1', [noticeId]),
    ).toEqual([reminders.silent]);
  });

  it('are left alone for the rest of the day, and after the second time for good', async () => {
    const again = () => county.refusal(DIRECTOR, 'notice.remind', { noticeId });
    expect(await again()).toEqual({ code: 'notice.remindedToday' });
    expect((await reach()).reminders.choice).toBe('today-done');
    await county.cloud.moveClock('2026-11-20T22:30:00+08:00');
    expect(await county.call(DIRECTOR, 'notice.remind', { noticeId })).toMatchObject({ n: 2 });
    await county.cloud.moveClock('2026-11-20T22:40:00+08:00');
    const waiting = await county.column(
      "select distinct to_char(not_before at time zone 'Asia/Shanghai', 'DD HH24:MI') from outbox where cause = 'notice:' || $1::text and step = 'remind-2'",
      [noticeId],
    );
    expect(waiting).toEqual(['21 07:00']);
    await county.cloud.moveClock('2026-11-21T08:00:00+08:00');
    expect(await again()).toEqual({ code: 'notice.remindedEnough' });
  });

  it('are nobody else’s to remind', async () => {
    const refused = await Promise.all(
      ['guchunyan', 'supervisor-1'].map(async (as) => [
        as,
        await county.refusal(as, 'notice.remind', { noticeId }),
      ]),
    );
    expect(refused).toEqual([
      ['guchunyan', { code: 'notice.notFound', fields: ['noticeId'] }],
      ['supervisor-1', { code: 'notice.notFound', fields: ['noticeId'] }],
    ]);
    const county_ = await county.call('county', 'notice.showReach', { noticeId });
    expect(county_).toMatchObject({ mayName: false, notice: { mine: false } });
    expect(await county.refusal('county', 'notice.listRecipients', { noticeId })).toEqual({
      code: 'access.denied',
    });
  });
});

describe('a parent who changed phones', () => {
  it('whose old number and old account are gone is told by the director, and reads later ones on the new phone', async () => {
    // The account was unbound from the old phone: the service knows neither it nor the number any more.
    const parent = 'jiangtao';
    county.cloud.standIns.sms.setBlacklist([phoneOf(parent) ?? '']);
    await county.root.query('update push_quota set remaining = 0 where person_id = $1', [
      demoId('pe', parent),
    ]);
    ({ noticeId } = await county.call(DIRECTOR, 'notice.send', {
      topic: 'traffic',
      regions: [VILLAGE],
      ask: 'read',
    }));
    await county.cloud.moveClock('2026-11-22T09:00:00+08:00');
    expect(await stateOf(parent)).toBe('failed');
    expect(await tasksOf('songlin-jiang')).toEqual(['open']);
    await county.call(DIRECTOR, 'notice.acknowledgeOnBehalf', {
      noticeId,
      personId: demoId('pe', parent),
      how: 'told-by-phone',
      reason: '换了手机，打奶奶电话找到他',
    });
    expect(await stateOf(parent)).toBe('on-behalf');
  });

  it('who only took the account along reads it, and that is all a notice to be read asks for', async () => {
    await county.call('yanli', 'notice.open', { noticeId });
    expect(await stateOf('yanli')).toBe('read');
    const [own] = (await county.call('yanli', 'notice.list', {})).notices.filter(
      (notice) => notice.noticeId === noticeId,
    );
    expect(own).toMatchObject({ ask: 'read' });
    expect(own?.acknowledgedAt).not.toBeNull();
  });
});
