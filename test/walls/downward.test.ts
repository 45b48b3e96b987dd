import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RawBuilder, sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import { switchRole } from '../../cloudfunctions/platform/database/switch-role';
import { demoId } from '../../local/demo/demo-id';
import { assessSomebody } from './assess-somebody';
import { type County, openCounty } from './open-county';
import { type Sight, sights, withoutKeeping } from './sight';

const HOUSEHOLD = demoId('hh', 'liuan-zheng');
const CHILD = demoId('ch', 'zhengxiaotong');
const DIRECTOR = demoId('pe', 'fangxiaomei');

type Row = {
  readonly colour: string;
  readonly computed: string;
  readonly holds: string;
  readonly state: string;
  readonly child?: string;
};
const insert = ({ colour, computed, holds, state, child = CHILD }: Row): RawBuilder<unknown> => sql`
  insert into assessment (id, child_id, household_id, revision, instrument_id, answers, dimensions, computed, colour, holds,
      state, assessed_by, assessed_on, assessed_at, pack_version)
    values ('as_walls', ${child}, ${HOUSEHOLD}, 9, ${demoId('in', 'sample')}, '{}', '{}', ${computed}, ${colour}, ${holds},
      ${state}, ${DIRECTOR}, '2026-11-18', '2026-11-18T01:00:00Z', 'x')`;

describe('a colour in the database, past all functions', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await assessSomebody(county);
  });
  afterAll(() => county.close());

  /** The write path standing in for somebody, limited to 郑家, whose girl holds yellow and waits for the supervisor. */
  const as = (role: string, statement: RawBuilder<unknown>): Promise<number> => {
    const sight: Sight | undefined = sights[role];
    if (sight === undefined) throw new Error(`Nobody stands here as ${role}.`);
    return withoutKeeping(county, sight, async (tx) => {
      await switchRole(tx, { role: 'care_writer', careFiles: [HOUSEHOLD] });
      return Number((await statement.execute(tx)).numAffectedRows ?? 0n);
    });
  };
  const answer = (state: string, by: string, holds = 'yellow') =>
    sql`update assessment set state = ${state}, holds = ${holds}, decided_by = ${by}, decided_on = '2026-11-18',
      decided_at = '2026-11-18T01:00:00Z' where child_id = ${CHILD} and state = 'pending-down'`;
  const supervisor = demoId('pe', 'supervisor-1');

  it('goes up for a director, and waits when it goes down', async () => {
    const up = { colour: 'red', computed: 'red', holds: 'red', state: 'in-force' };
    const down = { colour: 'green', computed: 'green', holds: 'yellow', state: 'pending-down' };
    expect(await as('director', insert(up))).toBe(1);
    expect(await as('director', insert(down))).toBe(1);
  });

  it.each([
    ['calmer than what holds', { colour: 'green', computed: 'green', holds: 'green', state: 'in-force' }],
    ['calmer than the proposal', { colour: 'yellow', computed: 'red', holds: 'yellow', state: 'in-force' }],
    [
      'waiting, yet calmer at once',
      { colour: 'green', computed: 'green', holds: 'green', state: 'pending-down' },
    ],
    ['confirmed from the start', { colour: 'green', computed: 'green', holds: 'green', state: 'confirmed' }],
    [
      'about another family’s child',
      { colour: 'red', computed: 'red', holds: 'red', state: 'in-force', child: demoId('ch', 'nianqi') },
    ],
  ])('is refused where it is %s', async (_what, row) => {
    await expect(as('director', insert(row))).rejects.toMatchObject({ code: '42501' });
  });

  it('is confirmed or refused for the township’s supervisor alone, in the own name', async () => {
    expect(await as('supervisor', answer('confirmed', supervisor))).toBe(1);
    expect(await as('supervisor', answer('refused', supervisor))).toBe(1);
    for (const [role, person] of [
      ['director', DIRECTOR],
      ['county', demoId('pe', 'county')],
      ['guardian', demoId('pe', 'yeqiuping')],
      ['supervisor', demoId('pe', 'fangxiaomei')],
    ] as const)
      await expect(as(role, answer('confirmed', person))).rejects.toMatchObject({ code: '42501' });
  });

  it('is never changed after it was made', async () => {
    const change = sql`update assessment set colour = 'green' where child_id = ${CHILD}`;
    await expect(as('supervisor', change)).rejects.toMatchObject({ code: '42501' });
  });
});
