import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** 刘敏 on Friday 2026-11-20: she confirms before the reminder rings, finds that it was a slip, and is reminded after all. */
let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
  await county.cloud.moveClock('2026-11-20T09:00:00+08:00');
});
afterAll(() => county.stop());

const confirm = {
  childIds: [demoId('ch', 'wangxiaoyu'), demoId('ch', 'wangxiaochuan')],
  week: '2026-W47',
  lines: ['child' as const, 'caregiver' as const],
};
const takeBack = async (records: readonly string[]) => {
  await county.call('liumin', 'record.withdraw', { recordIds: [...records], reason: '点错了' });
};
const promised = () =>
  county.column(
    "select state from outbox where topic = 'contact-reminder' and person_id = $1 and household_id = $2 order by cause",
    [demoId('pe', 'liumin'), demoId('hh', 'qingyang-wang')],
  );
const rung = () =>
  county.cloud
    .inbox('liumin')
    .filter(({ template, result }) => template === 'contact-reminder' && result === 'ok').length;

describe('a confirmation taken back on Friday noon', () => {
  it('brings Friday’s reminder back, each time it is taken back', async () => {
    expect(await promised()).toEqual(['pending']);
    const first = await county.call('liumin', 'contact.confirm', confirm);
    expect(await promised()).toEqual(['cleared']);
    await takeBack(first.records);
    expect((await promised()).filter((state) => state === 'pending')).toHaveLength(1);

    const second = await county.call('liumin', 'contact.confirm', confirm);
    expect((await promised()).filter((state) => state === 'pending')).toHaveLength(0);
    await takeBack(second.records);
    expect((await promised()).filter((state) => state === 'pending')).toHaveLength(1);
  });

  it('rings once at half past seven', async () => {
    const before = rung();
    await county.cloud.moveClock('2026-11-20T19:35:00+08:00');
    expect(rung() - before).toBe(1);
  });
});
