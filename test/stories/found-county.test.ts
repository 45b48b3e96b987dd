import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kysely } from 'kysely';
import { databaseRoles } from '../../cloudfunctions/database/roles';
import { foundCounty } from '../../cloudfunctions/database/found-county';
import { readPlaces } from '../../cloudfunctions/database/read-places';
import { handlers } from '../../cloudfunctions/api/handlers';
import { connect } from '../../cloudfunctions/platform/database/connection';
import { decryptField } from '../../cloudfunctions/platform/field-encryption';
import { testServer } from '../../local/postgres/test-server';
import { TEST_PASSWORD } from '../database/template';
import { type County, openCounty } from '../walls/open-county';

const PLACES = `
990200001001,（例）上河村
990200,（例）新设县,national
990200001,（例）上河镇,qidong
`;

describe('the places of a county', () => {
  it('are read in any order, and live under the plan of the place above', () => {
    expect(readPlaces(PLACES)).toEqual([
      { code: '990200', name: '（例）新设县', level: 'county', parent: null, pack: 'national' },
      { code: '990200001', name: '（例）上河镇', level: 'township', parent: '990200', pack: 'qidong' },
      { code: '990200001001', name: '（例）上河村', level: 'village', parent: '990200001', pack: 'qidong' },
    ]);
  });

  it.each([
    ['99020,（例）县,national', 'six, nine or twelve digits'],
    ['990200,,national', 'the name is missing'],
    ['990200,（例）县,atlantis', 'the plan is one of'],
    ['990200001,（例）镇,qidong', '990200 is not among the places'],
  ])('are refused where a line is wrong: %s', (line, why) => {
    expect(() => readPlaces(line)).toThrow(why);
  });
});

describe('a new county', () => {
  let county: County;
  let owner: Kysely<unknown>;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    const { host, port } = testServer();
    const { pathname } = new URL(county.connectionString);
    owner = connect({
      max: 1,
      connectionString: `postgres://${databaseRoles.owner}:${encodeURIComponent(TEST_PASSWORD)}@${host}:${String(port)}${pathname}`,
    });
  });
  afterAll(async () => {
    await owner.destroy();
    await county.close();
  });

  const found = () =>
    foundCounty(owner, {
      places: readPlaces(PLACES),
      officer: { name: '（例）程立', phone: '19900009901' },
      now: new Date(),
      validDays: 3,
    });

  it('is founded by the schema’s owner; a second time adds no place and ends the first invitation', async () => {
    const first = await found();
    const second = await found();
    expect([first.places, second.places]).toEqual([3, 0]);
    const open = await county.rows('select 1 from staff_invitation where ended_at is null');
    expect(open).toHaveLength(1);
    expect(await county.call('newcomer', 'invitation.open', { token: first.token })).toMatchObject({
      refusal: { code: 'invitation.invalid' },
    });
  });

  it('has its first officer by the printed token, who invites the others; nobody’s county is touched', async () => {
    const { token } = await found();
    expect(await county.data('newcomer', 'invitation.open', { token })).toMatchObject({
      role: 'county',
      inviter: '（例）新设县',
    });
    await county.data('newcomer', 'invitation.sendCode', { token });
    const [promised] = await county.rows<{ secret: string }>(
      `select fields ->> 'secret' as secret from outbox where topic = 'phone-code'`,
    );
    await county.data('newcomer', 'invitation.bind', {
      token,
      code: decryptField('outbox.code', promised?.secret ?? ''),
    });
    const listed = await county.data('newcomer', 'staff.list', {});
    expect(listed['places']).toMatchObject([
      { region: '990200', held: true },
      { region: '990200001', held: false, mayInvite: true },
      { region: '990200001001', held: false, mayInvite: true },
    ]);
    await county.data('newcomer', 'staff.invite', {
      role: 'supervisor',
      region: '990200001',
      name: '（例）安宁',
      phone: '19900009902',
    });
    // Until somebody comes, all of it is the officer's to see to.
    const { roles } = (await county.data('newcomer', 'session.who', {})) as {
      readonly roles: readonly object[];
    };
    expect(roles).toEqual([
      { role: 'county', region: '990200' },
      { role: 'supervisor', region: '990200001' },
      { role: 'director', region: '990200001001' },
    ]);
  });
});
