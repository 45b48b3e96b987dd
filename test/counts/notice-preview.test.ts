import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { type County, openCounty } from '../walls/open-county';
import { counted, print } from './counted';

/** A notice looked at before it is sent: as many statements for a village as for the county, and one trace. */
let county: County;
beforeAll(async () => {
  county = await openCounty({ handlers });
});
afterAll(() => county.close());

const own = { topic: 'own', title: '周五提前放学', body: '周五下午两点放学。请到校门口接孩子。' };

it.each([
  ['a director’s topic', 'fangxiaomei', { topic: 'drowning', regions: ['990100001001'] }],
  ['a director’s own words', 'fangxiaomei', { ...own, regions: ['990100001001'] }],
  ['a township’s own words', 'supervisor-1', { ...own, regions: ['990100001'] }],
  [
    'a county’s topic, by age',
    'county',
    { topic: 'traffic', regions: ['990100'], audience: { v: 1, ages: { from: 6, to: 12 } } },
  ],
])('%s takes at most three statements', async (what, as, input) => {
  const { answer, statements, traces } = await counted(() => county.call(as, 'notice.preview', input));
  expect(answer.ok).toBe(true);
  print(`notice.preview: ${what}`, `${String(statements.length)} statements`);
  expect(statements.length).toBeLessThanOrEqual(3);
  expect(traces).toBe(1);
});
