import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from '../walls/open-county';

/** 郑家 of 柳安村, Wednesday 2026-11-18: 妈妈 wants to talk to somebody. Told in order. */
const householdId = demoId('hh', 'liuan-zheng');
const MOTHER = 'yeqiuping';
const GRANDFATHER = 'zhengdehou';
const DIRECTOR = 'fangxiaomei';
const SUPERVISOR = 'supervisor-1';

let county: County;
let talkId = '';
beforeAll(async () => {
  county = await openCounty({ handlers });
  await county.fire('nightly-pass');
});
afterAll(() => county.close());

const refused = async (as: string, op: string, input: object) => {
  const answer = await county.call(as, op, input);
  return answer.ok ? 'allowed' : answer.refusal.code;
};
const shown = async (as: string) => {
  const { households } = await county.data(as, 'talk.show', {});
  return (households as readonly { householdId: string; talk: unknown }[]).find(
    (each) => each.householdId === householdId,
  )?.talk;
};
const listed = async (as: string) => (await county.data(as, 'talk.list', {}))['talks'];
const tasks = (state: string) =>
  county.rows<{ due: string; village: string }>(
    `select due_on::text as due, village_code as village from task where kind = 'talk-request' and state = $1`,
    [state],
  );

describe('somebody who wants to talk', () => {
  it('finds the county’s own numbers with their source, and none where none was named', async () => {
    expect((await county.data(MOTHER, 'talk.show', {}))['contacts']).toEqual([]);
    const one = { region: '990100001', kind: 'hospital', name: '镇卫生院', source: '县卫健局名单' };
    await county.data('county', 'supportContact.set', { ...one, phone: '0990-5550101', hours: '全天' });
    await county.data('county', 'supportContact.set', { ...one, phone: '0990-5550102' });
    expect((await county.data(MOTHER, 'talk.show', {}))['contacts']).toMatchObject([
      { name: '镇卫生院', phone: '0990-5550102', source: '县卫健局名单' },
    ]);
    await county.data('county', 'supportContact.set', { ...one, phone: null });
    expect((await county.data(MOTHER, 'talk.show', {}))['contacts']).toEqual([]);
    expect(await refused(SUPERVISOR, 'supportContact.set', { ...one, phone: '120' })).toBe('access.denied');
  });

  it('asks once, and it is the township’s task in two days', async () => {
    talkId = String((await county.data(MOTHER, 'talk.ask', { householdId }))['talkId']);
    expect(await county.data(MOTHER, 'talk.ask', { householdId })).toEqual({ talkId });
    expect(await tasks('open')).toEqual([{ due: '2026-11-20', village: '990100001001' }]);
    const outbox = await county.rows(`select person_id, topic, fields from outbox where cause = $1`, [
      `talk:${talkId}`,
    ]);
    expect(outbox).toEqual([{ person_id: demoId('pe', SUPERVISOR), topic: 'talk-asked', fields: {} }]);
  });

  it('is read by the township and by nobody else: not the director, the grandfather, the other township', async () => {
    expect(await listed(SUPERVISOR)).toMatchObject([
      { talkId, name: '叶秋萍', side: 'guardian', state: 'asked' },
    ]);
    expect(await listed('supervisor-3')).toEqual([]);
    expect(await shown(GRANDFATHER)).toBeNull();
    expect(await refused(DIRECTOR, 'talk.list', {})).toBe('access.denied');
    for (const op of ['talk.accept', 'talk.close'])
      expect([op, await refused(DIRECTOR, op, { talkId })]).toEqual([op, 'access.denied']);
    expect(await refused('supervisor-3', 'talk.accept', { talkId })).toBe('record.notFound');
    expect(await refused(GRANDFATHER, 'talk.withdraw', { talkId })).toBe('record.notFound');
    const { tasks: ofDirector } = await county.data(DIRECTOR, 'task.list', {});
    expect(JSON.stringify(ofDirector)).not.toContain('talk-request');
  });

  it('is followed up only by whoever has taken it on, on a day that has come', async () => {
    const follow = { talkId, on: '2026-11-18' };
    expect(await refused(SUPERVISOR, 'talk.follow', follow)).toBe('talk.notAccepted');
    await county.data(SUPERVISOR, 'talk.accept', { talkId });
    expect(await shown(MOTHER)).toMatchObject({ state: 'accepted', by: '罗文静', followedOn: null });
    expect(await refused(SUPERVISOR, 'talk.follow', { ...follow, on: '2026-11-19' })).toBe(
      'record.dayInFuture',
    );
    expect(await refused(SUPERVISOR, 'talk.close', { talkId })).toBe('talk.notAccepted');
    const done = await county.data(SUPERVISOR, 'talk.follow', { ...follow, agreed: '下周三再打' });
    expect(done).toEqual({ closedTasks: 1 });
    expect(await tasks('open')).toEqual([]);
    expect(await tasks('done')).toHaveLength(1);
    expect(await listed(SUPERVISOR)).toMatchObject([{ state: 'followed', agreed: '下周三再打' }]);
    const [kept] = await county.rows<{ agreed_cipher: string }>('select agreed_cipher from talk_request');
    expect(kept?.agreed_cipher).not.toContain('下周三');
  });

  it('reads that it is over, and may ask anew', async () => {
    await county.data(SUPERVISOR, 'talk.close', { talkId });
    expect(await shown(MOTHER)).toMatchObject({ state: 'closed', followedOn: '2026-11-18' });
    expect(await refused(MOTHER, 'talk.withdraw', { talkId })).toBe('talk.over');
    const { talkId: next } = await county.data(MOTHER, 'talk.ask', { householdId });
    expect(next).not.toBe(talkId);
    await county.data(MOTHER, 'talk.withdraw', { talkId: next });
    expect(await tasks('open')).toEqual([]);
    expect(await tasks('cancelled')).toHaveLength(1);
    expect(await listed(SUPERVISOR)).toMatchObject([{ talkId }]);
  });
});
