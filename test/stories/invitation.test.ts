import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const DIRECTOR = 'fangxiaomei';
const yufang = {
  personId: demoId('pe', 'yufang'),
  role: 'guardian' as const,
  householdId: demoId('hh', 'liuan-yu'),
};
const yuagen = { ...yufang, personId: demoId('pe', 'yuagen'), role: 'caregiver' as const };
const UNKNOWN = 'a'.repeat(32);

const invite = async (whom: typeof yufang | typeof yuagen = yufang): Promise<string> =>
  (await county.call(DIRECTOR, 'invitation.create', whom)).token;

const later = (minutes: number): Promise<unknown> => {
  const then = new Date(new Date(county.cloud.now()).getTime() + minutes * 60_000);
  return county.cloud.moveClock(then.toISOString());
};

/** The digits of the newest text message on this person's phone. */
const codeOf = (person: string): string =>
  county.cloud
    .inbox(person)
    .filter(({ template }) => template === 'phone-code')
    .at(-1)?.fields['1'] ?? '';

/** Asks for a code as a phone does, a minute after the one before. */
const sentCode = async (token: string, person = 'yufang'): Promise<string> => {
  await later(1);
  await county.call('newcomer', 'invitation.sendCode', { token });
  return codeOf(person);
};

const another = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

const triesOf = async (token: string): Promise<unknown> => {
  const { inviter } = await county.call('newcomer', 'invitation.open', { token });
  expect(inviter).toBe('方小梅');
  return (
    await county.column('select code_tries from invitation where ended_at is null and person_id = $1', [
      yufang.personId,
    ])
  )[0];
};

describe('an invitation', () => {
  it('is made by the household’s own director, for somebody who really is its guardian or caregiver', async () => {
    const before = await tableContents(county.root);
    const refusal = (as: string, input: object) => county.refusal(as, 'invitation.create', input);

    expect(await refusal('shenyulan', yufang)).toMatchObject({ code: 'record.notFound' });
    expect(await refusal('liumin', yufang)).toMatchObject({ code: 'access.denied' });
    expect(await refusal('newcomer', yufang)).toMatchObject({ code: 'caller.notBound' });
    expect(await refusal(DIRECTOR, { ...yufang, role: 'caregiver' })).toMatchObject({
      code: 'record.notFound',
    });
    expect(await refusal(DIRECTOR, { ...yufang, personId: demoId('pe', 'liumin') })).toMatchObject({
      code: 'record.notFound',
    });
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  });

  it('says who invites and where the code would go, and names neither the invited nor a child', async () => {
    const opened = await county.call('yufang', 'invitation.open', { token: await invite() });

    expect(opened).toEqual({
      role: 'guardian',
      inviter: '方小梅',
      village: '柳岸村',
      maskedPhone: expect.stringMatching(/^199\*{4}\d{4}$/),
      expiresAt: '2026-12-02T09:00:00+08:00',
    });
  });

  it('is stored by a keyed hash: the token itself is nowhere in the database', async () => {
    const token = await invite();
    const requests = await county.column('select outcome::text from request');

    expect(await county.column('select 1 from invitation where token_hash like $1', [`%${token}%`])).toEqual(
      [],
    );
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((outcome) => String(outcome).includes(token))).toEqual([]);
  });

  it('ends when a new one is made for the same person and role', async () => {
    const first = await invite();
    await invite();

    expect(await county.refusal('yufang', 'invitation.open', { token: first })).toEqual({
      code: 'invitation.invalid',
    });
  });

  it.each(['invitation.open', 'invitation.sendCode'] as const)(
    'is unknown to %s by a made-up token',
    async (op) => {
      const before = await tableContents(county.root);

      expect(await county.refusal('yufang', op, { token: UNKNOWN })).toEqual({ code: 'invitation.invalid' });
      expect(changedTables(before, await tableContents(county.root))).toEqual([]);
    },
  );
});

describe('the code', () => {
  it('goes to the phone on file, whoever asks for it, and once a minute', async () => {
    const token = await invite();
    await later(1);
    const from = county.cloud.inbox().length;
    await county.call('newcomer', 'invitation.sendCode', { token });

    expect(county.cloud.inbox().slice(from)).toEqual([
      {
        person: 'yufang',
        channel: 'sms',
        template: 'phone-code',
        fields: { '1': expect.stringMatching(/^\d{6}$/) },
        text: expect.stringContaining('验证码'),
        at: county.cloud.now(),
        result: 'ok',
      },
    ]);
    expect(await county.refusal('newcomer', 'invitation.sendCode', { token })).toEqual({
      code: 'invitation.codeTooSoon',
    });
    expect(county.cloud.inbox()).toHaveLength(from + 1);
  });

  it('is counted when it is wrong, and the count outlives the refusal', async () => {
    const token = await invite();
    const code = await sentCode(token);
    const before = await tableContents(county.root);
    for (const tries of [1, 2]) {
      expect(await county.refusal('yufang', 'invitation.bind', { token, code: another(code) })).toEqual({
        code: 'invitation.codeWrong',
        fields: ['code'],
      });
      expect(await triesOf(token)).toBe(tries);
    }
    expect(changedTables(before, await tableContents(county.root))).toEqual(['invitation']);
  });

  it('is locked after five wrong ones, for the right one too, until the director invites again', async () => {
    const token = await invite();
    const code = await sentCode(token);
    for (let tries = 1; tries <= 5; tries += 1)
      expect(await county.refusal('yufang', 'invitation.bind', { token, code: another(code) })).toMatchObject(
        {
          code: 'invitation.codeWrong',
        },
      );
    await later(2);

    expect(await county.refusal('yufang', 'invitation.bind', { token, code })).toEqual({
      code: 'invitation.codeLocked',
    });
    expect(await county.refusal('yufang', 'invitation.sendCode', { token })).toEqual({
      code: 'invitation.codeLocked',
    });
    expect(await triesOf(token)).toBe(5);
    expect((await county.call('yufang', 'session.who', {})).person).toBeNull();
  });

  it('is wrong after ten minutes, and for another invitation', async () => {
    const [mine, other] = [await invite(), await invite(yuagen)];
    const [myCode, otherCode] = [await sentCode(mine), await sentCode(other, 'yuagen')];
    await later(8);

    expect(myCode).not.toBe(otherCode);
    expect(await county.refusal('yufang', 'invitation.bind', { token: mine, code: otherCode })).toMatchObject(
      {
        code: 'invitation.codeWrong',
      },
    );
    await later(1);
    expect(await county.refusal('yufang', 'invitation.bind', { token: mine, code: myCode })).toMatchObject({
      code: 'invitation.codeWrong',
    });
  });
});

describe('binding', () => {
  it('makes the WeChat account the invited person’s; the same request again answers the same', async () => {
    const token = await invite();
    const bind = { token, code: await sentCode(token) };
    expect(await county.refusal('yufang', 'home.show', {})).toEqual({ code: 'caller.notBound' });

    const bound = await county.call('yufang', 'invitation.bind', bind, 'bind-yufang');
    const before = await tableContents(county.root);

    expect(bound).toEqual({ personId: yufang.personId, role: 'guardian' });
    expect(await county.call('yufang', 'invitation.bind', bind, 'bind-yufang')).toEqual(bound);
    expect(
      await county.refusal('yufang', 'invitation.bind', { ...bind, code: another(bind.code) }, 'bind-yufang'),
    ).toEqual({ code: 'request.reused' });
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
    expect(await county.call('yufang', 'session.who', {})).toEqual({
      person: { id: yufang.personId, name: '俞芳' },
      roles: [{ role: 'guardian', region: null }],
    });
  });

  it('spends the token: nobody can use it again, not even to look', async () => {
    const token = await invite(yuagen);
    const code = await sentCode(token, 'yuagen');
    await county.call('yuagen', 'invitation.bind', { token, code });
    const before = await tableContents(county.root);

    for (const as of ['yuagen', 'newcomer'])
      for (const [op, input] of [
        ['invitation.open', { token }],
        ['invitation.sendCode', { token }],
        ['invitation.bind', { token, code }],
      ] as const)
        expect(await county.refusal(as, op, input)).toEqual({ code: 'invitation.used' });
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  });

  it('is refused to an account that is somebody else’s, and to a second account of the same person', async () => {
    const token = await invite();
    const code = await sentCode(token);
    const before = await tableContents(county.root);

    for (const as of ['liumin', 'gemeizhen', 'newcomer'])
      expect(await county.refusal(as, 'invitation.bind', { token, code })).toEqual({
        code: 'invitation.identityTaken',
      });
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
    expect((await county.call('liumin', 'session.who', {})).person?.name).toBe('刘敏');
  });

  it('is too late after two weeks', async () => {
    const token = await invite();
    const code = await sentCode(token);
    await later(14 * 24 * 60);

    for (const [op, input] of [
      ['invitation.open', { token }],
      ['invitation.sendCode', { token }],
      ['invitation.bind', { token, code }],
    ] as const)
      expect(await county.refusal('newcomer', op, input)).toEqual({ code: 'invitation.expired' });
  });
});
