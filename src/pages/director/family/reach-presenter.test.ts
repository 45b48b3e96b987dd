import { expect, test } from '@jest/globals';
import { aFamily } from '../record/a-family';
import { presentReach } from './reach-presenter';

const TODAY = '2026-11-24';
const none = aFamily().reach;

test('two answers that differ are something to ask about, said once a week for all children', () => {
  const week = '2026-W47';
  const toldApart = [
    { childId: 'ch_yu', week },
    { childId: 'ch_chuan', week },
  ];
  const { hints } = presentReach(aFamily({ reach: { ...none, toldApart } }), TODAY);
  expect(hints.map(({ title }) => title)).toEqual(['王小雨、王小川：两边说的不一样，可以问一问']);
  expect(hints[0]?.text).toContain('不怪谁');
});

test('silence says how long, and once whose turn it is', () => {
  const quiet = [
    { childId: 'ch_yu', days: 12 },
    { childId: 'ch_chuan', days: 62 },
  ];
  const { hints } = presentReach(aFamily({ reach: { ...none, rung: 'director', quiet } }), TODAY);
  expect(hints.map(({ title, text }) => [title, text])).toEqual([
    ['王小雨有 12 天没和父母联系', ''],
    ['王小川有两个月以上没和父母联系', '轮到您打电话问一问'],
  ]);
});

test('whoever is out of reach stands there with the reason, the days and the tries', () => {
  const state = { unreachableId: 'un_1', personId: 'pe_ma', name: '刘敏', since: '2026-11-10', tries: 3 };
  const unreachable = [{ ...state, reason: 'no-answer' as const, until: null }];
  expect(presentReach(aFamily({ reach: { ...none, unreachable } }), TODAY).outOfReach).toEqual([
    { key: 'un_1', title: '刘敏暂时联系不上：打不通', text: '11月10日起，不知道到什么时候，试过 3 次' },
  ]);
});
