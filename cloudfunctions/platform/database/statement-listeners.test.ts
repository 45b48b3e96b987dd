import { expect, test } from '@jest/globals';
import { listenToStatements, tellStatement } from './statement-listeners';

const heard = (tell: () => void): readonly string[] => {
  const statements: string[] = [];
  const stop = listenToStatements((statement) => statements.push(statement));
  tell();
  stop();
  return statements;
};

test('every statement is heard, in order', () => {
  expect(
    heard(() => {
      tellStatement('select 1');
      tellStatement('with w0 as (insert into task …) select 1');
    }),
  ).toEqual(['select 1', 'with w0 as (insert into task …) select 1']);
});

test.each([
  'begin',
  'BEGIN',
  'commit',
  'rollback',
  'savepoint s1',
  'start transaction',
  'set transaction read only',
])('%s is no round trip of its own and is not counted', (control) => {
  expect(
    heard(() => {
      tellStatement(control);
    }),
  ).toEqual([]);
});

test.each(['select set_config($1, $2, true)', 'update commitment set x = 1', 'set_something'])(
  '%s is counted',
  (statement) => {
    expect(
      heard(() => {
        tellStatement(statement);
      }),
    ).toEqual([statement]);
  },
);

test('who has stopped listening hears nothing more, and others go on', () => {
  const [first, second]: string[][] = [[], []];
  const stop = listenToStatements((statement) => first!.push(statement));
  const stopSecond = listenToStatements((statement) => second!.push(statement));
  stop();
  tellStatement('select 2');
  stopSecond();
  expect([first, second]).toEqual([[], ['select 2']]);
});
