import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** A typhoon warning at 23:00: two people, then at once. 青杨村 lies in 990100005. Told in order. */
const VILLAGE = '990100005001';
const typhoon = {
  topic: 'flood-storm' as const,
  title: '台风今晚到，不出门',
  body: '今晚台风到。请关好门窗，孩子留在屋里，不去河边山脚。村里叫转移，马上走。有事打110。',
  regions: [VILLAGE],
  urgent: true,
  reason: '台风夜里两点到，等不到天亮',
};

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const rings = (words: string) =>
  county.cloud
    .inbox()
    .filter(({ template, text }) => template === 'notice' && text.includes(words))
    .map(({ person, channel, at }) => ({ person, channel, at: at.slice(0, 16) }));
const recipients = (noticeId: string) =>
  county.column('select distinct person_id from notice_recipient where notice_id = $1', [noticeId]);
const refused = async (as: string, op: 'notice.approve' | 'notice.withdraw', noticeId: string) => {
  const before = await tableContents(county.root);
  const refusal = await county.refusal(as, op, { noticeId });
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return refusal.code;
};

describe('an urgent warning at 23:00', () => {
  let noticeId = '';

  it('needs a reason', async () => {
    await county.cloud.moveClock('2026-11-18T23:00:00+08:00');
    const without = { ...typhoon, reason: undefined };
    expect(await county.refusal('county', 'notice.send', without)).toMatchObject({
      code: 'notice.reasonMissing',
    });
  });

  it('reaches nobody and rings nobody while it waits for a second person', async () => {
    const sent = await county.call('county', 'notice.send', typhoon);
    noticeId = sent.noticeId;
    expect(sent).toMatchObject({ waiting: true });
    await county.cloud.moveClock('2026-11-18T23:20:00+08:00');
    expect(await recipients(noticeId)).toEqual([]);
    expect(rings('台风')).toEqual([]);
  });

  it('tells the second persons at once, at night, once each, and neither the sender nor a director', async () => {
    const asked = await county.column(
      `select distinct p.id || ' ' || r.role from outbox o join person p on p.id = o.person_id
         join role_grant r on r.person_id = p.id where o.cause = $1 order by 1`,
      [`approval:${noticeId}`],
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((each) => String(each).endsWith('supervisor'))).toBe(true);
    const told = county.cloud.inbox().filter(({ text }) => text.includes('等您同意'));
    expect(told.length).toBe(asked.length);
    expect(new Set(told.map(({ at }) => at.slice(0, 13)))).toEqual(new Set(['2026-11-18T23']));
  });

  it('is not approved by its sender, by a director, by another township or by a family', async () => {
    expect(await refused('county', 'notice.approve', noticeId)).toBe('notice.ownUrgent');
    expect(await refused('supervisor-1', 'notice.approve', noticeId)).toBe('notice.notFound');
    for (const as of ['zhouxiaoqin', 'liumin'])
      expect(await refused(as, 'notice.approve', noticeId)).toBe('access.denied');
    expect((await county.call('supervisor-1', 'notice.listWaiting', {})).notices).toEqual([]);
  });

  it('stands in the list of whoever may approve it, with its reason, as it will be read', async () => {
    const { notices } = await county.call('supervisor-5', 'notice.listWaiting', {});
    expect(notices).toMatchObject([
      { noticeId, title: typhoon.title, reason: typhoon.reason, mayApprove: true, places: ['青杨村'] },
    ]);
    const own = await county.call('county', 'notice.listWaiting', {});
    expect(own.notices).toMatchObject([{ noticeId, mayApprove: false, mayWithdraw: true }]);
  });

  it('rings everybody in the minute after the second person’s yes, in the quiet hours', async () => {
    await county.call('supervisor-5', 'notice.approve', { noticeId });
    await county.cloud.moveClock('2026-11-18T23:22:00+08:00');
    const people = await recipients(noticeId);
    const rung = [...rings('台风'), ...rings('防汛防风')];
    expect(people.length).toBeGreaterThan(3);
    expect(new Set(rung.map(({ person }) => person)).size).toBe(people.length);
    expect(rung.every(({ at }) => at >= '2026-11-18T23:20' && at <= '2026-11-18T23:22')).toBe(true);
    // It was sent when it was approved, not when it was asked for.
    const { notices } = await county.call('liumin', 'notice.list', {});
    expect(notices.find((each) => each.noticeId === noticeId)?.sentAt).toMatch(/^2026-11-18T23:20/);
  });

  it('is not approved twice, nor taken back any more', async () => {
    expect(await refused('supervisor-5', 'notice.approve', noticeId)).toBe('notice.answeredAlready');
    expect(await refused('county', 'notice.withdraw', noticeId)).toBe('notice.answeredAlready');
  });
});

describe('the second urgent notice of the night', () => {
  it('needs an approval of its own, and rings past the week’s cap', async () => {
    for (const topic of ['drowning', 'bullying', 'traffic', 'law'] as const)
      await county.call('county', 'notice.send', { topic, regions: [VILLAGE] });
    await county.cloud.moveClock('2026-11-19T07:10:00+08:00');
    const second = await county.call('county', 'notice.send', { ...typhoon, title: '台风过了再出门' });
    await county.cloud.moveClock('2026-11-19T07:12:00+08:00');
    expect(rings('台风过了')).toEqual([]);
    await county.call('supervisor-5', 'notice.approve', { noticeId: second.noticeId });
    await county.cloud.moveClock('2026-11-19T07:14:00+08:00');
    const states = await county.column(
      `select distinct state from outbox where cause = 'notice:' || $1::text and channel = 'ring'`,
      [second.noticeId],
    );
    expect(states).not.toContain('merged');
    expect(states.length).toBeGreaterThan(0);
  });
});

describe('an urgent notice that is taken back', () => {
  it('never goes out, though the timer fires and somebody approves too late', async () => {
    const { noticeId } = await county.call('county', 'notice.send', { ...typhoon, title: '不发了的一条' });
    await county.call('supervisor-5', 'notice.withdraw', { noticeId, reason: '台风转向' });
    expect(await refused('supervisor-5', 'notice.approve', noticeId)).toBe('notice.answeredAlready');
    await county.cloud.moveClock('2026-11-20T09:00:00+08:00');
    expect(await recipients(noticeId)).toEqual([]);
    expect(rings('不发了')).toEqual([]);
    expect((await county.call('county', 'notice.listWaiting', {})).notices).toEqual([]);
  });
});
