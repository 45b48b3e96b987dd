import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { personas } from '../../local/demo/personas';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** 果园村 of the third township; its supervisor is 孔令霞, its director 牛红霞. */
const SUPERVISOR = 'supervisor-3';
const VILLAGE = '990100003002';
const NIU = demoId('pe', 'niuhongxia');

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const personaOf = (key: string) => {
  const found = personas.find((one) => one.key === key);
  if (found === undefined) throw new Error(`Nobody is called ${key}.`);
  return found;
};
const asDirector = (key: string, name = '邢秋云') => ({
  role: 'director' as const,
  region: VILLAGE,
  name,
  phone: personaOf(key).phone,
});
const later = (minutes: number): Promise<unknown> =>
  county.cloud.moveClock(new Date(new Date(county.cloud.now()).getTime() + minutes * 60_000).toISOString());
const sentCode = async (token: string, person: string): Promise<string> => {
  await later(1);
  await county.call('newcomer', 'invitation.sendCode', { token });
  const codes = county.cloud.inbox(person).filter(({ template }) => template === 'phone-code');
  return codes.at(-1)?.fields['1'] ?? '';
};
const another = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const placeOf = async (region: string) =>
  (await county.call('county', 'staff.list', { limit: 100 })).places.find((place) => place.region === region);

describe('an invitation of staff', () => {
  it('is refused where the place is no village, and where the person is the director already', async () => {
    const before = await tableContents(county.root);
    const input = asDirector('newcomer');
    expect(await county.refusal(SUPERVISOR, 'staff.invite', { ...input, region: '990100003' })).toMatchObject(
      { code: 'staff.placeInvalid' },
    );
    expect(await county.refusal('county', 'staff.invite', { ...input, role: 'supervisor' })).toMatchObject({
      code: 'staff.placeInvalid',
    });
    expect(await county.refusal('county', 'staff.invite', asDirector('niuhongxia', '牛红霞'))).toMatchObject({
      code: 'staff.alreadyHolds',
    });
    expect(await county.refusal(SUPERVISOR, 'staff.invite', { ...input, phone: '12345' })).toMatchObject({
      code: 'input.invalid',
    });
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  });

  it('puts nobody on file before its code is asked for, and says who invites and to what', async () => {
    const people = () => county.column('select count(*)::int from person');
    const before = await people();
    const { token, expiresAt } = await county.call(SUPERVISOR, 'staff.invite', asDirector('newcomer'));
    expect(expiresAt).toBe('2026-11-25T09:00:00+08:00');
    expect(await county.call('newcomer', 'invitation.open', { token })).toEqual({
      role: 'director',
      inviter: '孔令霞',
      village: '果园村',
      maskedPhone: expect.stringMatching(/^199\*{4}\d{4}$/),
      expiresAt,
    });
    expect(await people()).toEqual(before);
    expect(
      await county.column('select 1 from staff_invitation where token_hash like $1', [`%${token}%`]),
    ).toEqual([]);
    expect((await placeOf(VILLAGE))?.invitations).toMatchObject([{ name: '邢秋云', by: '孔令霞' }]);
  });

  it('ends when it is made again, or taken back; taking it back twice is taking it back', async () => {
    const first = await county.call(SUPERVISOR, 'staff.invite', asDirector('newcomer'));
    const second = await county.call(SUPERVISOR, 'staff.invite', asDirector('newcomer'));
    expect(await county.refusal('newcomer', 'invitation.open', { token: first.token })).toEqual({
      code: 'invitation.invalid',
    });
    const { invitationId } = second;
    await county.call(SUPERVISOR, 'staff.withdrawInvitation', { invitationId });
    expect(await county.call(SUPERVISOR, 'staff.withdrawInvitation', { invitationId })).toEqual({
      invitationId,
    });
    expect(await county.refusal('newcomer', 'invitation.sendCode', { token: second.token })).toEqual({
      code: 'invitation.invalid',
    });
    expect((await placeOf(VILLAGE))?.invitations).toEqual([]);
  });

  it('made twice at once leaves one that opens', async () => {
    const made = await Promise.all([
      county.call(SUPERVISOR, 'staff.invite', asDirector('newcomer'), 'invite-0001'),
      county.call(SUPERVISOR, 'staff.invite', asDirector('newcomer'), 'invite-0001'),
      county.call('county', 'staff.invite', asDirector('newcomer'), 'invite-0002'),
    ]);
    expect(made[1]).toEqual(made[0]);
    expect(await county.column('select count(*)::int from staff_invitation where ended_at is null')).toEqual([
      1,
    ]);
  });

  it('is over after a week, for looking, for the code and for binding', async () => {
    const { token } = await county.call(SUPERVISOR, 'staff.invite', asDirector('newcomer'));
    const code = await sentCode(token, 'newcomer');
    await later(7 * 24 * 60);
    for (const [op, input] of [
      ['invitation.open', { token }],
      ['invitation.sendCode', { token }],
      ['invitation.bind', { token, code }],
    ] as const)
      expect(await county.refusal('newcomer', op, input)).toEqual({ code: 'invitation.expired' });
    expect((await placeOf(VILLAGE))?.invitations).toEqual([]);
  });
});

describe('binding as staff', () => {
  it('counts a wrong code, and is refused to an account that is somebody else’s', async () => {
    const { token } = await county.call(SUPERVISOR, 'staff.invite', asDirector('newcomer'));
    expect(await county.refusal('newcomer', 'invitation.bind', { token, code: '123456' })).toMatchObject({
      code: 'invitation.codeWrong',
    });
    const code = await sentCode(token, 'newcomer');
    const before = await tableContents(county.root);
    expect(await county.refusal('newcomer', 'invitation.bind', { token, code: another(code) })).toMatchObject(
      {
        code: 'invitation.codeWrong',
      },
    );
    expect(await county.refusal('liumin', 'invitation.bind', { token, code })).toEqual({
      code: 'invitation.identityTaken',
    });
    expect(changedTables(before, await tableContents(county.root))).toEqual(['staff_invitation']);
    expect(await county.column('select code_tries from staff_invitation where ended_at is null')).toEqual([
      2,
    ]);
  });

  it('makes the account a new person’s, once for two taps, with the village and nothing beside it', async () => {
    const { token } = await county.call(SUPERVISOR, 'staff.invite', asDirector('newcomer'));
    const code = await sentCode(token, 'newcomer');
    const bind = () => county.call('newcomer', 'invitation.bind', { token, code }, 'bind-staff-0001');
    const [first, second] = await Promise.all([bind(), bind()]);
    expect(second).toEqual(first);
    expect(first.role).toBe('director');
    expect(await county.call('newcomer', 'session.who', {})).toEqual({
      person: { id: first.personId, name: '邢秋云' },
      roles: [{ role: 'director', region: VILLAGE }],
    });
    const { counts } = await county.call('newcomer', 'home.show', {});
    expect([counts?.households]).toEqual(
      await county.column('select count(*)::int from household where village_code = $1', [VILLAGE]),
    );
    expect(await county.refusal('newcomer', 'invitation.open', { token })).toEqual({
      code: 'invitation.used',
    });
    expect((await placeOf(VILLAGE))?.posts.map(({ name }) => name).sort()).toEqual(['牛红霞', '邢秋云']);
  });

  it('adds the post to somebody on file with this name and number: a mother becomes director too', async () => {
    const mother = personaOf('renshufang');
    const input = { ...asDirector('renshufang', mother.name), region: '990100003001' };
    const { token } = await county.call(SUPERVISOR, 'staff.invite', input);
    const code = await sentCode(token, 'renshufang');
    expect(await county.call('renshufang', 'invitation.bind', { token, code })).toEqual({
      personId: mother.personId,
      role: 'director',
    });
    const { roles } = await county.call('renshufang', 'session.who', {});
    expect(roles.map(({ role }) => role)).toEqual(['guardian', 'director']);
    // The same name with another number is another person, and this account is taken.
    const stranger = { ...input, region: VILLAGE, phone: personaOf('liumin').phone };
    const other = await county.call(SUPERVISOR, 'staff.invite', stranger);
    const otherCode = await sentCode(other.token, 'liumin');
    expect(
      await county.refusal('renshufang', 'invitation.bind', { token: other.token, code: otherCode }),
    ).toEqual({ code: 'invitation.identityTaken' });
  });

  it('of a county officer is the county’s to begin, and makes another who may', async () => {
    const officer = {
      role: 'county' as const,
      region: '990100',
      name: '程立',
      phone: personaOf('yuagen').phone,
    };
    const { token } = await county.call('county', 'staff.invite', officer);
    const code = await sentCode(token, 'yuagen');
    await county.call('yuagen', 'invitation.bind', { token, code });
    expect((await county.call('yuagen', 'staff.list', { limit: 100 })).places.length).toBeGreaterThan(10);
  });
});

describe('a post that ends', () => {
  it('is not one’s own to end, nor the day long ago or in years', async () => {
    const own = {
      personId: demoId('pe', 'county'),
      role: 'county' as const,
      region: '990100',
      lastDay: '2026-12-31',
    };
    expect(await county.refusal('county', 'staff.end', own)).toEqual({ code: 'staff.yourself' });
    const niu = { personId: NIU, role: 'director' as const, region: VILLAGE };
    for (const lastDay of ['2026-11-20', '2028-01-01'])
      expect(await county.refusal(SUPERVISOR, 'staff.end', { ...niu, lastDay })).toMatchObject({
        code: 'staff.dayInvalid',
      });
    const nobody = { ...niu, personId: demoId('pe', 'liumin'), lastDay: '2026-11-30' };
    expect(await county.refusal(SUPERVISOR, 'staff.end', nobody)).toMatchObject({ code: 'record.notFound' });
  });

  it('goes on to its last day, and then shows nothing more; twice is once, and what was written keeps the name', async () => {
    const [today = ''] = county.cloud.now().split('T');
    const niu = { personId: NIU, role: 'director' as const, region: VILLAGE, lastDay: today };
    const ended = await county.call(SUPERVISOR, 'staff.end', niu);
    expect(ended).toEqual({ personId: NIU, lastDay: today, unheld: false });
    const before = await county.column('select ended_at from role_grant where person_id = $1', [NIU]);
    expect(await county.call(SUPERVISOR, 'staff.end', niu)).toEqual(ended);
    expect(await county.column('select ended_at from role_grant where person_id = $1', [NIU])).toEqual(
      before,
    );
    expect((await county.call('niuhongxia', 'home.show', {})).counts?.households).toBeGreaterThan(0);
    await later(24 * 60);
    expect(await county.refusal('niuhongxia', 'home.show', {})).toEqual({ code: 'access.denied' });
    expect(
      (await county.column('select count(*)::int from visit where director_id = $1', [NIU]))[0],
    ).toBeGreaterThan(0);
  });
});
