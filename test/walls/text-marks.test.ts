import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from './open-county';
import { type Sight, sights, standingAs, withoutKeeping } from './sight';

/** Marks on texts of several hands, each the only one of its kind: written where the walls let nobody write. */
const marks = [
  { id: 'tm_director', by: 'fangxiaomei', role: 'director', place: '990100001001', above: 9 },
  { id: 'tm_elsewhere', by: 'guchunyan', role: 'director', place: '990100002001', above: 9 },
  { id: 'tm_township', by: 'supervisor-1', role: 'supervisor', place: '990100001', above: 6 },
  { id: 'tm_officer', by: 'county', role: 'county', place: '990100', above: 6 },
  { id: 'tm_clear', by: 'fangxiaomei', role: 'director', place: '990100001001', above: 9, state: 'clear' },
  { id: 'tm_report', by: 'fangxiaomei', role: 'director', place: '990100001001', above: 9, kind: 'concern' },
] as const;

describe('the walls of marks', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    for (const mark of marks) {
      const { state, kind } = { state: 'marked', kind: 'notice', ...mark };
      await county.root.query(
        `insert into text_mark (id, kind, subject, digest, by_person, by_role, place_code, above, written_at, state, attempts, not_before, label, sure)
           values ($1, $2, $1, 'x', $3, $4, $5, $6, '2026-11-18T01:00:00Z', $7, 1, '2026-11-18T01:00:00Z', $8, $9)`,
        [
          ...[mark.id, kind, demoId('pe', mark.by), mark.role, mark.place, mark.above, state],
          ...(state === 'marked' ? ['abuse', false] : [null, null]),
        ],
      );
    }
  });
  afterAll(() => county.close());

  const sight = (role: string): Sight => {
    const found = sights[role];
    if (found === undefined) throw new Error(`Nobody stands here as ${role}.`);
    return found;
  };
  const seenBy = (role: string) =>
    standingAs(county, sight(role), async (tx) => {
      const { rows } = await sql<{ id: string }>`select id from text_mark order by id`.execute(tx);
      return rows.map(({ id }) => id.slice(3));
    });

  it('show them above their writers alone: no colleague, no family, and no report that one may not read', async () => {
    const seen = await Promise.all(Object.keys(sights).map(async (role) => [role, await seenBy(role)]));
    expect(seen).toEqual([
      ['guardian', []],
      ['caregiver', []],
      ['director', []],
      ['supervisor', ['director']],
      ['county', ['director', 'elsewhere', 'township']],
      ['somebody unbound', []],
      ['a guardian whose role has ended', []],
    ]);
  });

  it('take the superior’s word and nothing else, and from nobody else', async () => {
    const said = (
      role: string,
      id: string,
      change = sql`outcome = 'fine', outcome_by = ${sight(role).personId}, outcome_at = '2026-11-18T02:00:00Z'`,
    ) =>
      withoutKeeping(county, sight(role), async (tx) => {
        const { numAffectedRows } = await sql`update text_mark set ${change} where id = ${id}`.execute(tx);
        return Number(numAffectedRows);
      }).catch((error: unknown) => (error instanceof Error ? error.message : 'failed'));
    expect(await said('supervisor', 'tm_director')).toBe(1);
    for (const [role, id] of [
      ['supervisor', 'tm_elsewhere'],
      ['supervisor', 'tm_township'],
      ['director', 'tm_director'],
      ['county', 'tm_officer'],
      ['county', 'tm_report'],
      ['guardian', 'tm_director'],
    ] as const)
      expect([role, id, await said(role, id)]).toEqual([role, id, 0]);
    expect(await said('county', 'tm_director', sql`state = 'clear', label = null, sure = null`)).toMatch(
      /denied/,
    );
    const other = sql`outcome = 'fine', outcome_by = ${demoId('pe', 'county')}, outcome_at = '2026-11-18T02:00:00Z'`;
    expect(await said('supervisor', 'tm_director', other)).toMatch(/row-level security/);
  });

  it('lead a superior to a sentence for a family that was pointed out, and to no other', async () => {
    const { wordId } = await county.data('fangxiaomei', 'mentorWord.leave', {
      childId: demoId('ch', 'zhengxiaotong'),
      words: '花浇得好',
    });
    const words = (role: string) =>
      standingAs(county, sight(role), async (tx) =>
        (await sql<{ id: string }>`select id from mentor_word`.execute(tx)).rows.map(({ id }) => id),
      );
    expect(await words('supervisor')).toEqual([]);
    await county.root.query(`update text_mark set kind = 'word', subject = $1 where id = 'tm_director'`, [
      wordId,
    ]);
    expect([await words('supervisor'), await words('county')]).toEqual([[wordId], [wordId]]);
    expect(await words('director')).toEqual([wordId]);
  });
});
