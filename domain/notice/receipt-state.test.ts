import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { receiptStates } from '../../contracts/vocabulary/receipt';
import { receiptState } from './receipt-state';

const silent = {
  reach: 'sent',
  opened: false,
  acknowledged: false,
  byOpening: false,
  onBehalf: false,
} as const;

describe('the one state of a recipient', () => {
  test('is what the channels say while the person is silent', () => {
    for (const reach of ['pending', 'sent', 'delivered', 'failed', 'unreachable'] as const)
      expect(receiptState({ ...silent, reach })).toBe(reach);
  });

  test('is what the person did, whatever the channels say', () => {
    expect(receiptState({ ...silent, reach: 'failed', opened: true })).toBe('read');
    expect(receiptState({ ...silent, reach: 'unreachable', acknowledged: true })).toBe('confirmed');
  });

  test('is read, and not confirmed, where opening was all that it asked for', () => {
    expect(receiptState({ ...silent, opened: true, acknowledged: true, byOpening: true })).toBe('read');
  });

  test('says that the director told it', () => {
    expect(receiptState({ ...silent, acknowledged: true, onBehalf: true })).toBe('on-behalf');
    expect(receiptState({ ...silent, opened: true, acknowledged: true, onBehalf: true })).toBe('on-behalf');
  });

  test('is always one of the eight', () => {
    fc.assert(
      fc.property(
        fc.record({
          reach: fc.constantFrom('pending', 'sent', 'delivered', 'failed', 'unreachable'),
          opened: fc.boolean(),
          acknowledged: fc.boolean(),
          byOpening: fc.boolean(),
          onBehalf: fc.boolean(),
        }),
        (facts) => {
          expect(receiptStates).toContain(receiptState(facts));
        },
      ),
    );
  });
});
