import { describe, expect, it } from '@jest/globals';
import { phonesInHand } from './phones-in-hand';

/** Wednesday 2026-11-18 in 石桥镇: one thing for three villages, and a director who needs help. Told in order. */
const { take, column } = phonesInHand();
const SUPERVISOR = 'supervisor-5';
const DIRECTOR = 'zhouxiaoqin';

describe('a supervisor', () => {
  it('arrives at the week of the own township', async () => {
    const supervisor = await take(SUPERVISOR, { page: '/pages/start/index/index' });
    await supervisor.isAt('supervisor/week');
    await supervisor.sees('青杨村');
    await supervisor.sees('过期转上来的事');
    await supervisor.seesNo('东岭镇');
  });

  it('sends one thing to three villages in a few taps, and is told before what will happen', async () => {
    const supervisor = await take(SUPERVISOR, { page: '/pages/supervisor/week/index' });
    await supervisor.tap('给几个村派一件事');
    await supervisor.tap('参加业务培训');
    await supervisor.tap('全选');
    await supervisor.tap('一周内');
    await supervisor.sees('3 个村，2 位儿童主任各有一件');
    await supervisor.tapTwice('派出去');

    await supervisor.sees('派出去了，共 3 件');
    expect(supervisor.taps()).toBeLessThanOrEqual(6);
    expect(await column('select count(*)::int from assignment')).toEqual([1]);
  });

  it('reads on the board what a director has done by one tap', async () => {
    const director = await take(DIRECTOR, { page: '/pages/director/today/index' });
    await director.tap('参加业务培训');
    await director.writes('写一句（可以不写）', '周五去');
    await director.tapTwice('办好了');
    await director.sees('派的人能看到');

    const supervisor = await take(SUPERVISOR, { page: '/pages/supervisor/assigned/index' });
    await supervisor.sees('3 件办好 1 件');
    await supervisor.sees('周五去');
  });

  it('asks one director to take over another one’s work, who takes it and finds it in the day’s list', async () => {
    const supervisor = await take(SUPERVISOR, { page: '/pages/supervisor/tasks/index?under=990100005002' });
    await supervisor.tap('请别人接手', 'topmost');
    await supervisor.tap(/^周晓琴（/);
    await supervisor.tap('主任生病住院');
    await supervisor.tapTwice('请他接手');
    await supervisor.sees('已经请周晓琴接手，等他回话');
    expect(await column('select answer from reassignment')).toEqual([null]);

    const director = await take(DIRECTOR, { page: '/pages/director/today/index' });
    await director.tap(/的事请您接手/);
    await director.sees('主任生病住院');
    await director.tapTwice('我来接');
    await director.sees('的事归您了');
    expect(await column('select answer from reassignment')).toEqual(['accepted']);
    await director.follows('/pages/director/today/index');
  });
});
