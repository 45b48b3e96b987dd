import { describe, expect, test } from '@jest/globals';
import { endedPlan, noDuties, silentPlan } from '../../../../test/phones/looks/fixtures/why';
import { lacksNumber, presentChild, presentWhy } from './presenter';

describe('why a duty applies', () => {
  test('begins with what nobody has stated, and says so instead of a number', () => {
    const [first] = presentWhy(silentPlan);
    expect(first).toMatchObject({
      title: '入户走访',
      kind: '方案未规定',
      kindTone: 'need',
      when: '上次 9月15日，目前没有到期日',
      quote: undefined,
    });
    expect(first?.unset).toContain('待设定');
  });

  test('cites the law with its words, and the plan that repeats it beside', () => {
    const weekly = presentWhy(silentPlan).find(({ key }) => key === 'weekly-contact');
    expect(weekly).toMatchObject({
      kind: '法律规定',
      source: '《中华人民共和国未成年人保护法》第23条',
      quote: '“与未成年人、被委托人至少每周联系和交流一次”',
      unset: undefined,
    });
    expect(weekly?.asides).toEqual([expect.stringContaining('第6项')]);
  });

  test('never passes a product default off as a rule', () => {
    const notice = presentWhy(silentPlan).find(({ key }) => key === 'notice-unacknowledged');
    expect(notice).toMatchObject({ kind: '产品默认，非规定', kindTone: 'plain' });
    expect(notice?.source).not.toContain('《');
  });

  test('says that a plan is over and holds all the same', () => {
    expect(presentWhy(endedPlan)[0]?.asides).toContain('方案期已满，沿用');
    expect(presentChild(endedPlan)[0]?.text).toContain('方案期已满，沿用');
  });
});

test('a child is told with its plan, its group and its last visit', () => {
  expect(presentChild(silentPlan).map(({ text }) => text)).toEqual([
    '《菏泽市留守儿童和困境儿童关爱服务质量提升三年行动实施方案》，菏民〔2024〕6号',
    '因为：孩子自己有残疾；父母一方或双方严重残疾',
    '9月15日，到今天 64 天',
  ]);
  expect(presentChild(endedPlan).at(-1)?.text).toBe('还没有走访过');
  expect(presentChild({ ...noDuties, plan: null })[0]?.text).toContain('没有本地方案');
});

test('the list of the unvisited is offered where some number is nobody’s yet', () => {
  expect([silentPlan, endedPlan, noDuties].map(lacksNumber)).toEqual([true, false, false]);
});
