import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** 青杨村, where the notices ring: at what hour, and once however many households somebody belongs to. Told in order. */
const DIRECTOR = 'zhouxiaoqin';
const VILLAGE = '990100005001';

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const rings = (topic: string) =>
  county.cloud
    .inbox()
    .filter(({ template, text }) => template === 'notice' && text.includes(topic))
    .map(({ person, channel, at }) => ({ person, channel, at: at.slice(0, 16) }));

const send = async (topic: 'drowning' | 'bullying' | 'online-addiction'): Promise<string> =>
  (await county.call(DIRECTOR, 'notice.send', { topic, regions: [VILLAGE] })).noticeId;

describe('somebody who belongs to two households', () => {
  it('is rung once, reads one notice, and one acknowledgement is enough for both', async () => {
    await county.root.query(
      "insert into caregiver_link (household_id, person_id, relation, from_on) values ($1, $2, '奶奶', '2026-09-01')",
      [demoId('hh', 'qingyang-zhao'), demoId('pe', 'yangsuzhen')],
    );
    const noticeId = await send('bullying');

    const person = demoId('pe', 'yangsuzhen');
    const receipts = (where: string) =>
      county.column(`select 1 from notice_recipient where notice_id = $1 and person_id = $2 and ${where}`, [
        noticeId,
        person,
      ]);
    expect(await receipts('true')).toHaveLength(2);
    expect(
      await county.column("select state from outbox where cause = 'notice:' || $1::text and person_id = $2", [
        noticeId,
        person,
      ]),
    ).toHaveLength(1);
    expect((await county.call('yangsuzhen', 'notice.list', {})).notices).toHaveLength(1);
    await county.call('yangsuzhen', 'notice.acknowledge', { noticeId });
    expect(await receipts('acknowledged_at is not null')).toHaveLength(2);
  });
});

describe('in the quiet hours', () => {
  const MORNING = '2026-11-19T07:00';

  it('a notice of half past ten at night is in the app at once and rings nobody before seven', async () => {
    await county.cloud.moveClock('2026-11-18T22:30:00+08:00');
    const noticeId = await send('drowning');

    expect((await county.call('liumin', 'notice.list', {})).notices.map((each) => each.noticeId)).toContain(
      noticeId,
    );
    await county.cloud.moveClock('2026-11-19T06:59:00+08:00');
    expect(rings('别去水边玩')).toEqual([]);
    await county.cloud.moveClock('2026-11-19T07:00:00+08:00');

    const rung = rings('别去水边玩');
    expect(new Set(rung.map(({ at }) => at))).toEqual(new Set([MORNING]));
    expect(rung.map(({ person }) => person)).toContain('liumin');
  });

  it('nor does the text message that follows a day later', async () => {
    await county.cloud.moveClock('2026-11-20T06:59:00+08:00');
    expect(rings('防溺水')).toEqual([]);
    await county.cloud.moveClock('2026-11-20T07:05:00+08:00');

    const texts = rings('防溺水');
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts.map(({ channel, at }) => `${channel} ${at}`))).toEqual(
      new Set(['sms 2026-11-20T07:00']),
    );
  });

  it('an urgent one rings at once, by push or by text message, at whatever hour', async () => {
    await county.cloud.moveClock('2026-11-20T22:30:00+08:00');
    const { noticeId } = await county.call(DIRECTOR, 'notice.send', {
      topic: 'online-addiction',
      regions: [VILLAGE],
      urgent: true,
      reason: '今晚就要说',
    });
    await county.call('supervisor-5', 'notice.approve', { noticeId });
    const rung = [...rings('手机管好'), ...rings('防沉迷')];

    expect(new Set(rung.map(({ at }) => at))).toEqual(new Set(['2026-11-20T22:30']));
    const people = await county.column(
      'select distinct person_id from notice_recipient where notice_id = $1',
      [noticeId],
    );
    expect(rung).toHaveLength(people.length);
    expect(new Set(rung.map(({ person }) => person)).size).toBe(people.length);
    expect(rung.map(({ channel }) => channel)).toEqual(expect.arrayContaining(['wechat', 'sms']));
  });
});
