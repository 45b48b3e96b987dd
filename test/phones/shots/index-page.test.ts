import { describe, expect, test } from '@jest/globals';
import { indexPage, type Shot } from './index-page';

const shot = (page: string, state: string): Shot => ({
  page,
  state,
  file: `${page}--${state}--1.png`,
  width: 375,
  type: 1,
});

describe('the index of the pictures', () => {
  const page = indexPage([shot('parent.home', 'full'), shot('start', 'empty')]);

  test('shows every picture under its page, in the order of the app', () => {
    expect([...page.matchAll(/<h2 id="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'start',
      'parent.home',
    ]);
    expect([...page.matchAll(/<img [^>]*src="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'start--empty--1.png',
      'parent.home--full--1.png',
    ]);
  });
});
