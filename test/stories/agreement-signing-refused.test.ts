import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';
import {
  anAgreement,
  bind,
  inPerson,
  ownSignature,
  sendAgreement,
  signOwn,
  type SentAgreement,
  yuFamily,
} from './yu-family';

/** One agreement on its way to being in force, and at every step whoever may not sign it. */
const { director, mother, grandfather } = yuFamily;

let county: StoryCounty;
let sent: SentAgreement;
beforeAll(async () => {
  county = await startCounty();
  await bind(county, 'guardian');
  await bind(county, 'caregiver');
});
afterAll(() => county.stop());

const show = () => county.call(director, 'agreement.show', { agreementId: sent.agreementId });
/** As it reads, also while it is a draft. */
const read = () => county.call(director, 'agreement.openDraft', { householdId: yuFamily.householdId });

/** The refusal of a signature, after making sure that the agreement reads as before and no value anywhere is different. */
const refused = async (as: string, input: object) => {
  const [text, contents] = [await read(), await tableContents(county.root, { except: ['access_entry'] })];
  const refusal = await county.refusal(as, 'agreement.sign', input);
  expect(await read()).toEqual(text);
  expect(changedTables(contents, await tableContents(county.root, { except: ['access_entry'] }))).toEqual([]);
  return refusal;
};

describe('before it is sent', () => {
  it('nobody can sign a draft, on the own phone or the director’s', async () => {
    const draft = await county.call(director, 'agreement.draft', { content: anAgreement() });
    sent = { ...draft, digest: '0'.repeat(64) };

    expect(await refused('yufang', ownSignature(sent))).toEqual({ code: 'agreement.outOfOrder' });
    expect(await refused(director, inPerson(sent, mother.personId))).toEqual({
      code: 'agreement.outOfOrder',
    });
    expect(
      await county.refusal(director, 'agreement.mark', { agreementId: sent.agreementId, mark: 'witnessed' }),
    ).toEqual({
      code: 'agreement.wrongState',
    });
  });

  it('only the newest version can be sent, once, by the household’s own director', async () => {
    const old = { agreementId: sent.agreementId, version: sent.version };
    const { version } = await county.call(director, 'agreement.draft', { content: anAgreement() });
    const send = (as: string, input: object) => county.refusal(as, 'agreement.send', input);

    expect(await send(director, old)).toEqual({ code: 'agreement.versionChanged' });
    expect(await send('shenyulan', { ...old, version })).toEqual({ code: 'agreement.notFound' });
    expect(await send('yufang', { ...old, version })).toEqual({ code: 'access.denied' });
    const { digest } = await county.call(director, 'agreement.send', { ...old, version });
    sent = { ...old, version, digest };
    expect(await send(director, { ...old, version })).toEqual({ code: 'agreement.wrongState' });
  });
});

describe('when it is sent', () => {
  it('the caregiver waits for the guardians', async () => {
    expect(await refused('yuagen', ownSignature(sent))).toEqual({ code: 'agreement.outOfOrder' });
    expect(await refused(director, inPerson(sent, grandfather.personId))).toEqual({
      code: 'agreement.outOfOrder',
    });
  });

  it('nobody signs without consenting to this form of signature', async () => {
    expect(await refused('yufang', { ...ownSignature(sent), consent: false })).toEqual({
      code: 'agreement.consentMissing',
      fields: ['consent'],
      article: '电子签名法第十三条',
    });
  });

  it('nobody signs another text than the one that was sent', async () => {
    expect(await refused('yufang', { ...ownSignature(sent), version: sent.version - 1 })).toEqual({
      code: 'agreement.versionChanged',
    });
    expect(await refused('yufang', { ...ownSignature(sent), digest: 'f'.repeat(64) })).toEqual({
      code: 'agreement.versionChanged',
    });
  });

  it('nobody signs without a drawing, or with something else in its place', async () => {
    for (const drawing of ['', 'M', '<script>alert(1)</script>', 'M0 0'.padEnd(20_001, ' L1 1')])
      expect(await refused('yufang', { ...ownSignature(sent), drawing })).toEqual({
        code: 'input.invalid',
        fields: ['drawing'],
      });
  });

  it('to another family, another village and a stranger there is no such agreement', async () => {
    for (const as of ['liumin', 'maoyajun', 'gemeizhen'])
      expect(await refused(as, ownSignature(sent))).toEqual({ code: 'agreement.notFound' });
    expect(await refused('shenyulan', inPerson(sent, mother.personId))).toEqual({
      code: 'agreement.notFound',
    });
    expect(await refused('newcomer', ownSignature(sent))).toEqual({ code: 'caller.notBound' });
    expect(await refused('supervisor-1', ownSignature(sent))).toEqual({ code: 'access.denied' });
  });

  it('a member of the household who is no party to it can’t sign', async () => {
    const aunt = demoId('pe', 'gemeizhen');
    await county.root.query(
      "insert into caregiver_link (household_id, person_id, relation, from_on) values ($1, $2, '姑姑', '2026-11-18')",
      [yuFamily.householdId, aunt],
    );

    expect(await refused('gemeizhen', ownSignature(sent))).toEqual({ code: 'agreement.notParty' });
    expect(await refused(director, inPerson(sent, aunt))).toEqual({ code: 'agreement.notParty' });
    await county.root.query('delete from caregiver_link where household_id = $1 and person_id = $2', [
      yuFamily.householdId,
      aunt,
    ]);
  });

  it('nobody signs for somebody else, and the director not in the own name', async () => {
    const forMother = { ...ownSignature(sent), signer: mother.personId };

    expect(await refused('yuagen', forMother)).toEqual({ code: 'agreement.notParty' });
    expect(await refused(director, ownSignature(sent))).toEqual({ code: 'agreement.notParty' });
    expect(await refused(director, forMother)).toEqual({ code: 'agreement.notParty' });
  });

  it('a signature in person is taken by the director, who says whose it is', async () => {
    expect(await refused('yuagen', inPerson(sent, mother.personId))).toEqual({ code: 'access.denied' });
    expect(await refused('yufang', inPerson(sent, grandfather.personId))).toEqual({ code: 'access.denied' });
    expect(await refused(director, { ...inPerson(sent, ''), signer: undefined })).toEqual({
      code: 'agreement.notParty',
      fields: ['signer'],
    });
  });
});

describe('when the guardians have signed', () => {
  it('a guardian can’t sign twice, on either phone', async () => {
    await signOwn(county, 'yufang', sent);

    expect(await refused('yufang', ownSignature(sent))).toEqual({ code: 'agreement.alreadySigned' });
    expect(await refused(director, inPerson(sent, mother.personId))).toEqual({
      code: 'agreement.alreadySigned',
    });
  });

  it('a changed text is a new version: signed by everybody anew, and the old one by nobody', async () => {
    const before = sent;
    sent = await sendAgreement(county, {
      agreementId: before.agreementId,
      content: anAgreement({
        weeklyContact: { child: '每周六晚上视频', caregiver: '每周六和外公通话', visitsHome: '过年回来' },
      }),
    });

    expect(sent).toMatchObject({ agreementId: before.agreementId, version: before.version + 1 });
    expect(sent.digest).not.toBe(before.digest);
    expect(await show()).toMatchObject({ state: 'sent', parties: [{ signedAt: null }, { signedAt: null }] });
    expect(await refused('yufang', ownSignature(before))).toEqual({ code: 'agreement.versionChanged' });
    expect(await refused('yuagen', ownSignature(sent))).toEqual({ code: 'agreement.outOfOrder' });
    expect(
      await county.column('select version from signature where agreement_id = $1', [sent.agreementId]),
    ).toEqual([before.version]);
  });
});

describe('in force', () => {
  it('it can’t be signed again or sent again, and a change begins a new agreement', async () => {
    await signOwn(county, 'yufang', sent);
    expect(await signOwn(county, 'yuagen', sent)).toEqual({
      state: 'in-force',
      inForceOn: '2026-11-18',
    });

    for (const as of ['yufang', 'yuagen'])
      expect(await refused(as, ownSignature(sent))).toEqual({ code: 'agreement.alreadySigned' });
    const { agreementId, version } = sent;
    expect(await county.refusal(director, 'agreement.send', { agreementId, version })).toEqual({
      code: 'agreement.wrongState',
    });
    expect(
      await county.refusal(director, 'agreement.draft', { agreementId, content: anAgreement() }),
    ).toEqual({
      code: 'agreement.wrongState',
    });
    expect(await county.call(director, 'agreement.draft', { content: anAgreement() })).toMatchObject({
      version: 1,
    });
    expect(await show()).toMatchObject({ state: 'in-force' });
  });
});
