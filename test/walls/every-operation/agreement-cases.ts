import { paperChecks } from '../../../contracts/vocabulary/agreement';
import { demoId } from '../../../local/demo/demo-id';
import { anAgreement, DRAWING, yuFamily } from '../../stories/yu-family';
import { DIRECTOR, heard, look, MOTHER, type OperationCase, TODAY, type Told, YU } from './operation-case';

/** In force since autumn; with its parties since Monday. */
const ZHENGS = demoId('ag', 'liuan-zheng');
const YUANS = demoId('ag', 'yunling-yuan');
const PDF = Buffer.from('%PDF-1.7\n%%EOF').toString('base64');
export const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('a photograph')]);

const theDraft = (told: Told) => heard(told, 'agreement.draft', 'agreementId');
const version = async (told: Told): Promise<number> =>
  Number(await look(told, `select version as value from agreement where id = '${theDraft(told)}'`));
const digest = (told: Told) =>
  look(told, `select digest as value from agreement where id = '${theDraft(told)}'`);
const signed = async (told: Told) => ({
  agreementId: theDraft(told),
  version: await version(told),
  digest: await digest(told),
});

/** One row: 俞家, as the template's example has it otherwise. */
const sheet = async (told: Told): Promise<string> => {
  const { csv } = await told.county.data('county', 'agreement.importTemplate', {});
  const [headings = [], , example = []] = String(csv)
    .replace('\uFEFF', '')
    .split('\r\n')
    .map((line) => line.split(','));
  const { child, grandfather } = yuFamily;
  const cells: Readonly<Record<string, string>> = {
    '村（居）委会': '柳岸村',
    照护人姓名: await look(told, `select name as value from person where id = '${grandfather.personId}'`),
    孩子1姓名: child.name,
    孩子1出生日期: await look(told, `select birth_on::text as value from child where id = '${child.id}'`),
    期限从: '2026-12-01',
    期限到: '2027-11-30',
  };
  const row = headings.map((name, at) => cells[name] ?? (at === 0 ? '' : (example[at] ?? '')));
  return Buffer.from([headings.join(','), row.join(',')].join('\r\n')).toString('base64');
};

/** From nothing to an agreement in force, and one that ends. */
export const agreementCases: readonly OperationCase[] = [
  { op: 'agreement.importTemplate', as: DIRECTOR, input: () => ({}), open: 'lists' },
  {
    op: 'agreement.import',
    as: DIRECTOR,
    input: async (told) => ({ file: await sheet(told), dryRun: false }),
    // A row says whom it is about, as it was written in the file.
    open: 'echoes',
    once: `select count(*) from agreement where household_id = '${YU}'`,
  },
  {
    op: 'agreement.draft',
    as: DIRECTOR,
    input: () => ({ content: anAgreement() }),
    once: `select count(*) from agreement where household_id = '${YU}'`,
  },
  { op: 'agreement.openDraft', as: DIRECTOR, input: () => ({ householdId: YU }) },
  {
    op: 'agreement.send',
    as: DIRECTOR,
    input: async (told) => ({ agreementId: theDraft(told), version: await version(told) }),
  },
  { op: 'agreement.show', as: DIRECTOR, input: (told) => ({ agreementId: theDraft(told) }) },
  { op: 'agreement.proof', as: DIRECTOR, input: (told) => ({ agreementId: theDraft(told) }) },
  { op: 'agreement.checkRecords', as: DIRECTOR, input: (told) => ({ agreementId: theDraft(told) }) },
  {
    op: 'agreement.document',
    as: DIRECTOR,
    input: (told) => ({ agreementId: theDraft(told), form: 'print' }),
    reaches: 'document.unavailable',
  },
  { op: 'agreement.verify', as: DIRECTOR, input: () => ({ pdf: PDF }), open: 'lists' },
  {
    op: 'agreement.recordReading',
    as: DIRECTOR,
    input: async (told) => ({ agreementId: theDraft(told), version: await version(told), seconds: 3 }),
  },
  {
    op: 'agreement.sign',
    as: DIRECTOR,
    input: async (told) => ({
      ...(await signed(told)),
      method: 'in-person',
      signer: yuFamily.mother.personId,
      drawing: DRAWING,
      consent: true,
    }),
    once: `select count(*) from signature where household_id = '${YU}'`,
  },
  {
    op: 'attachment.upload',
    as: DIRECTOR,
    input: () => ({
      householdId: YU,
      kind: 'agreement-paper',
      media: 'image/jpeg',
      content: JPEG.toString('base64'),
    }),
  },
  {
    op: 'attachment.open',
    as: DIRECTOR,
    input: (told) => ({ attachmentId: heard(told, 'attachment.upload', 'attachmentId') }),
  },
  {
    op: 'agreement.filePaper',
    as: DIRECTOR,
    input: async (told) => ({
      ...(await signed(told)),
      signedOn: TODAY,
      attachmentIds: [heard(told, 'attachment.upload', 'attachmentId')],
      checks: paperChecks,
    }),
    once: `select count(*) from agreement_paper where household_id = '${YU}'`,
  },
  {
    op: 'agreement.mark',
    as: DIRECTOR,
    input: (told) => ({ agreementId: theDraft(told), mark: 'witnessed', place: '村委会' }),
    once: `select count(*) from agreement_mark where household_id = '${YU}'`,
  },
  {
    op: 'agreement.recordReceipt',
    as: DIRECTOR,
    input: (told) => ({
      agreementId: theDraft(told),
      target: 'school',
      on: TODAY,
      how: '当面',
      receiver: '班主任',
    }),
    once: `select count(*) from agreement_receipt where household_id = '${YU}'`,
  },
  { op: 'voice.hearAgreement', as: MOTHER, input: () => ({ agreementId: ZHENGS }) },
  {
    op: 'agreement.signingLink',
    as: 'caimin',
    input: () => ({ agreementId: YUANS }),
    reaches: 'agreement.wrongState',
  },
  { op: 'agreement.sendCode', as: 'caimin', input: () => ({ agreementId: YUANS }) },
  {
    op: 'agreement.decline',
    as: 'caimin',
    input: () => ({ agreementId: YUANS, version: 1, reason: '日子写错了' }),
  },
  {
    op: 'agreement.end',
    as: DIRECTOR,
    input: () => ({
      agreementId: ZHENGS,
      why: 'guardian-wish',
      on: TODAY,
      note: '父母商量好了',
      takeover: { kind: 'temporary', by: 'relative', who: '姑姑' },
    }),
  },
];
