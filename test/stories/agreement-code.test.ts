import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';
import {
  bind,
  codeOf,
  inPerson,
  ownSignature,
  sendAgreement,
  type SentAgreement,
  signOwn,
  yuFamily,
} from './yu-family';

/** Who signs on the own phone is known by the bound account and by the code; begins on 2026-11-18 at 09:00, told in order. */
const { director, mother, grandfather } = yuFamily;

let county: StoryCounty;
let sent: SentAgreement;
beforeAll(async () => {
  county = await startCounty();
  await bind(county, 'guardian');
  await bind(county, 'caregiver');
  sent = await sendAgreement(county);
});
afterAll(() => county.stop());

const ask = (as: string) => county.refusal(as, 'agreement.sendCode', { agreementId: sent.agreementId });
const sign = (code?: string) =>
  county.refusal('yufang', 'agreement.sign', {
    ...ownSignature(sent),
    ...(code === undefined ? {} : { code }),
  });
const another = (code: string): string => (code === '111111' ? '222222' : '111111');
const later = (to: string) => county.cloud.moveClock(`2026-11-${to}+08:00`);
const triesOf = async () =>
  (await county.column('select tries from signing_code where person_id = $1', [mother.personId]))[0];

describe('the code for signing', () => {
  it('is asked for in vain by whose turn it is not, and by whom it does not concern', async () => {
    expect(await ask('yuagen')).toEqual({ code: 'agreement.outOfOrder' });
    expect(await ask(director)).toEqual({ code: 'access.denied' });
    for (const as of ['liumin', 'maoyajun']) expect(await ask(as)).toEqual({ code: 'agreement.notFound' });
    expect(await ask('newcomer')).toEqual({ code: 'caller.notBound' });
    expect(await county.column('select 1 from signing_code')).toEqual([]);
  });

  it('goes to the own phone on file, says where without saying the number, and once a minute', async () => {
    const from = county.cloud.inbox().length;
    const answer = await county.call('yufang', 'agreement.sendCode', { agreementId: sent.agreementId });

    expect(answer).toEqual({
      maskedPhone: expect.stringMatching(/^\d{3}\*{4}\d{4}$/),
      validUntil: '2026-11-18T09:10:00+08:00',
    });
    expect(county.cloud.inbox().slice(from)).toMatchObject([
      {
        person: 'yufang',
        channel: 'sms',
        template: 'phone-code',
        fields: { '1': expect.stringMatching(/^\d{6}$/) },
      },
    ]);
    expect(await ask('yufang')).toEqual({ code: 'agreement.codeTooSoon' });
  });

  it('is nowhere to be read but on that phone', async () => {
    const code = county.cloud.inbox('yufang').at(-1)?.fields['1'] ?? 'none';
    const rows = await county.column(
      "select s::text from signing_code s union all select o::text from outbox o where o.cause like 'signing-code:%'",
    );
    expect(rows).toHaveLength(2);
    expect(rows.filter((row) => new RegExp(`\\b${code}\\b`).test(String(row)))).toEqual([]);
  });

  it('is needed, and a wrong one is counted, which outlives the refusal', async () => {
    expect(await sign()).toEqual({ code: 'agreement.codeNeeded', fields: ['code'] });
    const code = county.cloud.inbox('yufang').at(-1)?.fields['1'] ?? '';
    const before = await tableContents(county.root);
    expect(await sign(another(code))).toEqual({ code: 'agreement.codeWrong', fields: ['code'] });

    expect(await triesOf()).toBe(1);
    expect(changedTables(before, await tableContents(county.root))).toEqual(['signing_code']);
  });

  it('is not spent on a signature that would be refused anyway', async () => {
    const refused = { ...ownSignature(sent), consent: false, code: '000000' };
    expect(await county.refusal('yufang', 'agreement.sign', refused)).toMatchObject({
      code: 'agreement.consentMissing',
    });
    expect(await triesOf()).toBe(1);
  });

  it('holds ten minutes', async () => {
    const code = county.cloud.inbox('yufang').at(-1)?.fields['1'] ?? '';
    await later('18T09:10:00');
    expect(await sign(code)).toEqual({ code: 'agreement.codeExpired', fields: ['code'] });
  });

  it('counts no more after five wrong tries; a new one does', async () => {
    const code = await codeOf(county, 'yufang', sent.agreementId);
    for (let tries = 1; tries <= 5; tries += 1)
      expect(await sign(another(code))).toMatchObject({ code: 'agreement.codeWrong' });
    expect(await sign(code)).toMatchObject({ code: 'agreement.codeExpired' });
    await later('18T09:12:00');
    const fresh = await codeOf(county, 'yufang', sent.agreementId);
    expect(await triesOf()).toBe(0);
    expect(await sign(another(fresh))).toMatchObject({ code: 'agreement.codeWrong' });
  });

  it('is sent five times a day', async () => {
    for (const minute of ['14', '16']) {
      await later(`18T09:${minute}:00`);
      await codeOf(county, 'yufang', sent.agreementId);
    }
    await later('18T09:18:00');
    expect(await ask('yufang')).toEqual({ code: 'agreement.codeCapped' });
    await later('19T07:30:00');
    expect(await codeOf(county, 'yufang', sent.agreementId)).toMatch(/^\d{6}$/);
  });

  it('is good for one version only', async () => {
    const before = sent;
    const code = county.cloud.inbox('yufang').at(-1)?.fields['1'] ?? '';
    sent = await sendAgreement(county, { agreementId: before.agreementId });

    expect(await county.refusal('yufang', 'agreement.sign', { ...ownSignature(before), code })).toMatchObject(
      { code: 'agreement.versionChanged' },
    );
    expect(await sign(code)).toMatchObject({ code: 'agreement.codeNeeded' });
  });

  it('is one person’s: the mother’s signs nothing for the grandfather', async () => {
    expect(await signOwn(county, 'yufang', sent)).toMatchObject({ state: 'guardians-signed' });
    const mothers = county.cloud.inbox('yufang').findLast(({ template }) => template === 'phone-code');
    await codeOf(county, 'yuagen', sent.agreementId);

    expect(
      await county.refusal('yuagen', 'agreement.sign', {
        ...ownSignature(sent),
        code: mothers?.fields['1'] ?? '',
      }),
    ).toMatchObject({ code: 'agreement.codeWrong' });
    expect(await ask('yufang')).toEqual({ code: 'agreement.alreadySigned' });
  });
});

describe('a party without a phone on file', () => {
  it('signs in person, or on paper, and never on the own phone', async () => {
    await county.root.query('update person set phone_cipher = null, phone_hash = null where id = $1', [
      grandfather.personId,
    ]);

    expect(await ask('yuagen')).toEqual({ code: 'agreement.noPhone' });
    expect(
      await county.refusal('yuagen', 'agreement.sign', { ...ownSignature(sent), code: '123456' }),
    ).toEqual({ code: 'agreement.noPhone', fields: ['code'] });
    expect(await county.call(director, 'agreement.sign', inPerson(sent, grandfather.personId))).toMatchObject(
      { state: 'in-force' },
    );
    expect(
      await county.column(
        'select identity::text from signature where agreement_id = $1 order by party desc',
        [sent.agreementId],
      ),
    ).toEqual(['{bound-account,phone-code}', '{witnessed-by-director}']);
  });
});
