import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from './open-county';
import { sights, standingAs } from './sight';
import { speakAtHome } from './speak-at-home';

describe('the walls of what a family says', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await speakAtHome(county);
  });
  afterAll(() => county.close());

  const countAs = async (role: string, table: string): Promise<number | undefined> => {
    const sight = sights[role];
    if (sight === undefined) throw new Error(`Nobody stands here as ${role}.`);
    return standingAs(county, sight, async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
        tx,
      );
      return rows[0]?.n;
    });
  };

  it('show what a family records for each other to that family alone, whatever post somebody holds', async () => {
    for (const table of ['voice_letter', 'voice_letter_heard']) {
      const seen = await Promise.all(Object.keys(sights).map((role) => countAs(role, table)));
      expect([table, seen]).toEqual([table, [1, 1, 0, 0, 0, 0, 0]]);
    }
  });

  it('show who wants to talk to whoever asked and the township, not to the village and not to the other parent', async () => {
    const seen = () => Promise.all(Object.keys(sights).map((role) => countAs(role, 'talk_request')));
    expect(await seen()).toEqual([0, 1, 0, 1, 2, 0, 0]);
    await county.root.query(`update talk_request set state = 'accepted', accepted_by = $1`, [
      demoId('pe', 'supervisor-5'),
    ]);
    expect(await seen()).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });
});
