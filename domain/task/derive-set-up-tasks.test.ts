import { expect, test } from '@jest/globals';
import { dayFrom } from '../calendar/calendar-day';
import { aCareFile } from '../../test/builders/care-file';
import { deriveSetUpTasks } from './derive-set-up-tasks';

const keys = (pack: string, today = '2026-11-18', overrides = aCareFile().file.overrides) =>
  deriveSetUpTasks({ code: '990100', pack, overrides }, dayFrom(today)).map(({ key }) => key);

const KEY_CHILDREN = ['contact.director.everyKey', 'visit.everyKey'];

test.each([
  ['putuo', KEY_CHILDREN],
  ['chongqing', KEY_CHILDREN],
  ['shanghai', []],
  ['qidong', ['contact.director.every', ...KEY_CHILDREN]],
  ['heze', ['contact.director.every', 'contact.director.everyKey', 'visit.every', 'visit.everyKey']],
])('a county under the plan of %s has to set %j', (pack, missing) => {
  expect(keys(pack)).toEqual(missing);
});

test('a value the county has set is asked for no more, from its own day on', () => {
  const { overrides } = aCareFile().countySets('visit.everyKey', { months: 1 }, '2026-11-18').file;
  expect(keys('putuo', '2026-11-17', overrides)).toEqual(KEY_CHILDREN);
  expect(keys('putuo', '2026-11-18', overrides)).toEqual(['contact.director.everyKey']);
});

test('a region without a plan of its own is asked for nothing', () => {
  expect(keys('national')).toEqual([]);
});

test('a pack nobody declared is a bug and says its name', () => {
  expect(() => keys('atlantis')).toThrow('atlantis');
});

test('every task says which version of the pack it comes from', () => {
  const [task] = deriveSetUpTasks({ code: '990100', pack: 'putuo', overrides: [] }, dayFrom('2026-11-18'));
  expect(task).toEqual({ region: '990100', key: KEY_CHILDREN[0], packVersion: 'putuo@2024-03-27' });
});
