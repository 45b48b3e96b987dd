import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import { type County, openCounty } from './open-county';
import { sights, standingAs } from './sight';
import { writeThreads } from './write-threads';

describe('the walls of threads', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await writeThreads(county);
  });
  afterAll(() => county.close());

  const countAs = async (role: string, table: string): Promise<number | 'refused' | undefined> => {
    const sight = sights[role];
    if (sight === undefined) throw new Error(`Nobody stands here as ${role}.`);
    return standingAs(county, sight, async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
        tx,
      );
      return rows[0]?.n;
    }).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === '42501') return 'refused' as const;
      throw error;
    });
  };
  const seen = (table: string) => Promise.all(Object.keys(sights).map((role) => countAs(role, table)));

  it('show the words to the family and, of the own side, to the director; not to township or county', async () => {
    expect(await seen('thread_line')).toEqual([2, 2, 1, 0, 0, 0, 0]);
    expect(await seen('thread_read')).toEqual([2, 2, 1, 0, 0, 0, 0]);
  });

  it('show to township and county that somebody waits', async () => {
    for (const table of ['thread', 'thread_wait'])
      expect([table, await seen(table)]).toEqual([table, [2, 2, 1, 2, 4, 0, 0]]);
  });

  it('show what a line said before to nobody who calls', async () => {
    expect(new Set(await seen('thread_line_before'))).toEqual(new Set(['refused']));
  });
});
