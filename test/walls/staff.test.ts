import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RawBuilder, sql } from 'kysely';
import { handlers } from '../../cloudfunctions/api/handlers';
import { lookUpHash } from '../../cloudfunctions/platform/field-encryption';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from './open-county';
import { type Sight, sights, TODAY, withoutKeeping } from './sight';

/** 柳岸村 of the first township, its director and supervisor; the second township is the neighbour's. */
const VILLAGE = '990100001001';
const DIRECTOR = demoId('pe', 'fangxiaomei');
const SUPERVISOR = 'supervisor-1';
const NEIGHBOUR = 'supervisor-2';
const FOREIGN = '990100002001';

const invitation = { role: 'director', region: VILLAGE, name: '陶小玲', phone: '19900008801' };
const cover = {
  region: VILLAGE,
  absentId: DIRECTOR,
  byId: demoId('pe', 'shenyulan'),
  from: '2026-12-01',
  to: '2026-12-14',
};

describe('staff', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
  });
  afterAll(() => county.close());

  const sight = (role: string): Sight => {
    const found = sights[role];
    if (found === undefined) throw new Error(`Nobody stands here as ${role}.`);
    return found;
  };
  const codeOf = async (as: string, op: string, input: unknown): Promise<string> => {
    const answer = await county.call(as, op, input);
    return answer.ok ? 'ok' : answer.refusal.code;
  };
  /** A statement under the caller's own role, past all functions; nothing is kept. */
  const trying = (role: string, statement: RawBuilder<unknown>): Promise<number> =>
    withoutKeeping(county, sight(role), async (tx) =>
      Number((await statement.execute(tx)).numAffectedRows ?? 0n),
    );

  it('of a township are neither invited, ended, covered nor listed by anybody below or beside it', async () => {
    const end = { personId: DIRECTOR, role: 'director', region: VILLAGE, lastDay: TODAY };
    for (const [op, input] of [
      ['staff.invite', invitation],
      ['staff.end', end],
      ['cover.set', cover],
    ] as const)
      for (const as of [NEIGHBOUR, 'fangxiaomei', 'yeqiuping'])
        expect([op, as, await codeOf(as, op, input)]).toEqual([op, as, 'access.denied']);
    for (const as of ['fangxiaomei', 'yeqiuping'])
      expect([as, await codeOf(as, 'staff.list', {})]).toEqual([as, 'access.denied']);
    const listed = await county.data(NEIGHBOUR, 'staff.list', {});
    expect(JSON.stringify(listed['places'])).not.toContain('990100001');
  });

  it('of the own level and above are not a supervisor’s to invite or to end', async () => {
    const own = { ...invitation, role: 'supervisor', region: '990100001' };
    expect(await codeOf(SUPERVISOR, 'staff.invite', own)).toBe('access.denied');
    const above = { ...own, role: 'county', region: '990100' };
    expect(await codeOf(SUPERVISOR, 'staff.invite', above)).toBe('access.denied');
    const officer = { personId: demoId('pe', 'county'), role: 'county', region: '990100', lastDay: TODAY };
    expect(await codeOf(SUPERVISOR, 'staff.end', officer)).toBe('access.denied');
  });

  it('find a neighbour’s invitation, cover or move as little as one that is not there', async () => {
    const { invitationId } = await county.data(SUPERVISOR, 'staff.invite', invitation);
    const { coverId } = await county.data(SUPERVISOR, 'cover.set', cover);
    const [home] = await county.rows<{ id: string }>(
      'select min(id) as id from household where village_code = $1',
      [VILLAGE],
    );
    const move = { householdId: home?.id, to: '990100001002', reason: 'school' };
    for (const as of [NEIGHBOUR, 'guchunyan'])
      expect(await codeOf(as, 'transfer.propose', move)).toBe('record.notFound');
    const { transferId } = await county.data('fangxiaomei', 'transfer.propose', move);
    for (const [op, input] of [
      ['staff.withdrawInvitation', { invitationId }],
      ['cover.end', { coverId, lastDay: TODAY }],
      ['transfer.answer', { transferId, answer: 'accept' }],
      ['transfer.withdraw', { transferId }],
      ['transfer.show', { householdId: home?.id }],
    ] as const)
      expect([op, await codeOf(NEIGHBOUR, op, input)]).toEqual([op, 'record.notFound']);
    const listed = await county.data(NEIGHBOUR, 'transfer.list', {});
    expect(listed['rows']).toEqual([]);
    // The side that lets it go cannot take it over in the other's name, nor the other take the offer back.
    expect(await codeOf('fangxiaomei', 'transfer.answer', { transferId, answer: 'accept' })).toBe(
      'access.denied',
    );
    expect(await codeOf('shenyulan', 'transfer.withdraw', { transferId })).toBe('access.denied');
    await county.data('fangxiaomei', 'transfer.withdraw', { transferId });
  });

  it.each([
    { who: 'a director for the own village', role: 'director', region: VILLAGE, post: 'director' },
    { who: 'a supervisor for a neighbour’s village', role: 'supervisor', region: FOREIGN, post: 'director' },
    {
      who: 'a supervisor for the own township',
      role: 'supervisor',
      region: '990100001',
      post: 'supervisor',
    },
    { who: 'a family', role: 'guardian', region: VILLAGE, post: 'director' },
  ])('are invited past all functions by nobody but who gives the place away: not by $who', async (tried) => {
    const { role, region, post } = tried;
    const insert = sql`insert into staff_invitation (id, token_hash, role, region_code, name, phone_cipher, phone_hash, created_by, created_at, expires_at)
      values ('si_walls', 'walls', ${post}, ${region}, 'x', 'x', 'x', ${sight(role).personId}, '2026-11-18T01:00:00Z', '2026-11-25T01:00:00Z')`;
    await expect(trying(role, insert)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['without a token', 'director', sql`null`],
    ['as a cover of the own village', 'director', sql`${DIRECTOR}`],
    ['as a cover by a family', 'guardian', sql`${DIRECTOR}`],
  ] as const)('take no post past all functions: not %s', async (_how, role, of) => {
    const insert = sql`insert into role_grant (person_id, role, region_code, from_on, to_on, grant_id, cover_of, given_by)
      values (${sight(role).personId}, 'director', ${VILLAGE}, '2026-11-18', '2026-12-18', 'walls', ${of}, ${sight(role).personId})`;
    await expect(trying(role, insert)).rejects.toMatchObject({ code: '42501' });
  });

  it('keep everything of a post but its end, whoever writes', async () => {
    const longer = sql`update role_grant set from_on = '2020-01-01' where region_code = ${VILLAGE}`;
    const other = sql`update role_grant set role = 'county' where region_code = ${VILLAGE}`;
    for (const statement of [longer, other])
      await expect(trying('county', statement)).rejects.toMatchObject({ code: '42501' });
    const ended = sql`update role_grant set to_on = ${TODAY}, ended_by = ${demoId('pe', 'supervisor-1')}
      where region_code in (${VILLAGE}, ${FOREIGN}, '990100001') and cover_of is null`;
    expect(await trying('supervisor', ended)).toBe(1);
    expect(await trying('director', ended)).toBe(0);
    const inAnothersName = sql`update role_grant set to_on = ${TODAY}, ended_by = ${DIRECTOR} where region_code = ${VILLAGE}`;
    await expect(trying('supervisor', inAnothersName)).rejects.toMatchObject({ code: '42501' });
  });

  it('are put on file by the token alone: the person it names, the account, the post, and no other', async () => {
    const { token } = await county.data(SUPERVISOR, 'staff.invite', { ...invitation, phone: '19900008899' });
    const hash = lookUpHash('invitation.token', String(token));
    const withToken = (statement: RawBuilder<unknown>) =>
      withoutKeeping(county, sight('somebody unbound'), async (tx) => {
        await sql`select set_config('app.token_hash', ${hash}, true)`.execute(tx);
        await statement.execute(tx);
      });
    const person = (name: string) =>
      sql`insert into person (id, name, phone_hash, created_at) values ('pe_walls', ${name}, 'x', '2026-11-18T01:00:00Z')`;
    const post = sql`insert into role_grant (person_id, role, region_code, from_on, grant_id)
      select ${DIRECTOR}, 'director', i.region_code, '2026-11-18', i.id from staff_invitation i`;
    const account = sql`insert into identity (hash, kind, person_id, value_cipher, bound_at)
      values ('x', 'wx_openid', ${DIRECTOR}, 'x', '2026-11-18T01:00:00Z')`;
    for (const statement of [person('陶小玲'), person('别人'), post, account])
      await expect(withToken(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
