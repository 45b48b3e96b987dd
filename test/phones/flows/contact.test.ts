import { describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { phonesInHand } from './phones-in-hand';

/** Wednesday 2026-11-18, week 47, in 王家 (two children) and 葛家 (last week is missing). Told in order. */
const { take, column } = phonesInHand();

const contacts = (home: string, week: string) =>
  column(
    `select concat_ws(' ', c.name, x.line, x.source, x.mode, case when x.late then 'late' end)
     from contact x join child c on c.id = x.child_id
     where x.household_id = $1 and x.week = $2 and x.current and not x.withdrawn order by x.source, c.name, x.line`,
    [demoId('hh', home), week],
  );

const calls = (person: string, op: string) =>
  column('select count(*)::int from request where actor = $1 and op = $2', [demoId('pe', person), op]);

describe('the caregiver’s 打过了', () => {
  it('is asked from the first page and lights the window of the child who had a call, once for two taps', async () => {
    const caregiver = await take('caregiver', { page: '/pages/caregiver/home/index' });
    await caregiver.tap('孩子爸爸或妈妈这周打过电话吗');
    await caregiver.tapTwice('打过了，只和小雨说上了');

    await caregiver.sees('记下了，谢谢您');
    expect(await contacts('qingyang-wang', '2026-W47')).toEqual(['王小雨 child caregiver']);
    expect(await calls('chenguifang', 'contact.confirm')).toEqual([1]);
  });

  it('changes no line of the week when it is 还没打, and is kept for the director', async () => {
    const caregiver = await take('caregiver', { page: '/pages/caregiver/answer/index' });
    await caregiver.sees('这周给小川打过电话吗');
    await caregiver.tap('还没打');

    await caregiver.sees('没关系，记下了');
    await caregiver.sees('只有儿童主任和乡镇督导员看得到');
    expect(await contacts('qingyang-wang', '2026-W47')).toEqual(['王小雨 child caregiver']);
    expect(
      await column(
        'select c.name from contact_not_yet n join child c on c.id = n.child_id where n.household_id = $1',
        [demoId('hh', 'qingyang-wang')],
      ),
    ).toEqual(['王小川']);
  });
});

describe('a parent of two children', () => {
  it('sees what the caregiver has said and confirms both children with one tap, once for two, and can take the slip back', async () => {
    const parent = await take('parent', { page: '/pages/parent/home/index' });
    await parent.sees('奶奶说打过了');
    await parent.tapTwice('都联系过了，一起确认');

    await parent.sees('灯都亮了');
    expect(await contacts('qingyang-wang', '2026-W47')).toEqual([
      '王小雨 child caregiver',
      '王小川 caregiver guardian',
      '王小川 child guardian',
      '王小雨 caregiver guardian',
      '王小雨 child guardian',
    ]);
    expect(await calls('liumin', 'contact.confirm')).toEqual([1]);

    await parent.tap('记错了，改一下');
    await parent.sees('撤回后，这次记的灯会熄掉');
    await parent.tap('点错了');
    await parent.tapTwice('撤回这次');

    await parent.isAt('parent/home');
    await parent.sees('本周还没确认');
    expect(await contacts('qingyang-wang', '2026-W47')).toEqual(['王小雨 child caregiver']);
    expect(await calls('liumin', 'record.withdraw')).toEqual([1]);
  });

  it('confirms one line of one child only', async () => {
    const parent = await take('wangjianjun', { page: '/pages/parent/home/index' });
    await parent.tap('一项一项确认');
    await parent.sees('先选和谁说上了话');
    await parent.tap('小川');
    await parent.tap('视频');
    await parent.tapTwice('确认，这周联系过了');

    await parent.sees('还没确认：小雨（和照护人）、小川（和照护人）');
    expect(await contacts('qingyang-wang', '2026-W47')).toEqual([
      '王小雨 child caregiver',
      '王小川 child guardian video',
    ]);
    expect(await calls('wangjianjun', 'contact.confirm')).toEqual([1]);
  });
});

describe('last week', () => {
  it('is still confirmed this week, marked as late, and settles the director’s task', async () => {
    const parent = await take('maoyajun', { page: '/pages/parent/home/index' });
    await parent.sees('上周还没确认');
    await parent.tap('上周联系了，补记');
    await parent.sees('11月9日—15日，会标明是补记');
    await parent.tap('葛书豪');
    await parent.tap('奶奶');
    await parent.tapTwice('确认，补记上周');

    await parent.sees('补记好了');
    expect(await contacts('liuan-ge', '2026-W46')).toEqual([
      '葛书豪 caregiver guardian late',
      '葛书豪 child guardian late',
    ]);
    expect(await calls('maoyajun', 'contact.confirm')).toEqual([1]);
    expect(
      await column(
        "select state from task where household_id = $1 and kind = 'weekly-contact' and period = $2",
        [demoId('hh', 'liuan-ge'), '2026-W46'],
      ),
    ).toEqual(['done']);
  });
});
