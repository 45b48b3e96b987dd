import { describe, expect, test } from '@jest/globals';
import { firstPlace, readPlace } from './reading-place';

describe('the place where reading stopped', () => {
  test('is found again, but signing is walked to again', () => {
    expect(readPlace({ step: 1, article: 3 })).toEqual({ step: 1, article: 3 });
    expect(readPlace({ step: 2, article: 8 })).toEqual({ step: 1, article: 8 });
  });

  test.each([undefined, 'x', { step: 1 }, { step: 1, article: -1 }, { step: 1, article: 'x' }])(
    'is the beginning where %p was stored',
    (stored) => {
      expect(readPlace(stored)).toEqual(firstPlace);
    },
  );
});
