import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty, setClock } from '../walls/open-county';
import { IN_ORDER, lookOver } from './books';

const child = demoId('ch', 'geshuhao');

// A load takes the recent facts; what reaches further back has to be asked for by name.
describe('what happened long ago', () => {
  let county: County;
  const comeTo = async (day: string): Promise<void> => {
    setClock(`${day}T09:00:00+08:00`);
    await county.fire('nightly-pass');
  };
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
  });
  afterAll(() => county.close());

  const confirm = async (as: string, week: string): Promise<readonly string[]> => {
    const { records } = await county.data(as, 'contact.confirm', {
      childIds: [child],
      week,
      lines: ['child', 'caregiver'],
    });
    return records as readonly string[]; // the operation's own output
  };
  const withdraw = (as: string, recordId: string) =>
    county.data(as, 'record.withdraw', { recordIds: [recordId], reason: '记错了' });
  const tasks = (kind: string, period: string) =>
    county.rows(`select state from task where child_id = $1 and kind = $2 and period = $3`, [
      child,
      kind,
      period,
    ]);

  it('a week confirmed four months late stays confirmed on the nights after', async () => {
    await comeTo('2027-03-17');
    await confirm('maoyajun', '2026-W46');
    expect(await tasks('weekly-contact', '2026-W46')).toEqual([{ state: 'done' }]);
    for (const day of ['2027-03-18', '2027-03-19', '2027-04-20']) {
      await comeTo(day);
      expect(await tasks('weekly-contact', '2026-W46')).toEqual([{ state: 'done' }]);
    }
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('a line of an old week that two people confirmed still counts when one takes it back', async () => {
    const week = '2026-W45';
    const mothers = await confirm('maoyajun', week);
    await confirm('gejianping', week);
    await comeTo('2027-04-28');
    await withdraw('maoyajun', mothers[0] ?? '');
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('a call taken back after months brings its task back, and not a second one', async () => {
    const call = async (happenedOn: string): Promise<string> => {
      const told = { childIds: [child], happenedOn, mode: 'phone', with: ['child'], outcome: 'reached' };
      const { records } = await county.data('fangxiaomei', 'directorContact.record', told);
      return String((records as readonly string[])[0]); // the operation's own output
    };
    await comeTo('2027-05-10');
    await call('2027-05-10');
    await comeTo('2027-06-15');
    expect(await tasks('director-contact', '2027-05-10')).toEqual([{ state: 'open' }]);
    const slip = await call('2027-06-15');
    expect(await tasks('director-contact', '2027-05-10')).toEqual([{ state: 'done' }]);

    await comeTo('2027-09-01');
    await withdraw('fangxiaomei', slip);
    expect(await tasks('director-contact', '2027-05-10')).toEqual([{ state: 'open' }]);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });
});
