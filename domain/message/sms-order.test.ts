import { describe, expect, test } from '@jest/globals';
import { type BudgetedSend, withinBudget } from './sms-order';

const send = (id: string, given: Partial<BudgetedSend> = {}): BudgetedSend => ({
  id,
  free: false,
  reached: 0,
  ...given,
});
const ids = (sends: readonly BudgetedSend[]) => sends.map(({ id }) => id);

describe('the day’s budget of text messages', () => {
  const well = send('well', { reached: 9 });
  const never = send('never');
  const once = send('once', { reached: 1 });

  test('goes to whoever was reached least, and the others wait', () => {
    const { go, wait } = withinBudget([well, never, once], 2);
    expect([ids(go), ids(wait)]).toEqual([['never', 'once'], ['well']]);
  });

  test('never holds back what never waits, and counts it', () => {
    const typhoon = send('typhoon', { free: true });
    const code = send('code', { free: true });
    expect(ids(withinBudget([never, typhoon, code], 0).go)).toEqual(['typhoon', 'code']);
    expect(ids(withinBudget([never, typhoon], 2).go)).toEqual(['typhoon', 'never']);
    expect(ids(withinBudget([never, typhoon], 1).wait)).toEqual(['never']);
  });

  test('is none where the operator set none', () => {
    expect(withinBudget([well, never], null).wait).toEqual([]);
  });
});
