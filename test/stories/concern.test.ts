import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** 黄家 of 云岭村 under Qidong's plan: grandmother 施桂珍 cares, and may be the one who beats the boy. */
const HUANG = demoId('hh', 'yunling-huang');
const BOY = demoId('ch', 'huangtianyou');
const GRANDMOTHER = demoId('pe', 'shiguizhen');
const DIRECTOR = 'guchunyan';
const SUPERVISOR = 'supervisor-2';
const COUNTY = 'county';
const FAMILY = ['huangjianxin', 'chenhaiying', 'shiguizhen'] as const;

const violence = {
  householdId: HUANG,
  childIds: [BOY],
  course: 'report' as const,
  situations: ['family-violence' as const, 'many-injuries' as const],
  foundOn: '2026-11-18',
  foundAt: '22:30',
  words: '背上有几道新伤，孩子说是奶奶打的',
  told: [{ office: 'police' as const, on: '2026-11-18', at: '22:40', how: '打的110' }],
  suspects: [GRANDMOTHER],
};

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const rung = (key: string, template: RegExp) =>
  county.cloud.inbox(key).filter((message) => template.test(message.template) && message.result === 'ok');
const promised = (topic: string) =>
  county.column('select person_id from outbox where topic = $1 order by created_at, person_id', [topic]);
const urgent = /^(concern|director-digest)$/;

describe('suspected violence, found at half past ten at night', () => {
  let concernId = '';
  const before = new Map<string, number>();

  it('is kept once, however often the phones of the director send it', async () => {
    await county.cloud.moveClock('2026-11-18T23:00:00+08:00');
    for (const key of FAMILY) before.set(key, county.cloud.inbox(key).length);
    const [first, tapped] = await Promise.all([
      county.call(DIRECTOR, 'concern.open', violence, 'night-0001'),
      county.call(DIRECTOR, 'concern.open', violence, 'night-0001'),
    ]);
    // The other phone had it in its queue since a quarter to eleven.
    const other = await county.call(DIRECTOR, 'concern.open', violence, 'night-other-phone');
    concernId = first.concernId;
    expect([tapped.concernId, other.concernId]).toEqual([concernId, concernId]);
    expect(first).toEqual({ concernId, state: 'reported', receiptOwed: true });
    expect(await county.column('select count(*)::int from concern')).toEqual([1]);
    expect(await county.column("select count(*)::int from concern_step where step = 'told'")).toEqual([1]);
  });

  it('rings for supervisor and county within the minute, quiet hours or not', async () => {
    await county.cloud.moveClock('2026-11-18T23:01:00+08:00');
    for (const key of [SUPERVISOR, COUNTY]) {
      const [message, ...more] = rung(key, urgent).filter(({ at }) => at.startsWith('2026-11-18T23'));
      expect([key, more.length]).toEqual([key, 0]);
      expect(message?.text).toMatch(/紧急事项.*马上/);
      expect(message?.text).not.toMatch(/黄|天佑|伤|奶奶/);
    }
  });

  it('reaches nobody of the family, tonight or ever', async () => {
    expect(await promised('concern-family')).toEqual([]);
    for (const key of FAMILY) expect([key, county.cloud.inbox(key).length]).toEqual([key, before.get(key)]);
    for (const key of FAMILY) {
      const said = JSON.stringify([
        await county.call(key, 'home.show', {}),
        await county.call(key, 'concern.mine', {}),
      ]);
      expect(said).not.toMatch(/concern_|cn_|新伤/);
    }
    expect(await county.refusal('chenhaiying', 'concern.show', { concernId })).toMatchObject({
      code: 'access.denied',
    });
  });

  it('reminds the director each morning until the number of the police is there', async () => {
    for (const day of ['19', '20', '21']) await county.cloud.moveClock(`2026-11-${day}T10:00:00+08:00`);
    const days = await county.column(
      "select step from outbox where topic = 'concern-receipt' and person_id = $1 and state <> 'cleared' order by step",
      [demoId('pe', DIRECTOR)],
    );
    expect(days).toEqual(['2026-11-19', '2026-11-20', '2026-11-21']);
    const open = await county.call(DIRECTOR, 'task.list', {});
    expect(
      open.tasks
        .filter(({ period }) => period === concernId)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['concern-follow-up', 'concern-receipt']);

    const closing = { concernId, on: '2026-11-21', closing: 'child-safe', reason: '孩子接走了' };
    expect(await county.refusal(COUNTY, 'concern.close', closing)).toMatchObject({
      code: 'concern.receiptMissing',
    });
    expect(
      await county.call(DIRECTOR, 'concern.recordReceipt', {
        concernId,
        on: '2026-11-21',
        number: '20261118-0042',
      }),
    ).toEqual({ closedTasks: 1 });
    await county.cloud.moveClock('2026-11-22T10:00:00+08:00');
    expect(await county.column("select max(step) from outbox where topic = 'concern-receipt'")).toEqual([
      '2026-11-21',
    ]);
  });

  it('is accepted and handled, and the reporter sees how far, not what', async () => {
    await county.call(COUNTY, 'concern.accept', { concernId, on: '2026-11-22', office: 'police' });
    const result = {
      concernId,
      on: '2026-11-22',
      result: 'case-filed' as const,
      words: '派出所立案，孩子住到姑姑家',
    };
    await county.call(COUNTY, 'concern.result', result);
    const mine = await county.call(DIRECTOR, 'concern.mine', {});
    expect(mine.concerns).toMatchObject([
      { concernId, state: 'handled', acceptedOn: '2026-11-22', handledOn: '2026-11-22', receiptOwed: false },
    ]);
    expect(JSON.stringify(mine)).not.toContain('姑姑');
    expect(await promised('concern-status')).toEqual([demoId('pe', DIRECTOR), demoId('pe', DIRECTOR)]);

    await county.call(COUNTY, 'concern.close', {
      concernId,
      on: '2026-11-22',
      closing: 'child-safe',
      reason: '孩子在姑姑家，安全',
    });
    const shown = await county.call(COUNTY, 'concern.show', { concernId });
    expect(shown.steps.map(({ step }) => step)).toEqual(['told', 'receipt', 'accepted', 'result', 'closed']);
    expect(shown).toMatchObject({
      state: 'closed',
      suspects: ['施桂珍'],
      moderation: null,
      officesOwed: ['education', 'health'],
    });
    expect(
      await county.refusal(DIRECTOR, 'concern.tellRecord', {
        concernId,
        on: '2026-11-22',
        office: 'women',
        at: '09:00',
      }),
    ).toMatchObject({
      code: 'concern.closed',
    });
  });
});

describe('a report that is refused', () => {
  it('has written nothing', async () => {
    const before = await tableContents(county.root);
    await county.refusal(DIRECTOR, 'concern.open', { ...violence, situations: [] });
    await county.refusal(DIRECTOR, 'concern.open', { ...violence, foundOn: '2026-12-01' });
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  });
});
