import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** More notices in a week than anybody reads: three ring, the others are one message in the evening. Told in order. */
const DIRECTOR = 'zhouxiaoqin';
const VILLAGE = '990100005001';
let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const send = async (topic: 'drowning' | 'bullying' | 'traffic' | 'law' | 'welfare') =>
  (await county.call(DIRECTOR, 'notice.send', { topic, regions: [VILLAGE] })).noticeId;
const statesOf = (person: string) =>
  county.column(
    `select o.state from outbox o where o.topic = 'notice' and o.channel = 'ring' and o.person_id = $1 order by o.created_at, o.id`,
    [demoId('pe', person)],
  );
const digestsOf = (person: string) =>
  county.column(
    `select cause || ' ' || state from outbox where topic = 'notice-digest' and channel = 'ring' and person_id = $1 order by cause`,
    [demoId('pe', person)],
  );

describe('a week of five notices', () => {
  const sent: string[] = [];

  it('rings three times; the fourth and fifth are merged, and both stand in the app at once', async () => {
    for (const topic of ['drowning', 'bullying', 'traffic', 'law', 'welfare'] as const)
      sent.push(await send(topic));
    await county.cloud.moveClock('2026-11-18T09:10:00+08:00');
    const states = await statesOf('liumin');
    expect(states.filter((state) => state === 'merged')).toHaveLength(2);
    expect(states.filter((state) => state !== 'merged')).toHaveLength(3);
    const { notices } = await county.call('liumin', 'notice.list', {});
    expect(notices.map(({ noticeId }) => noticeId)).toEqual(expect.arrayContaining(sent));
  });

  it('is one message at six in the evening, not a minute before', async () => {
    await county.cloud.moveClock('2026-11-18T17:59:00+08:00');
    expect(await digestsOf('liumin')).toEqual(['notice-digest:2026-11-18 pending']);
    await county.cloud.moveClock('2026-11-18T18:01:00+08:00');
    expect(await digestsOf('liumin')).not.toContain('notice-digest:2026-11-18 pending');
    expect(await digestsOf('liumin')).toHaveLength(1);
  });

  it('rings for nobody who has read all of it meanwhile', async () => {
    const again = await send('law');
    await county.cloud.moveClock('2026-11-18T18:10:00+08:00');
    expect(await digestsOf('liumin')).toContain('notice-digest:2026-11-19 pending');
    await county.call('liumin', 'notice.open', { noticeId: again });
    await county.cloud.moveClock('2026-11-19T18:01:00+08:00');
    expect(await digestsOf('liumin')).toContain('notice-digest:2026-11-19 cleared');
  });

  it('begins anew on Monday', async () => {
    await county.cloud.moveClock('2026-11-23T08:00:00+08:00');
    const fresh = await send('drowning');
    await county.cloud.moveClock('2026-11-23T08:02:00+08:00');
    const states = await county.column(
      `select distinct state from outbox where cause = 'notice:' || $1::text and channel = 'ring'`,
      [fresh],
    );
    expect(states).not.toContain('merged');
  });
});
