import { expect, test } from '@jest/globals';
import { canClose, formMissing, formsOf, newLine, type Plan, planInput } from './presenter';

const line = {
  lineId: 'hl_a',
  need: '看不清黑板',
  measure: '去镇上配眼镜',
  who: '方主任',
  dueOn: '2026-11-28',
  result: null,
};
const done = { ...line, lineId: 'hl_done', result: { on: '2026-11-12', text: '办好了' } };
const plan: Plan = {
  planId: 'hp_1',
  revision: 2,
  state: 'open',
  writtenOn: '2026-11-02',
  lines: [done, line],
  closing: null,
};

test('what has a result is not written again', () => {
  expect(formsOf(plan).map(({ lineId }) => lineId)).toEqual(['hl_a']);
  expect(formsOf(undefined)).toEqual([newLine]);
  expect(canClose(plan)).toBe(false);
  expect(canClose({ ...plan, lines: [done] })).toBe(true);
});

test('the first line that lacks something says what', () => {
  expect(formMissing([newLine])).toEqual(['要办的事', '怎么办', '谁来办', '哪天前']);
  expect(formMissing([...formsOf(plan), { ...newLine, need: '想妈妈' }])).toEqual([
    '怎么办',
    '谁来办',
    '哪天前',
  ]);
});

test('a plan is sent whole, or not at all', () => {
  expect(planInput('ch_1', 2, [newLine])).toBeUndefined();
  expect(
    planInput('ch_1', 2, [
      ...formsOf(plan),
      { ...newLine, need: ' 想妈妈 ', measure: '打电话', who: '奶奶', dueOn: '2026-12-01' },
    ]),
  ).toEqual({
    childId: 'ch_1',
    basedOn: 2,
    lines: [
      { lineId: 'hl_a', need: '看不清黑板', measure: '去镇上配眼镜', who: '方主任', dueOn: '2026-11-28' },
      { need: '想妈妈', measure: '打电话', who: '奶奶', dueOn: '2026-12-01' },
    ],
  });
});
