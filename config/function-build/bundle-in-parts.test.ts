import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleInParts } from './bundle-in-parts';
import { withoutQueryBuilder } from './without-query-builder';

describe('a function in parts', () => {
  let folder = '';
  const write = (path: string, text: string): string => {
    writeFileSync(join(folder, path), text);
    return join(folder, path);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parts-'));
    write(
      'seldom.ts',
      "import { Known } from './both'; export const say = () => new Known('很少用到').text;",
    );
    write('both.ts', 'export class Known { constructor(readonly text: string) {} }');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const entry = (): string =>
    write(
      'index.ts',
      `import { Known } from './both';
       export const often = () => new Known('天天用到') instanceof Known;
       export const seldom = async () => (await import('./seldom')).say();`,
    );

  it('leaves what is loaded on use out of what a cold start reads', async () => {
    const { files, atStart } = await bundleInParts(entry(), []);

    const text = (parts: readonly string[]): string =>
      parts.map((part) => Buffer.from(files.get(part)?.code ?? '').toString('utf8')).join('\n');
    expect(text(atStart)).toContain('天天用到');
    expect(text(atStart)).not.toContain('很少用到');
    expect(text([...files.keys()])).toContain('很少用到');
  });

  it('runs as CommonJS, each part loaded from its own folder', async () => {
    const { files } = await bundleInParts(entry(), []);
    for (const [part, { code }] of files) writeFileSync(join(folder, `${part}.js`), code);

    const built = createRequire(join(folder, 'x.js'))('./index.js') as {
      readonly often: () => boolean;
      readonly seldom: () => Promise<string>;
    };
    expect(built.often()).toBe(true);
    expect(await built.seldom()).toBe('很少用到');
  });

  it('leaves the query builder out and says so when somebody uses it', async () => {
    const path = write(
      'index.ts',
      `import { Kysely, PostgresAdapter, DummyDriver, PostgresIntrospector, PostgresQueryCompiler, sql } from '${join(process.cwd(), 'node_modules/kysely/dist/esm/index.js')}';
       const db = new Kysely({ dialect: { createAdapter: () => new PostgresAdapter(), createDriver: () => new DummyDriver(),
         createIntrospector: (of) => new PostgresIntrospector(of), createQueryCompiler: () => new PostgresQueryCompiler() } });
       export const written = () => sql\`select \${1}\`.compile(db).sql;
       export const built = () => db.selectFrom('child').selectAll().compile();`,
    );
    const { files } = await bundleInParts(path, [withoutQueryBuilder]);
    for (const [part, { code }] of files) writeFileSync(join(folder, `${part}.js`), code);

    const made = createRequire(join(folder, 'x.js'))('./index.js') as {
      readonly written: () => string;
      readonly built: () => unknown;
    };
    expect(made.written()).toBe('select $1');
    expect(made.built).toThrow(/write SQL/);
  });
});
