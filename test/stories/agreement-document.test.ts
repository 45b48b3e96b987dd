import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCounty, type StoryCounty } from './start-county';
import { inPerson, sendAgreement, type SentAgreement, yuFamily } from './yu-family';

/** From the signatures to the sealed PDF, and what becomes of it when somebody changes something. */
const { director, mother, grandfather } = yuFamily;

let county: StoryCounty;
let sent: SentAgreement;
let pdf: string;
beforeAll(async () => {
  county = await startCounty();
  sent = await sendAgreement(county);
  await county.call(director, 'agreement.sign', inPerson(sent, mother.personId));
  await county.call(director, 'agreement.sign', inPerson(sent, grandfather.personId));
});
afterAll(() => county.stop());

const verify = (of: string) => county.call(director, 'agreement.verify', { pdf: of });
const check = () => county.call(director, 'agreement.checkRecords', { agreementId: sent.agreementId });
/** Changes something behind the product's back for the length of a look, and puts it back. */
const tampered = async <T>(change: string, undo: string, look: () => Promise<T>): Promise<T> => {
  const values = [sent.agreementId];
  await county.root.query(change, values);
  try {
    return await look();
  } finally {
    await county.root.query(undo, values);
  }
};

describe('the sealed document of an agreement', () => {
  it('is made for those who may see it, and is genuine', async () => {
    const made = await county.call(director, 'agreement.document', {
      agreementId: sent.agreementId,
      form: 'signed',
    });
    ({ pdf } = made);

    expect(Buffer.from(pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.from(pdf, 'base64').length).toBeLessThan(400_000);
    expect(made.digest).toBe(sent.digest);
    expect(await verify(pdf)).toMatchObject({
      verdict: 'genuine',
      problem: null,
      agreementId: sent.agreementId,
      development: true,
      differences: [],
    });
  });

  it('is nobody else’s', async () => {
    for (const as of ['liumin', 'shenyulan'])
      expect(
        await county.refusal(as, 'agreement.document', { agreementId: sent.agreementId, form: 'signed' }),
      ).toEqual({ code: 'agreement.notFound' });
  });

  it('can be checked by anybody who has it, who then learns nothing of the records', async () => {
    expect(await county.call('liumin', 'agreement.verify', { pdf })).toMatchObject({
      verdict: 'genuine',
      agreementId: null,
      differences: [],
    });
  });

  it('is altered when a byte of it is changed, and unknown when it never was ours', async () => {
    const bytes = Buffer.from(pdf, 'base64');
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    expect(await verify(bytes.toString('base64'))).toMatchObject({
      verdict: 'altered',
      differences: expect.arrayContaining([expect.objectContaining({ kind: 'file' })]),
    });
    expect(await verify(Buffer.from('nothing of ours').toString('base64'))).toMatchObject({
      verdict: 'unknown',
      agreementId: null,
    });
  });

  it('has a form for ink, without anybody’s signature and without a seal', async () => {
    const { pdf: form } = await county.call(director, 'agreement.document', {
      agreementId: sent.agreementId,
      form: 'print',
    });
    expect(await verify(form)).toMatchObject({ verdict: 'unknown', problem: 'signature.absent' });
  });
});

describe('the records of an agreement', () => {
  it('are what was signed', async () => {
    expect(await check()).toEqual({ intact: true, differences: [] });
  });

  it('say where a fact was changed: the document still says what it was', async () => {
    const found = await tampered(
      `update agreement_version set content = jsonb_set(content, '{term,to}', '"2029-11-17"') where agreement_id = $1`,
      `update agreement_version set content = jsonb_set(content, '{term,to}', '"2027-11-17"') where agreement_id = $1`,
      () => verify(pdf),
    );
    expect(found).toMatchObject({
      verdict: 'altered',
      differences: expect.arrayContaining([
        { kind: 'facts', place: 'content.term.to' },
        { kind: 'text', place: 'digest' },
      ]),
    });
  });

  it('say whose signature was drawn over', async () => {
    const found = await tampered(
      `update signature set drawing = drawing || ' L1 1' where agreement_id = $1 and party = 'caregiver'`,
      `update signature set drawing = replace(drawing, ' L1 1', '') where agreement_id = $1`,
      check,
    );
    expect(found).toEqual({ intact: false, differences: [{ kind: 'signature', place: '俞阿根' }] });
  });

  it('say which line of the trail was changed', async () => {
    const found = await tampered(
      'update agreement_event set version = version + 1 where agreement_id = $1 and seq = 2',
      'update agreement_event set version = version - 1 where agreement_id = $1 and seq = 2',
      check,
    );
    expect(found).toEqual({ intact: false, differences: [{ kind: 'trail', place: '2' }] });
  });

  it('are not for another family', async () => {
    expect(
      await county.refusal('liumin', 'agreement.checkRecords', { agreementId: sent.agreementId }),
    ).toEqual({ code: 'agreement.notFound' });
  });
});
