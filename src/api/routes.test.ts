import { describe, expect, test } from '@jest/globals';
import { addressOf, valueOf } from './routes';

describe('an address', () => {
  test('carries its values and leaves out what is not there', () => {
    expect(addressOf('parent.notice', { id: 'no_a', from: undefined })).toBe(
      '/pages/parent/notice/index?id=no_a',
    );
    expect(addressOf('mine')).toBe('/pages/mine/index');
  });

  test.each([
    ['raw', '2026-W47'],
    ['encoded', '2026%2DW47'],
  ])('gives back a value that arrives %s', (_how, week) => {
    expect(valueOf({ week }, 'week')).toBe('2026-W47');
  });

  test('gives back as it is what cannot be decoded', () => {
    expect(valueOf({ note: '100%' }, 'note')).toBe('100%');
    expect(valueOf({ note: '' }, 'note')).toBeUndefined();
  });
});
