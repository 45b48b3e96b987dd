import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { pathOf, type Point, withPoint } from './stroke-path';

const drawn = (points: readonly Point[]): readonly Point[] =>
  points.reduce<readonly Point[]>((stroke, point) => withPoint(stroke, point), []);

describe('a drawn signature', () => {
  test('is path text in the box of the agreement', () => {
    expect(
      pathOf([
        drawn([
          { x: 10, y: 10 },
          { x: 60.04, y: 10 },
        ]),
        drawn([{ x: 30, y: 40 }]),
      ]),
    ).toBe('M10 10 L60 10 M30 40');
  });

  test('is not there yet after a slip of the finger', () => {
    expect(pathOf([])).toBeNull();
    expect(
      pathOf([
        drawn([
          { x: 10, y: 10 },
          { x: 20, y: 10 },
        ]),
      ]),
    ).toBeNull();
  });

  test('leaves out where the finger only trembled', () => {
    expect(
      drawn([
        { x: 10, y: 10 },
        { x: 10.5, y: 10.5 },
        { x: 20, y: 10 },
      ]),
    ).toHaveLength(2);
  });

  test('keeps to the box when the finger leaves it', () => {
    expect(drawn([{ x: -5, y: 500 }])).toEqual([{ x: 0, y: 120 }]);
  });

  test('is always taken by the contract, however long somebody writes', () => {
    const point = fc.record({
      x: fc.double({ min: -50, max: 400, noNaN: true }),
      y: fc.double({ min: -50, max: 200, noNaN: true }),
    });
    const strokes = fc.array(fc.array(point, { maxLength: 400 }), { maxLength: 12 });
    fc.assert(
      fc.property(strokes, (made) => {
        const path = pathOf(made.map(drawn).filter((stroke) => stroke.length > 0));
        if (path !== null) expect(path).toMatch(/^(?=.{10,20000}$)M[ML0-9 .]+$/);
      }),
      { numRuns: 60 },
    );
  });
});
