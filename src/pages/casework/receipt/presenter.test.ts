import { describe, expect, test } from '@jest/globals';
import { aDuty, aFamily } from '../../director/record/a-family';
import { missingOf, noAnswers, receiptInput, targetsOf } from './presenter';

const both = aFamily({ duties: [aDuty('receipt-school', 'ch_yu'), aDuty('receipt-village', 'ch_yu')] });
const one = aFamily({ duties: [aDuty('receipt-village', 'ch_yu')] });

describe('telling in writing', () => {
  test('asks whom only where both are left', () => {
    expect(targetsOf(both)).toEqual(['school', 'village']);
    expect(noAnswers(both).target).toBeUndefined();
    expect(noAnswers(one).target).toBe('village');
  });

  test('asks for nobody who was told already', () => {
    expect(targetsOf(aFamily({ duties: [aDuty('receipt-school', 'ch_yu', { taskId: null })] }))).toEqual([]);
  });

  test('needs how, who received it and when', () => {
    expect(missingOf(noAnswers(one))).toEqual(['怎么交的', '谁收的', '哪天']);
    expect(receiptInput('ag_1', noAnswers(one))).toBeUndefined();
    expect(
      receiptInput('ag_1', { target: 'village', how: ' 当面交的 ', receiver: '文书收的', on: '2026-11-20' }),
    ).toEqual({
      agreementId: 'ag_1',
      target: 'village',
      how: '当面交的',
      receiver: '文书收的',
      on: '2026-11-20',
    });
  });
});
