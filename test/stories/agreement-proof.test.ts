import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { paperChecks } from '../../contracts/vocabulary/agreement';
import { readCheckNumber } from '../../contracts/vocabulary/check-number';
import { startCounty, type StoryCounty } from './start-county';
import {
  anAgreement,
  bind,
  inPerson,
  sendAgreement,
  type SentAgreement,
  signOwn,
  yuFamily,
} from './yu-family';

/** What an agreement's reader is shown as its proof; told in order. */
const { director, householdId, mother, grandfather } = yuFamily;
const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('page'),
]);

let county: StoryCounty;
let first: SentAgreement;
beforeAll(async () => {
  county = await startCounty();
  await bind(county, 'guardian');
  first = await sendAgreement(county);
});
afterAll(() => county.stop());

const proof = (as: string, { agreementId }: { readonly agreementId: string }) =>
  county.call(as, 'agreement.proof', { agreementId });

describe('the proof of an agreement', () => {
  it('says of one that was only sent that nobody has signed', async () => {
    expect(await proof(director, first)).toMatchObject({
      state: 'sent',
      children: ['俞子琪'],
      term: { from: '2026-11-18', to: '2027-11-17' },
      parties: [
        { name: '俞芳', party: 'guardian', signedAt: null, method: null, witness: null },
        { name: '俞阿根', party: 'caregiver', signedAt: null, method: null, witness: null },
      ],
      versions: [{ version: 1, digest: first.digest }],
      paper: null,
      chain: [],
    });
  });

  it('says who signed how, and who was there, in the order in which it happened', async () => {
    await signOwn(county, mother.key, first);
    await county.call(director, 'agreement.sign', inPerson(first, grandfather.personId));
    await county.call(director, 'agreement.mark', { agreementId: first.agreementId, mark: 'acknowledged' });
    const found = await proof(mother.key, first);

    expect(found).toMatchObject({
      state: 'in-force',
      inForceOn: '2026-11-18',
      parties: [
        { name: '俞芳', method: 'own-phone', witness: null },
        { name: '俞阿根', method: 'in-person', witness: '方小梅' },
      ],
      marks: [{ mark: 'acknowledged' }],
      digest: first.digest,
    });
    expect(found.events.map(({ kind, who }) => `${kind} ${who ?? ''}`)).toEqual(
      expect.arrayContaining(['sent 方小梅', 'code-verified 俞芳', 'signed 俞芳', 'signed 俞阿根']),
    );
    expect(found.events.map(({ kind }) => kind)).not.toContain('delivered');
    expect(found.lines).toBeGreaterThanOrEqual(found.events.length);
  });

  it('carries the number of its evidence page, which finds it again', async () => {
    const { checkNumber, digest } = await proof(mother.key, first);
    const read = readCheckNumber(checkNumber);

    expect(read).toEqual({
      agreementId: first.agreementId,
      version: first.version,
      digest: digest.slice(0, 8),
    });
  });

  it('leaves a trace of the look', async () => {
    const before = await county.column(
      "select count(*)::int from access_entry where ids->>'document' = 'proof'",
    );
    await proof(mother.key, first);
    expect(
      await county.column("select count(*)::int from access_entry where ids->>'document' = 'proof'"),
    ).not.toEqual(before);
  });
});

describe('the paper beside an agreement', () => {
  it('is told to the family, and its photographs are named to staff only', async () => {
    const { attachmentId } = await county.call(director, 'attachment.upload', {
      householdId,
      kind: 'agreement-paper',
      media: 'image/png',
      content: PNG.toString('base64'),
    });
    await county.call(director, 'agreement.filePaper', {
      ...first,
      signedOn: '2026-11-18',
      attachmentIds: [attachmentId],
      checks: [...paperChecks],
    });
    const paper = { filedOn: '2026-11-18', signedOn: '2026-11-18', photos: 1 };

    expect((await proof(mother.key, first)).paper).toEqual({ ...paper, attachmentIds: [] });
    expect((await proof(director, first)).paper).toEqual({ ...paper, attachmentIds: [attachmentId] });
    expect(await county.call(director, 'attachment.open', { attachmentId })).toEqual({
      media: 'image/png',
      content: PNG.toString('base64'),
    });
    for (const as of [mother.key, 'shenyulan', 'supervisor-5'])
      expect((await county.refusal(as, 'attachment.open', { attachmentId })).code).toMatch(
        /^(access\.denied|attachment\.notFound)$/,
      );
  });

  it('is not shown when what lies in the storage is something else than was uploaded', async () => {
    const [attachmentId] = (await proof(director, first)).paper?.attachmentIds ?? [];
    const change = (sha256: string) =>
      county.root.query('update attachment set sha256 = $1 || substr(sha256, 3) where id = $2', [
        sha256,
        attachmentId,
      ]);
    const [before] = await county.column('select sha256 from attachment where id = $1', [attachmentId]);
    await change('zz');
    expect(
      await county.refusal(director, 'attachment.open', { attachmentId: attachmentId ?? '' }),
    ).toMatchObject({ code: 'attachment.unavailable' });
    await change(String(before).slice(0, 2));
  });
});

describe('a renewal', () => {
  it('is shown beside what it renews, from both ends', async () => {
    const next = await sendAgreement(county, {
      content: anAgreement({ term: { from: '2027-11-18', to: '2028-11-17' } }),
    });

    expect((await proof(director, next)).chain).toEqual([
      {
        agreementId: first.agreementId,
        state: 'in-force',
        term: { from: '2026-11-18', to: '2027-11-17' },
      },
    ]);
    expect((await proof(director, first)).chain).toMatchObject([
      { agreementId: next.agreementId, state: 'sent' },
    ]);
  });
});

describe('a proof that there is not', () => {
  it('of an agreement that was never sent', async () => {
    const draft = await county.call(director, 'agreement.draft', {
      content: anAgreement({ term: { from: '2027-11-18', to: '2028-05-17' } }),
      agreementId:
        (await county.call(director, 'agreement.openDraft', { householdId })).agreementId ?? undefined,
    });
    // A further version of the renewal: what was sent before no longer stands.
    expect(await county.refusal(director, 'agreement.proof', draft)).toEqual({ code: 'agreement.notSent' });
  });

  it('for another family, and for another village', async () => {
    for (const as of ['liumin', 'shenyulan'])
      expect(await county.refusal(as, 'agreement.proof', { agreementId: first.agreementId })).toEqual({
        code: 'agreement.notFound',
      });
  });
});
