import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** 联系不上名册 of 松林村, where 蒋 grandfather has no phone of any kind; from 2026-11-18 09:00, told in order. */
const DIRECTOR = 'xuefang';
const SUPERVISOR = 'supervisor-2';
const VILLAGE = '990100002002';
const householdId = demoId('hh', 'songlin-jiang');
const personId = demoId('pe', 'jiangyoucai');

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const moveTo = (time: string) => county.cloud.moveClock(`2026-11-${time}:00+08:00`);
const send = async () =>
  (await county.call(DIRECTOR, 'notice.send', { topic: 'drowning', regions: [VILLAGE] })).noticeId;
const list = (as: string, under?: string) =>
  county.call(as, 'unreachable.list', under === undefined ? {} : { under });
const him = async () => (await list(DIRECTOR)).people.find((each) => each.personId === personId);

describe('somebody without a phone of any kind', () => {
  it('is on the register once a notice was missed, and not before', async () => {
    expect(await him()).toBeUndefined();
    const noticeId = await send();
    await moveTo('18T09:05');
    expect(
      await county.column('select reach from notice_recipient where notice_id = $1 and person_id = $2', [
        noticeId,
        personId,
      ]),
    ).toEqual(['unreachable']);
    expect(await him()).toMatchObject({
      householdId,
      since: '2026-11-18',
      missed: 1,
      told: 0,
      why: ['no-account', 'no-phone'],
      hasPhone: false,
      found: null,
    });
  });

  it('is told in person, and stays: a word at the door opens no channel', async () => {
    const [noticeId] = await county.column(`select notice_id from notice_recipient where person_id = $1`, [
      personId,
    ]);
    await county.call(DIRECTOR, 'notice.acknowledgeOnBehalf', {
      noticeId: String(noticeId),
      personId,
      how: 'read-aloud-in-person',
      reason: '没有手机',
    });
    await moveTo('19T09:00');
    await send();
    await moveTo('19T09:05');
    expect(await him()).toMatchObject({ since: '2026-11-18', missed: 2, told: 1 });
  });

  it('is seen by name in the village and, a village at a time, in the township; above as a number', async () => {
    const above = await list(SUPERVISOR);
    expect(above.people).toEqual([]);
    expect(above.villages.find(({ code }) => code === VILLAGE)?.people).toBeGreaterThan(0);
    const there = await list(SUPERVISOR, VILLAGE);
    expect(there.people.map((each) => each.personId)).toContain(personId);
    expect(there.mayRecord).toBe(false);
    const officer = await list('county', VILLAGE);
    expect([officer.people, officer.villages]).toEqual([[], there.villages]);
    expect(await county.refusal('supervisor-1', 'unreachable.list', { under: VILLAGE })).toEqual({
      code: 'access.denied',
    });
    expect((await list('fangxiaomei')).people.map((each) => each.personId)).not.toContain(personId);
    expect(await county.refusal('yeqiuping', 'unreachable.list', {})).toEqual({ code: 'access.denied' });
    expect(
      await county.column(`select distinct actor from access_entry where op = 'unreachable.list' order by 1`),
    ).toEqual([demoId('pe', SUPERVISOR), demoId('pe', DIRECTOR)].sort());
  });

  it('comes off it when the director finds him, twice on a day as once, and on it again with the next miss', async () => {
    const found = { householdId, personId, how: 'visited' as const, note: '在镇上帮工，晚上在家' };
    expect(await county.call(DIRECTOR, 'unreachable.found', found)).toEqual({ foundOn: '2026-11-19' });
    await county.call(DIRECTOR, 'unreachable.found', found);
    expect(await county.column('select count(*)::int from person_found')).toEqual([1]);
    expect(await county.column('select note_cipher from person_found')).not.toEqual([found.note]);
    expect(await him()).toBeUndefined();

    await moveTo('20T09:00');
    await send();
    await moveTo('20T09:05');
    expect(await him()).toMatchObject({
      since: '2026-11-20',
      missed: 1,
      found: { on: '2026-11-19', how: 'visited', note: found.note },
    });
  });

  it('is found by nobody from elsewhere, and nobody else’s person is found in this family', async () => {
    const before = await tableContents(county.root);
    const found = { householdId, personId, how: 'called' as const };
    expect(await county.refusal('fangxiaomei', 'unreachable.found', found)).toMatchObject({
      code: 'record.notFound',
    });
    expect(await county.refusal('county', 'unreachable.found', found)).toEqual({ code: 'access.denied' });
    const other = { ...found, personId: demoId('pe', 'yeqiuping') };
    expect(await county.refusal(DIRECTOR, 'unreachable.found', other)).toMatchObject({
      code: 'record.notFound',
    });
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  });
});

describe('a way that opens', () => {
  it('takes somebody off by itself: an account with a push to spend', async () => {
    await county.root.query(
      `insert into push_quota (person_id, template, remaining) values ($1, 'notice', 1)`,
      [personId],
    );
    // Accepted, but no account that it could ring.
    expect(await him()).toMatchObject({ why: ['no-account', 'no-phone'] });
    await county.root.query(
      `insert into identity (hash, kind, person_id, value_cipher, bound_at)
         values ('story', 'wx_openid', $1, 'none', '2026-11-20T01:10:00Z')`,
      [personId],
    );
    expect(await him()).toBeUndefined();
    await county.root.query(`update push_quota set remaining = 0 where person_id = $1`, [personId]);
    expect(await him()).toMatchObject({ why: ['no-push', 'no-phone'], missed: 1 });
  });

  it('and a number that takes messages, until the operator says that it is dead', async () => {
    await county.root.query(`update person set phone_cipher = 'x' where id = $1`, [personId]);
    expect(await him()).toBeUndefined();
    await county.root.query(
      `with sent as (
         insert into outbox (id, cause, step, person_id, channel, topic, fields, village_code, not_before, state, created_at)
           values ('ou_story', 'test:story', 'publish', $1, 'sms', 'notice', '{}', $2, '2026-11-20T01:00:00Z', 'unreached', '2026-11-20T01:00:00Z')
           returning id)
       insert into delivery (outbox_id, attempt, channel, result, provider_id, at)
         select id, 1, 'sms', 'ok', 'story', '2026-11-20T01:00:00Z' from sent`,
      [personId, VILLAGE],
    );
    expect(await him()).toBeUndefined();
    await county.root.query(
      `insert into delivery_event (channel, provider_id, outcome, reason, heard_at) values ('sms', 'story', 'failed', 'x', '2026-11-20T01:01:00Z')`,
    );
    expect(await him()).toMatchObject({ why: ['no-push', 'dead-phone'], hasPhone: true });
  });
});
