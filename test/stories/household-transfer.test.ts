import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** 郑家 moves from 柳岸村 (a visit every three months) to 云岭村 under another plan (a visit every month). */
const FROM = '990100001001';
const TO = '990100002001';
const GIVES = 'fangxiaomei';
const TAKES = 'guchunyan';
const householdId = demoId('hh', 'liuan-zheng');
const CHILD = demoId('ch', 'zhengxiaotong');
const move = { householdId, to: TO, reason: 'moved-home' as const, note: '跟着奶奶回娘家村住' };

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
  await county.cloud.moveClock('2026-12-09T08:30:00+08:00');
});
afterAll(() => county.stop());

const openTasks = async () => {
  const { rows } = await county.root.query<{ kind: string; village: string; due: string }>(
    `select kind, village_code as village, due_on::text as due from task
       where state = 'open' and household_id = $1 and kind <> 'transfer-answer' order by kind, child_id, period`,
    [householdId],
  );
  return rows;
};
const dueOf = async (as: string, kind: string) =>
  (await county.call(as, 'duty.explain', { childId: CHILD })).duties.find((duty) => duty.kind === kind)
    ?.dueOn;
const openCounts = async () => {
  const { rows } = await county.root.query(
    `select v.code, coalesce((select n from coverage_count c where c.measure = 'tasks.open' and c.village_code = v.code), 0)
        - (select count(*)::int from task t where t.state = 'open' and t.household_id is not null and t.village_code = v.code) as off
       from region v where v.code in ($1, $2)`,
    [FROM, TO],
  );
  return rows.map(({ off }: { readonly off: number }) => off);
};
const waiting = async (as: string) =>
  (await county.call(as, 'task.list', { limit: 100 })).tasks.filter(({ kind }) => kind === 'transfer-answer');

describe('a household that is to move', () => {
  let transferId = '';

  it('is proposed to a village of the county, once however often it is tapped', async () => {
    for (const to of [FROM, '990100002', '110101001001'])
      expect(await county.refusal(GIVES, 'transfer.propose', { ...move, to })).toMatchObject({
        code: 'transfer.placeInvalid',
      });
    const propose = (id: string) => county.call(GIVES, 'transfer.propose', move, id);
    const made = await Promise.all([propose('move-00001'), propose('move-00001'), propose('move-00002')]);
    transferId = made[0].transferId;
    expect(new Set(made.map((each) => each.transferId)).size).toBe(1);
    expect(await county.refusal(GIVES, 'transfer.propose', { ...move, to: '990100001002' })).toMatchObject({
      code: 'transfer.alreadyOpen',
    });
  });

  it('stands in the other director’s list at once, without a child’s name', async () => {
    const tasks = await waiting(TAKES);
    expect(tasks.length).toBeGreaterThan(0);
    expect(new Set(tasks.map(({ n }) => n))).toEqual(new Set(['云岭村']));
    const { rows } = await county.call(TAKES, 'transfer.list', {});
    expect(rows).toMatchObject([
      {
        transferId,
        label: '郑家',
        from: { name: '柳岸村' },
        state: 'open',
        mayAnswer: true,
        mayWithdraw: false,
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain('郑晓');
    expect(await openCounts()).toEqual([0, 0]);
  });

  it('stays the old director’s until it is accepted', async () => {
    expect(await county.refusal(TAKES, 'household.show', { householdId })).toMatchObject({
      code: 'record.notFound',
    });
    expect(new Set((await openTasks()).map(({ village }) => village))).toEqual(new Set([FROM]));
    expect((await county.call(GIVES, 'household.show', { householdId })).label).toBe('郑家');
  });

  it('is declined with a word, and may be proposed again', async () => {
    const decline = { transferId, answer: 'decline' as const, note: '还没搬来' };
    expect(await county.call(TAKES, 'transfer.answer', decline)).toEqual({
      transferId,
      state: 'declined',
      movedTasks: 0,
    });
    expect(await county.call(TAKES, 'transfer.answer', decline)).toMatchObject({ state: 'declined' });
    expect(await county.refusal(TAKES, 'transfer.answer', { transferId, answer: 'accept' })).toEqual({
      code: 'transfer.alreadyAnswered',
    });
    expect(await county.refusal(GIVES, 'transfer.withdraw', { transferId })).toEqual({
      code: 'transfer.alreadyAnswered',
    });
    expect(await waiting(TAKES)).toEqual([]);
    expect((await county.call(GIVES, 'transfer.list', {})).rows).toMatchObject([
      { state: 'declined', answeredBy: '顾春燕', answerNote: '还没搬来' },
    ]);
  });

  it('is taken back before it is answered; twice is once', async () => {
    const { transferId: slip } = await county.call(GIVES, 'transfer.propose', move);
    await county.call(GIVES, 'transfer.withdraw', { transferId: slip });
    expect(await county.call(GIVES, 'transfer.withdraw', { transferId: slip })).toEqual({ transferId: slip });
    expect(await waiting(TAKES)).toEqual([]);
    expect(await openCounts()).toEqual([0, 0]);
  });

  it('is accepted once by two at once; its tasks and their due days come along, and so does the next visit', async () => {
    const [before, visit, contact] = [
      await openTasks(),
      await dueOf(GIVES, 'home-visit'),
      await dueOf(GIVES, 'director-contact'),
    ];
    expect(visit).toEqual(expect.any(String));
    ({ transferId } = await county.call('supervisor-1', 'transfer.propose', move));
    const accept = { transferId, answer: 'accept' as const };
    const answers = await Promise.all([
      county.call(TAKES, 'transfer.answer', accept),
      county.call('supervisor-2', 'transfer.answer', accept),
    ]);
    expect(answers.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
    expect(answers.map(({ movedTasks }) => movedTasks).filter((n) => n > 0).length).toBe(
      before.length > 0 ? 1 : 0,
    );
    const after = await openTasks();
    expect(after.filter(({ kind }) => !kind.startsWith('duty-split'))).toEqual(
      before.map((task) => ({ ...task, village: TO })),
    );
    expect(await dueOf(TAKES, 'home-visit')).toBe(visit);
    expect(await dueOf(TAKES, 'director-contact')).toBe(contact);
    expect(await openCounts()).toEqual([0, 0]);
  });

  it('is the new director’s to see and to visit, and the old one’s only as the place of the register', async () => {
    expect((await county.call(TAKES, 'household.show', { householdId })).label).toBe('郑家');
    expect(await county.refusal(GIVES, 'household.show', { householdId })).toMatchObject({
      code: 'record.notFound',
    });
    const [district] = (await county.call(GIVES, 'residence.show', { householdId })).cases;
    expect(district).toMatchObject({ residence: { village: '云岭村' }, registration: { village: '柳岸村' } });
    expect(
      (await county.call('yeqiuping', 'home.show', {})).households?.[0]?.contacts.map(({ name }) => name),
    ).toContain('顾春燕');
  });

  it('stays that way through the night, and lives by the new plan from the next visit on', async () => {
    const before = await openTasks();
    await county.cloud.moveClock('2026-12-11T08:30:00+08:00');
    const due = await dueOf(TAKES, 'home-visit');
    expect((await openTasks()).filter(({ kind }) => kind === 'home-visit')).toEqual(
      before.filter(({ kind }) => kind === 'home-visit'),
    );
    const visit = { childIds: [CHILD], sawChild: true, talkedAlone: true, caregiving: 'in-place' as const };
    await county.call(TAKES, 'visit.record', { ...visit, happenedOn: '2026-12-11' });
    expect(due).not.toBe('2027-01-11');
    expect(await dueOf(TAKES, 'home-visit')).toBe('2027-01-11');
  });
});
