import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NEEDED_MIGRATION } from '../../cloudfunctions/database/needed-migration';
import { databaseRoles } from '../../cloudfunctions/database/roles';
import { checkStart } from '../../cloudfunctions/platform/database/check-start';
import { connect } from '../../cloudfunctions/platform/database/connection';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database';
import { testServer } from '../../local/postgres/test-server';
import { TEST_PASSWORD } from '../database/template';

const FIELD_KEYS = `test:${Buffer.alloc(32, 7).toString('base64')}`;
process.env['FIELD_KEYS'] = FIELD_KEYS;

const repository = path.resolve(__dirname, '../..');

const sourcesOf = (folder: string): readonly { readonly file: string; readonly text: string }[] =>
  readdirSync(path.join(repository, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => {
      const absolute = path.join(entry.parentPath, entry.name);
      const file = path.relative(repository, absolute).split(path.sep).join('/');
      return { file, text: readFileSync(absolute, 'utf8') };
    });

describe('the start of a function', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const startAs = async (user: string, password: string, name = database.name): Promise<void> => {
    const { host, port } = testServer();
    const connectionString = `postgres://${user}:${encodeURIComponent(password)}@${host}:${String(port)}/${name}`;
    const db = connect({ max: 1, connectionString });
    try {
      await checkStart(db);
    } finally {
      await db.destroy();
    }
  };

  it('is allowed for the role of functions on a migrated database', async () => {
    await expect(startAs(databaseRoles.app, TEST_PASSWORD)).resolves.toBeUndefined();
  });

  it('is refused for a superuser', async () => {
    const { superuser, password } = testServer();
    await expect(startAs(superuser, password)).rejects.toThrow('can bypass row-level security');
  });

  it('is refused for the owner of the schema, who could take the walls down', async () => {
    await expect(startAs(databaseRoles.owner, TEST_PASSWORD)).rejects.toThrow(
      'can bypass row-level security',
    );
  });

  it('is refused on a database that nobody has migrated', async () => {
    await expect(startAs(databaseRoles.app, TEST_PASSWORD, 'postgres')).rejects.toThrow(
      'run npm run migrate first',
    );
  });

  it('is refused while the schema is older than the code, and allowed once it is not', async () => {
    await database.root.query(`update kysely_migration set name = '0000-earlier' where name = $1`, [
      NEEDED_MIGRATION,
    ]);
    await expect(startAs(databaseRoles.app, TEST_PASSWORD)).rejects.toThrow('npm run migrate');
    await database.root.query(`update kysely_migration set name = $1 where name = '0000-earlier'`, [
      NEEDED_MIGRATION,
    ]);
    await expect(startAs(databaseRoles.app, TEST_PASSWORD)).resolves.toBeUndefined();
  });

  it('is refused without the keys that open the encrypted fields', async () => {
    process.env['FIELD_KEYS'] = '';
    await expect(startAs(databaseRoles.app, TEST_PASSWORD)).rejects.toThrow('FIELD_KEYS');
    process.env['FIELD_KEYS'] = FIELD_KEYS;
  });

  it('asks for the newest migration there is, and the migrator runs it', async () => {
    const files = readdirSync(path.join(repository, 'cloudfunctions/database/migrations'))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => path.basename(file, '.ts'));
    const { rows } = await database.root.query<{ last: string }>(
      'select max(name) as last from kysely_migration',
    );
    expect([...files].sort().at(-1)).toBe(NEEDED_MIGRATION);
    expect(rows).toEqual([{ last: NEEDED_MIGRATION }]);
  });
});

describe('another role', () => {
  const sources = ['contracts', 'policies', 'domain', 'cloudfunctions', 'src', 'local'].flatMap(sourcesOf);

  it('is taken on by the pipeline, the write path and jobs only', () => {
    const importers = sources
      .filter(({ text }) => /from '[^']*\/switch-role'/.test(text))
      .map(({ file }) => file);
    const allowed = /^cloudfunctions\/(pipeline|change-care-files|jobs)\//;
    expect(importers.filter((file) => !allowed.test(file))).toEqual([]);
    expect(importers).toContain('cloudfunctions/change-care-files/change-care-files.ts');
  });

  it('is taken on in one place', () => {
    const switching = sources
      .filter(({ file }) => file.startsWith('cloudfunctions/'))
      .filter(({ text }) => /set_config\('role'|\bset\s+(local\s+)?role\b|session authorization/i.test(text));
    expect(switching.map(({ file }) => file)).toEqual(['cloudfunctions/platform/database/switch-role.ts']);
  });
});
