import { describe, expect, test } from '@jest/globals';
import { isNeverHeld } from './never-held';

describe('what goes at any hour and over any budget', () => {
  test.each(['phone-code', 'concern', 'concern-family', 'absence', 'absence-raised'] as const)(
    'is a %s',
    (topic) => {
      expect(isNeverHeld(topic, {})).toBe(true);
    },
  );

  test('is a notice that is urgent', () => {
    expect(isNeverHeld('notice', { urgent: true })).toBe(true);
  });

  test('is neither an ordinary notice nor a task nor a digest', () => {
    expect(isNeverHeld('notice', { urgent: false })).toBe(false);
    expect(isNeverHeld('notice-digest', {})).toBe(false);
    expect(isNeverHeld('director-digest', {})).toBe(false);
  });
});
