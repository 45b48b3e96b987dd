import { describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { phonesInHand } from './phones-in-hand';

/** Wednesday 2026-11-18 in 青杨村; nobody has confirmed last week that 何子墨's father called him. Told in order. */
const { take, column } = phonesInHand();
const he = demoId('hh', 'qingyang-he');
const liu = demoId('hh', 'qingyang-liu');

const calls = (household: string, from: string) =>
  column(
    `select concat_ws(' ', happened_on::text, mode, outcome, array_to_string(spoke_with, '+'))
     from director_contact where household_id = $1 and happened_on >= $2 order by happened_on, id`,
    [household, from],
  );

const confirmedBy = (household: string, week: string) =>
  column(
    `select concat_ws(' ', line, source, case when late then 'late' end) from contact
     where household_id = $1 and week = $2 and current and source = 'director' order by line`,
    [household, week],
  );

describe('a call', () => {
  it('clears the missing week on the family’s word, in few taps, and is written down once for two taps', async () => {
    const director = await take('director', { page: '/pages/director/today/index' });
    await director.sees('上周的联系还没确认');
    await director.tap('打电话', 'topmost');
    await director.sees('何家电话');
    await director.tap('何子墨');
    await director.tap('奶奶');
    await director.tap('说上话了');
    await director.sees('上周爸爸联系了谁');
    await director.tap('孩子', 'topmost');
    await director.tapTwice('记下这次联系');

    await director.sees('记好了');
    expect(director.taps()).toBeLessThanOrEqual(8);
    expect(await calls(he, '2026-11-18')).toEqual(['2026-11-18 phone reached child+caregiver']);
    expect(await confirmedBy(he, '2026-W46')).toEqual(['caregiver director', 'child director late']);
    expect(
      await column(
        "select state from task where household_id = $1 and kind = 'weekly-contact' and period = '2026-W46'",
        [he],
      ),
    ).toEqual(['done']);
  });

  it('that nobody answered is kept too, and leaves the work open', async () => {
    const director = await take('director', { page: `/pages/director/call/index?id=${liu}` });
    await director.tap('刘思远');
    await director.tap('说上话了');
    await director.sees('上周妈妈或爸爸联系了谁');
    await director.tap('没联系上');
    await director.seesNo('上周妈妈或爸爸联系了谁');
    await director.tap('记下这次联系');

    await director.sees('已经写进这一家的记录。');
    expect(await calls(liu, '2026-11-18')).toEqual(['2026-11-18 phone not-reached child']);
    expect(
      await column(
        "select distinct state from task where household_id = $1 and kind = 'director-contact' and state = 'open'",
        [liu],
      ),
    ).toEqual(['open']);
  });

  it('of the day before yesterday, by video, is entered late', async () => {
    const director = await take('director', { page: `/pages/director/call/index?id=${liu}` });
    await director.tap('刘思远');
    await director.tap('说上话了');
    await director.tap('改方式');
    await director.tap('视频');
    await director.tap('是补记，改日期');
    await director.tap('前天');
    await director.tap('记下这次联系');

    await director.sees('办好的，已经从今天的单子里划掉。');
    expect(await calls(liu, '2026-11-16')).toContain('2026-11-16 video reached child');
  });

  it('is offered from the number that was dialled', async () => {
    const director = await take('director', { page: `/pages/director/family/index?id=${he}` });
    await director.tap('奶奶');
    await director.tap('刚打给奶奶，记一下');
    await director.tap('说上话了');
    await director.seesNo('还差');
    await director.tap('记下这次联系');

    await director.sees('记好了');
    expect(await calls(he, '2026-11-18')).toContain('2026-11-18 phone reached caregiver');
  });
});
