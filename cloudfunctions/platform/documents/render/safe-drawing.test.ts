import { describe, expect, it } from '@jest/globals';
import { safeDrawing } from './safe-drawing';

describe('a drawing from a phone', () => {
  it('is taken when it is a plain path', () => {
    expect(safeDrawing('M10 20 L 30.5,40 q1 2 3 4')).toBe('M10 20 L 30.5,40 q1 2 3 4');
  });

  it.each(['', 'L1 1', 'M1 1 <script>', 'M1 1 url(x)', `M0 0${' L1 1'.repeat(20_000)}`])(
    'is left out when it is anything else: %p',
    (path) => {
      expect(safeDrawing(path.slice(0, 100_000))).toBeNull();
    },
  );
});
