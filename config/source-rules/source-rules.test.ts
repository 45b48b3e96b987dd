import { describe, expect, it } from '@jest/globals';
import { findClockReads } from './clock-reads';
import { findMissingSentences } from './error-sentences';
import { findLookbehinds } from './lookbehinds';
import { findRandomReads } from './random-reads';
import { findSqlClocks } from './sql-clock';
import { findTextInPages } from './text-in-pages';

const lines = (findings: readonly { readonly line: number }[]): readonly number[] =>
  findings.map(({ line }) => line);

describe('SQL that reads the clock', () => {
  const store = (text: string): readonly number[] =>
    lines(findSqlClocks({ path: 'cloudfunctions/stores/child.ts', text }));

  it.each([
    'sql`select now()`',
    'sql`update child set seen_at = ${x}, at = CURRENT_TIMESTAMP where id = ${id}`',
    '"alter table child add at timestamptz default now()"',
    "sql`select date 'today'`",
    "sql`select 'now'::timestamptz`",
    'sql`select age(born_on)`',
    "fn('now', [])",
    "eb.fn<Date>('clock_timestamp')",
  ])('is found in %s', (text) => {
    expect(store(`\n${text}`)).toEqual([2]);
  });

  it.each([
    '// now() is not ours to call',
    '/** never current_date */',
    'const day = clock.now();',
    'sql`select 1 -- not now()`',
    'sql`select known(), age(a, b)`',
    "const state = 'now';",
  ])('is not seen in %s', (text) => {
    expect(store(text)).toEqual([]);
  });

  it('is found in a .sql file, at its line, but not in its comments', () => {
    const text = '-- now()\n/* current_date\n */\ncreate table a (at timestamptz default now());\n';

    expect(lines(findSqlClocks({ path: 'cloudfunctions/database/1.sql', text }))).toEqual([4]);
  });
});

describe('a clock read', () => {
  const rule = (text: string): number => findClockReads({ path: 'domain/task/due.ts', text }).length;

  it.each(['Date.now()', 'new Date()', 'new Date', 'Date()', 'performance.now()', '[1].map(Date.now)'])(
    'is found in %s',
    (text) => {
      expect(rule(text)).toBe(1);
    },
  );

  it.each(['new Date(instant)', 'clock.now()', '// Date.now()', "'Date.now()'", 'Date.UTC(2026, 1, 1)'])(
    'is not seen in %s',
    (text) => {
      expect(rule(text)).toBe(0);
    },
  );

  it('is allowed in platform/clock.ts only', () => {
    const text = 'new Date()';

    expect(findClockReads({ path: 'cloudfunctions/platform/clock.ts', text })).toEqual([]);
    expect(findClockReads({ path: 'cloudfunctions/platform/token.ts', text })).toHaveLength(1);
  });
});

describe('chance in a rule', () => {
  it.each(['Math.random()', 'crypto.randomUUID()', 'randomUUID()', 'randomBytes(12)'])(
    'is found once in %s',
    (text) => {
      expect(findRandomReads({ path: 'domain/task/id.ts', text })).toHaveLength(1);
    },
  );
});

describe('a lookbehind in what travels to phones', () => {
  const presenter = (text: string): readonly number[] =>
    lines(findLookbehinds({ path: 'src/pages/a/presenter.ts', text }));

  it.each(['body\n.split(/(?<=[。；])/)', 'const after =\n/(?<!a)b/u'])('is found in %j', (text) => {
    expect(presenter(text)).toEqual([2]);
  });

  it.each(['/(?<year>[0-9]{4})(?=-)/', "'(?<=a)'", '// (?<=a)'])('is not seen in %j', (text) => {
    expect(presenter(text)).toEqual([]);
  });
});

describe('text in a page', () => {
  const page = (text: string): readonly number[] =>
    lines(findTextInPages({ path: 'src/pages/a/index.tsx', text }));

  it.each(['<Text>\n确认</Text>', '<Button\nlabel="确认" />', 'const a =\n`${n} 人`;'])(
    'is found in %j',
    (text) => {
      expect(page(text)).toEqual([2]);
    },
  );

  it('is allowed in comments', () => {
    expect(page('// 确认联系 is never called 打卡\n<Text>{copy.confirm}</Text>')).toEqual([]);
  });
});

describe('the sentences of refusals', () => {
  it('are complete when every code has one', () => {
    expect(findMissingSentences(['a.b'], { 'a.b': '不行。' })).toEqual([]);
  });

  it('name the code that has none, and the sentence that has no code', () => {
    const messages = findMissingSentences(['a.b'], { 'c.d': '不行。' }).map(({ message }) => message);

    expect(messages[0]).toMatch(/^'a\.b'/);
    expect(messages[1]).toMatch(/^'c\.d'/);
  });
});
