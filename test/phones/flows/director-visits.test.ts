import { describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { phonesInHand } from './phones-in-hand';

/** Wednesday 2026-11-18 in 青杨村; 王家 is due for a visit. Told in order. */
const { take, column } = phonesInHand();
const wang = demoId('hh', 'qingyang-wang');
const zhou = demoId('hh', 'qingyang-zhou');

const visits = (household: string, on: string) =>
  column(
    `select concat_ws(' ', c.name, case when v.saw_child then 'seen' end, case when v.talked_alone then 'alone' end,
       v.caregiving, case when v.withdrawn then 'withdrawn' end)
     from visit v join child c on c.id = v.child_id where v.household_id = $1 and v.happened_on = $2 order by c.name, v.id`,
    [household, on],
  );

/** The blocks that nobody touched: as at the visit before. */
const asBefore = (household: string, on: string) =>
  column(
    `select distinct b ->> 'block' from visit v, jsonb_array_elements(v.blocks) b
     where v.household_id = $1 and v.happened_on = $2 and (b ->> 'same')::boolean order by 1`,
    [household, on],
  );

const visitTasks = (household: string) =>
  column(
    "select distinct state from task where household_id = $1 and kind = 'home-visit' and opened_on <= $2",
    [household, '2026-11-18'],
  );

describe('an ordinary visit to two children', () => {
  it('is written down from the list of the day in at most eight taps, without typing, and once for two taps', async () => {
    const director = await take('director', { page: '/pages/director/today/index' });
    await director.sees('王家');
    await director.tap('去走访');
    await director.tap('都见到');
    await director.tap('都聊过');
    await director.tap('照护到位');
    await director.tapTwice('记下这次走访');

    await director.sees('记好了');
    expect(director.taps()).toBeLessThanOrEqual(8);
    expect(await visits(wang, '2026-11-18')).toEqual([
      '王小川 seen alone in-place',
      '王小雨 seen alone in-place',
    ]);
    expect(await visitTasks(wang)).toEqual(['done']);
    expect(await asBefore(wang, '2026-11-18')).toEqual([
      'health',
      'home-safety',
      'living',
      'mind',
      'study',
      'water-safety',
    ]);

    await director.tap('回今天');
    await director.sees('何家');
    await director.seesNo('王家');
  });

  it('cannot be saved before both facts about the children and the care are answered', async () => {
    const director = await take('director', { page: `/pages/director/visit/index?id=${zhou}` });
    await director.sees('还差：见没见到孩子、单独聊没聊过、照护情况');
    await director.tap('见到了');
    await director.sees('还差：单独聊没聊过、照护情况');
    await director.tap('没见到');
    await director.tap('照护到位');
    await director.seesNo('还差');
  });
});

describe('a visit of another day', () => {
  it('is entered late, with its own day, and can be taken back by who entered it', async () => {
    const director = await take('director', { page: `/pages/director/family/index?id=${zhou}` });
    await director.tap('去走访');
    await director.tap('见到了');
    await director.tap('没机会');
    await director.tap('需要帮助');
    await director.tap('是补记，改日期');
    await director.tap('昨天');
    await director.sees('补记：11月17日 周二');
    await director.tap('记下这次走访');
    await director.sees('记好了');
    expect(await visits(zhou, '2026-11-17')).toEqual(['周可欣 seen needs-help']);

    await director.tap('看周家');
    await director.sees('入户走访，见到孩子本人');
    await director.sees('11.17');
    await director.tap('撤回', 'topmost');
    await director.tap('日子记错了');
    await director.tapTwice('撤回这条');

    await director.seesNo('11.17');
    expect(await visits(zhou, '2026-11-17')).toEqual(['周可欣 seen needs-help withdrawn']);
  });
});

describe('a visit that finds something', () => {
  it('leads to a follow-up with steps and a day, without a word typed, and a step of it is written down', async () => {
    const director = await take('director', { page: `/pages/director/visit/index?id=${zhou}` });
    await director.tap('见到了');
    await director.tap('聊过');
    await director.tap('照护到位');
    await director.tap('学习');
    await director.tap('需要帮助');
    await director.tap('学习压力大');
    await director.tapTwice('记下这次走访');
    await director.sees('记好了');
    expect(director.taps()).toBeLessThanOrEqual(8);
    const followUps = () =>
      column(
        `select concat_ws(' ', f.topic, f.what, f.due_on, array_to_string(f.steps, '+'),
           (select string_agg(s.step, '+') from follow_up_step s where s.follow_up_id = f.id))
         from follow_up f where f.household_id = $1 and f.topic = 'study'`,
        [zhou],
      );
    expect(await followUps()).toEqual(['study 学习压力大 2026-12-02 parents-told+school-asked']);

    await director.tap('看周家');
    await director.tap('学习：学习压力大');
    await director.tap('办了一步');
    await director.tap('告诉父母');
    await director.tapTwice('记下这一步');
    await director.sees('记好了');
    expect(await followUps()).toEqual(['study 学习压力大 2026-12-02 parents-told+school-asked parents-told']);
  });
});
