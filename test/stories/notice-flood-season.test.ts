import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/**
 * A county whose floods come in November sends its drowning notice, and every kind of recipient is followed to the last
 * state: rung by WeChat, by text message, merged into the evening, only in the app, and reached by nobody. Told in order.
 */
const COUNTY = '990100';
const VILLAGE = '990100001001';
const DIRECTOR = 'fangxiaomei';
const RUNG = 'yeqiuping';
const TEXTED = 'zhenghaibo';
const FULL = 'maoyajun';
const SILENT = 'gejianping';
const UNREACHED = 'gemeizhen';

let county: StoryCounty;
let noticeId = '';
beforeAll(async () => {
  county = await startCounty();
  const sets = (query: string, person: string) => county.root.query(query, [demoId('pe', person)]);
  await county.root.query(
    `insert into pack_override (region_code, key, from_on, value, source, set_by, set_at, revision)
       select $1, 'notice.season.flood', '2026-01-01', '{"from":"11-01","to":"11-30"}', '{"title":"（例）","item":"1"}',
         person_id, '2026-01-01T00:00:00Z', 1 from role_grant where role = 'county' and region_code = $1`,
    [COUNTY],
  );
  for (const person of [TEXTED, SILENT])
    await sets(`update push_quota set remaining = 0 where person_id = $1 and template = 'notice'`, person);
  for (const person of [SILENT, UNREACHED])
    await sets(`update person set phone_cipher = null where id = $1`, person);
  await sets(`update identity set ended_at = now() where person_id = $1`, UNREACHED);
  for (const ring of [1, 2, 3])
    await county.root.query(
      `insert into outbox (id, cause, step, person_id, channel, topic, fields, not_before, state, created_at, ended_at)
         values ($1, $1, 'publish', $2, 'ring', 'notice', '{}', '2026-11-17T01:00:00Z', 'sent', '2026-11-17T01:00:00Z', '2026-11-17T01:00:00Z')`,
      [`ou_flood${String(ring)}`, demoId('pe', FULL)],
    );
});
afterAll(() => county.stop());

const ringOf = async (person: string, channel = 'ring') =>
  (
    await county.column(
      `select state from outbox where cause = 'notice:' || $1::text and person_id = $2 and channel = $3`,
      [noticeId, demoId('pe', person), channel],
    )
  )[0];
const doorTask = (label: string) =>
  county.column(
    `select t.state from task t join household h on h.id = t.household_id
       where t.kind = 'notice-unacknowledged' and t.period = $1 and h.label = $2 and h.village_code = $3`,
    [noticeId, label, VILLAGE],
  );

describe('the drowning notice of a flood season', () => {
  it('is proposed by the calendar, looked at, and sent with a tap', async () => {
    await county.cloud.moveClock('2026-11-19T08:00:00+08:00');
    const { seasons } = await county.call('county', 'noticeSeason.list', {});
    const due = seasons.find(({ topic }) => topic === 'drowning');
    expect(due?.occasion).toBe('flood');
    const foreseen = await county.call('county', 'notice.preview', { topic: 'drowning', regions: [COUNTY] });
    for (const ring of ['push', 'sms', 'merged', 'inApp', 'nobody'] as const)
      expect(foreseen.rings[ring]).toBeGreaterThan(0);
    const sent = await county.call('county', 'noticeSeason.send', {
      county: COUNTY,
      season: due?.season ?? '',
    });
    noticeId = sent.noticeId;
    expect(sent.households).toBe(foreseen.households);
    await county.cloud.moveClock('2026-11-19T08:05:00+08:00');
  });

  it('rings whoever can be rung, and waits a day before it costs anything', async () => {
    expect(await ringOf(RUNG)).toBe('sent');
    expect(await ringOf(FULL)).toBe('merged');
    expect(await ringOf(TEXTED, 'sms')).toBe('pending');
    expect(await ringOf(UNREACHED)).toBe('unreached');
  });

  it('is read and confirmed by the mother who was rung', async () => {
    await county.call(RUNG, 'notice.open', { noticeId });
    await county.call(RUNG, 'notice.acknowledge', { noticeId });
    expect(await county.call(RUNG, 'notice.open', { noticeId })).toMatchObject({
      title: '看好孩子，别去水边玩',
    });
  });

  it('is the director’s at once where nothing rings, and ends on behalf or by the reader', async () => {
    expect(await doorTask('葛家')).toEqual(['open']);
    const onBehalf = { how: 'read-aloud-in-person', reason: '家里没有智能手机' } as const;
    for (const person of [UNREACHED, SILENT])
      await county.call(DIRECTOR, 'notice.acknowledgeOnBehalf', {
        noticeId,
        personId: demoId('pe', person),
        ...onBehalf,
      });
    await county.call(FULL, 'notice.open', { noticeId });
    await county.call(FULL, 'notice.acknowledge', { noticeId });
    expect(await doorTask('葛家')).toEqual(['done']);
  });

  it('rings in the evening for nobody who has read it, and by text message for the father who has not', async () => {
    await county.cloud.moveClock('2026-11-20T08:10:00+08:00');
    expect(await ringOf(TEXTED, 'sms')).toBe('sent');
    expect(
      await county.column(
        `select state from outbox where topic = 'notice-digest' and channel = 'ring' and person_id = $1`,
        [demoId('pe', FULL)],
      ),
    ).toEqual(['cleared']);
  });

  it('leaves nobody of the two homes without a last state', async () => {
    await county.call(TEXTED, 'notice.acknowledge', { noticeId });
    const open = await county.column(
      `select p.name from notice_recipient r join household h on h.id = r.household_id join person p on p.id = r.person_id
         where r.notice_id = $1 and h.label in ('葛家') and r.acknowledged_at is null`,
      [noticeId],
    );
    expect(open).toEqual([]);
  });
});
