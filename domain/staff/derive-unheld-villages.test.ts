import { expect, test } from '@jest/globals';
import { dayFrom } from '../calendar/calendar-day';
import { deriveUnheldVillages, type DirectedVillage } from './derive-unheld-villages';

const VILLAGE = '990100001001';
const village = (spec: Partial<DirectedVillage>): DirectedVillage => ({
  code: VILLAGE,
  pack: 'putuo',
  posts: [],
  tasks: [],
  ...spec,
});
const on = (day: string, spec: Partial<DirectedVillage>) => {
  const { opened, held } = deriveUnheldVillages([village(spec)], dayFrom(day));
  return [...opened.map(({ period }) => `open ${period}`), ...held.map((code) => `held ${code}`)];
};

test('a village with a director, or a cover, is asked for by nobody', () => {
  expect(on('2026-11-18', { posts: [{ from: '2026-01-01', to: null }] })).toEqual([]);
  expect(on('2026-11-18', { posts: [{ from: '2026-11-18', to: '2026-11-18' }] })).toEqual([]);
});

test('the task is named by the first day without anybody', () => {
  const posts = [
    { from: '2026-01-01', to: '2026-06-30' },
    { from: '2026-07-01', to: '2026-11-17' },
  ];
  expect(on('2026-11-17', { posts })).toEqual([]);
  expect(on('2026-11-18', { posts })).toEqual(['open 2026-11-18']);
  expect(on('2026-12-24', { posts })).toEqual(['open 2026-11-18']);
});

test('a post that was taken away before it began never counted', () => {
  expect(on('2026-11-18', { posts: [{ from: '2026-11-18', to: '2026-11-17' }] })).toEqual(['open start']);
});

test('somebody who begins later leaves it nobody’s until then', () => {
  expect(on('2026-11-18', { posts: [{ from: '2026-11-19', to: null }] })).toEqual(['open start']);
});

test.each(['open', 'done', 'cancelled'])(
  'asked for once: the same days again are the task that is %s',
  (state) => {
    expect(on('2026-11-20', { tasks: [{ period: 'start', state }] })).toEqual([]);
  },
);

test('an open task is answered as soon as somebody holds the village', () => {
  const tasks = [{ period: 'start', state: 'open' }];
  expect(on('2026-11-20', { tasks, posts: [{ from: '2026-11-20', to: null }] })).toEqual([`held ${VILLAGE}`]);
  const done = [{ period: 'start', state: 'done' }];
  expect(on('2026-11-20', { tasks: done, posts: [{ from: '2026-11-20', to: null }] })).toEqual([]);
});
