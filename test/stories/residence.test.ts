import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** 卫星宇 lives in 芦荡村 and is registered in 桃坪村, another township: two directors, one after the other. */
const RESIDENCE = 'panyafang';
const REGISTRATION = 'shaojianhong';
const householdId = demoId('hh', 'ludang-wei');
const child = demoId('ch', 'weixingyu');
const REGISTERED = '990100001003';
const asked = { householdId, registeredCode: REGISTERED };
const parts = {
  visit: 'residence',
  contact: 'residence',
  agreement: 'residence',
  report: 'residence',
  aid: 'registration',
} as const;

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const kindsFor = async (director: string) =>
  (await county.call(director, 'task.list', { limit: 100 })).tasks
    .filter(({ h }) => h === householdId)
    .map(({ kind }) => kind)
    .sort();
const openCount = async (village: string) =>
  county.column(`select n from coverage_count where measure = 'tasks.open' and village_code = $1`, [village]);
const counted = async (village: string) =>
  county.column(`select count(*)::int from task where state = 'open' and village_code = $1`, [village]);
const splits = () => county.column('select id from duty_split where household_id = $1', [householdId]);

describe('a child who lives in one village and is registered in another', () => {
  it('stands in both directors’ lists the next morning, each village counting its own', async () => {
    await county.cloud.moveClock('2026-11-19T08:30:00+08:00');
    expect(await kindsFor(RESIDENCE)).toContain('duty-split');
    expect(await kindsFor(REGISTRATION)).toEqual(['duty-split-registered']);
    for (const village of ['990100004002', REGISTERED])
      expect(await openCount(village)).toEqual(await counted(village));
  });

  it('shows the side of registration the label, the children’s names and who to call, and no more', async () => {
    const shown = await county.call(REGISTRATION, 'residence.show', { householdId });
    expect(shown).toMatchObject({
      label: '卫家',
      cases: [
        {
          children: [{ childId: child, name: '卫星宇' }],
          residence: { village: '芦荡村', directors: [{ name: '潘雅芳' }] },
          registration: { village: '桃坪村', directors: [{ name: '邵建红' }] },
          withinCounty: true,
          mine: ['registration'],
          agreed: null,
          waiting: null,
          proposal: { parts, valueKind: 'productDefault' },
          records: [],
        },
      ],
    });
    expect(shown.cases[0]?.residence.directors[0]?.phone).toMatch(/^1\d{10}$/);
    expect(Object.keys(shown.cases[0] ?? {}).sort()).toEqual([
      'agreed',
      'agreement',
      'children',
      'mine',
      'proposal',
      'records',
      'registeredCode',
      'registration',
      'residence',
      'waiting',
      'withinCounty',
    ]);
    expect(await county.refusal(REGISTRATION, 'household.show', { householdId })).toMatchObject({
      code: 'record.notFound',
    });
    const { homes } = await county.call(REGISTRATION, 'task.list', { limit: 100 });
    expect(homes.find(({ h }) => h === householdId)).toEqual({
      h: householdId,
      l: '卫家',
      a: null,
      g: null,
      r: 2,
      e: true,
    });
  });

  it('is nobody else’s: not a neighbour’s, not the family’s', async () => {
    for (const stranger of ['fangxiaomei', 'zhouxiaoqin'])
      expect(await county.refusal(stranger, 'residence.show', { householdId })).toMatchObject({
        code: 'record.notFound',
      });
    expect(await county.refusal('fangxiaomei', 'residence.agree', { ...asked, parts })).toMatchObject({
      code: 'record.notFound',
    });
    expect(await county.refusal('jiangmin', 'residence.show', { householdId })).toMatchObject({
      code: 'access.denied',
    });
    const rows = (await county.call('fangxiaomei', 'residence.list', {})).rows;
    expect(rows).toEqual([]);
  });

  it('is not visited by the side of registration as long as nothing was agreed', async () => {
    expect(
      await county.refusal(REGISTRATION, 'visit.record', {
        childIds: [child],
        happenedOn: '2026-11-19',
        sawChild: true,
        talkedAlone: true,
        caregiving: 'in-place',
      }),
    ).toMatchObject({ code: 'record.notFound' });
  });
});

describe('who does what', () => {
  let splitId = '';

  it('is written down once, though it was sent twice and at once', async () => {
    const input = { ...asked, parts };
    const answers = await Promise.all([
      county.call(RESIDENCE, 'residence.agree', input, 'agree-000001'),
      county.call(RESIDENCE, 'residence.agree', input, 'agree-000001'),
      county.call(RESIDENCE, 'residence.agree', input, 'agree-000002'),
    ]);
    expect(new Set(answers.map((answer) => answer.splitId)).size).toBe(1);
    expect(answers.map(({ confirmed }) => confirmed)).toEqual([false, false, false]);
    expect(await splits()).toHaveLength(1);
    [{ splitId }] = answers;
  });

  it('is not confirmed by who wrote it, and both tasks stay', async () => {
    expect(await county.refusal(RESIDENCE, 'residence.confirm', { ...asked, splitId })).toMatchObject({
      code: 'residence.otherSideConfirms',
    });
    expect(await kindsFor(RESIDENCE)).toContain('duty-split');
    expect(await kindsFor(REGISTRATION)).toEqual(['duty-split-registered']);
    expect((await county.call(REGISTRATION, 'residence.list', {})).rows).toMatchObject([
      { householdId, label: '卫家', state: 'waiting', mine: ['registration'] },
    ]);
  });

  it('holds when the other side confirms it: both tasks are done, a second time changes nothing', async () => {
    expect(await county.call(REGISTRATION, 'residence.confirm', { ...asked, splitId })).toEqual({
      splitId,
      closedTasks: 2,
    });
    expect(await county.call(REGISTRATION, 'residence.confirm', { ...asked, splitId })).toEqual({
      splitId,
      closedTasks: 0,
    });
    expect(await kindsFor(REGISTRATION)).toEqual([]);
    expect((await county.call('county', 'residence.list', {})).rows).toMatchObject([
      { householdId, state: 'agreed', mine: [] },
    ]);
  });

  it('with the visits given away reopens both tasks and moves nothing before the confirmation', async () => {
    const visits = { ...parts, visit: 'registration' } as const;
    const again = await county.call(REGISTRATION, 'residence.agree', { ...asked, parts: visits });
    expect(again.confirmed).toBe(false);
    expect(await kindsFor(REGISTRATION)).toEqual(['duty-split-registered']);
    expect(await kindsFor(RESIDENCE)).toContain('duty-split');
    await county.call(RESIDENCE, 'residence.confirm', { ...asked, splitId: again.splitId });
    expect(await kindsFor(REGISTRATION)).toEqual([]);
  });

  it('opens the recording of a visit to who does it, and of a call to nobody new', async () => {
    const shown = await county.call(REGISTRATION, 'residence.show', { householdId });
    expect(shown.cases[0]?.records).toEqual(['visit']);
    const visited = await county.call(REGISTRATION, 'visit.record', {
      childIds: [child],
      happenedOn: '2026-11-19',
      sawChild: true,
      talkedAlone: true,
      caregiving: 'in-place',
    });
    expect(visited.records).toHaveLength(1);
    expect(
      await county.refusal(REGISTRATION, 'directorContact.record', {
        childIds: [child],
        happenedOn: '2026-11-19',
        mode: 'phone',
        with: ['child'],
        outcome: 'reached',
      }),
    ).toMatchObject({ code: 'record.notFound' });
    expect(await county.refusal(REGISTRATION, 'household.show', { householdId })).toMatchObject({
      code: 'record.notFound',
    });
  });

  it('has the next visit’s task in that village’s list, and the books in order', async () => {
    await county.cloud.moveClock('2027-01-19T08:30:00+08:00');
    expect(await kindsFor(REGISTRATION)).toEqual(['home-visit']);
    expect(await kindsFor(RESIDENCE)).not.toContain('home-visit');
    for (const village of ['990100004002', REGISTERED])
      expect(await openCount(village)).toEqual(await counted(village));
  });

  it('given back moves the open task home the moment it is confirmed', async () => {
    const back = await county.call(RESIDENCE, 'residence.agree', { ...asked, parts });
    await county.call(REGISTRATION, 'residence.confirm', { ...asked, splitId: back.splitId });
    expect(await kindsFor(REGISTRATION)).toEqual([]);
    expect(await kindsFor(RESIDENCE)).toContain('home-visit');
    for (const village of ['990100004002', REGISTERED])
      expect(await openCount(village)).toEqual(await counted(village));
  });
});
