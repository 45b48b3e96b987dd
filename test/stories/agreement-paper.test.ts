import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { paperChecks } from '../../contracts/vocabulary/agreement';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';
import { bind, inPerson, sendAgreement, type SentAgreement, signOwn, yuFamily } from './yu-family';

/** A paper signed with ink; begins on 2026-11-18 at 09:00, told in order. */
const { director, householdId, mother, grandfather } = yuFamily;
const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  Buffer.from('a photograph of four pages'),
]);

let county: StoryCounty;
let sent: SentAgreement;
let photo = '';
beforeAll(async () => {
  county = await startCounty();
  await bind(county, 'guardian');
  sent = await sendAgreement(county);
});
afterAll(() => county.stop());

const picture = (changes: object = {}) => ({
  householdId,
  kind: 'agreement-paper' as const,
  media: 'image/jpeg' as const,
  content: JPEG.toString('base64'),
  ...changes,
});
const paper = (changes: object = {}) => ({
  ...sent,
  signedOn: '2026-11-18',
  attachmentIds: [photo],
  checks: [...paperChecks],
  ...changes,
});
/** The refusal, after making sure that nothing anywhere is different. */
const refused = async (as: string, op: 'attachment.upload' | 'agreement.filePaper', input: object) => {
  const before = await tableContents(county.root);
  const refusal = await county.refusal(as, op, input);
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return refusal;
};
const openTasks = () =>
  county.column(
    "select period from task where kind = 'agreement-unsigned' and household_id = $1 and state = 'open'",
    [householdId],
  );
const agreementRow = async () =>
  (
    await county.root.query<object>(
      'select state, in_force_on, paper_filed_on from agreement where id = $1',
      [sent.agreementId],
    )
  ).rows[0];

describe('a photograph', () => {
  it('is taken by the household’s own director only', async () => {
    expect(await refused('yufang', 'attachment.upload', picture())).toEqual({ code: 'access.denied' });
    expect(await refused('shenyulan', 'attachment.upload', picture())).toMatchObject({
      code: 'record.notFound',
    });
    expect(await refused('supervisor-1', 'attachment.upload', picture())).toEqual({ code: 'access.denied' });
  });

  it('is what its bytes say, and not too large', async () => {
    const svg = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
    expect(await refused(director, 'attachment.upload', picture({ content: svg }))).toMatchObject({
      code: 'attachment.notThatKind',
    });
    expect(await refused(director, 'attachment.upload', picture({ media: 'image/png' }))).toMatchObject({
      code: 'attachment.notThatKind',
    });
    const large = Buffer.concat([JPEG, Buffer.alloc(1_500_000)]).toString('base64');
    expect(await refused(director, 'attachment.upload', picture({ content: large }))).toMatchObject({
      code: 'attachment.tooLarge',
    });
    expect(await refused(director, 'attachment.upload', picture({ content: 'no base64!' }))).toMatchObject({
      code: 'input.invalid',
    });
  });

  it('lies in the cloud storage, with its digest in the file; sent twice it is one', async () => {
    const stored = await county.call(director, 'attachment.upload', picture(), 'photo-0001');
    photo = stored.attachmentId;

    expect(stored.sha256).toBe(createHash('sha256').update(JPEG).digest('hex'));
    expect(await county.call(director, 'attachment.upload', picture(), 'photo-0001')).toEqual(stored);
    expect(await county.column('select file_id from attachment')).toEqual([
      expect.stringMatching(new RegExp(`^cloud://.*/agreement-papers/${householdId}/${photo}\\.jpg$`)),
    ]);
  });
});

describe('a paper under an agreement that was sent', () => {
  it('is refused unless everything was compared, on its own day, for its own text and family', async () => {
    const file = (changes: object, as = director) => refused(as, 'agreement.filePaper', paper(changes));
    const [elsewhere] = await county.column(
      `select h.id from household h join role_grant g on g.region_code = h.village_code and g.person_id = $1 order by h.id limit 1`,
      [demoId('pe', 'shenyulan')],
    );
    const foreign = await county.call('shenyulan', 'attachment.upload', {
      ...picture(),
      householdId: String(elsewhere),
    });

    expect(await file({ checks: ['parties', 'children', 'term', 'signatures'] })).toEqual({
      code: 'agreement.paperUnchecked',
      fields: ['checks'],
    });
    expect(await file({ signedOn: '2026-11-19' })).toMatchObject({ code: 'agreement.paperDayInvalid' });
    expect(await file({ signedOn: '2026-11-17' })).toMatchObject({ code: 'agreement.paperDayInvalid' });
    expect(await file({ version: 2 })).toEqual({ code: 'agreement.versionChanged' });
    expect(await file({ digest: 'f'.repeat(64) })).toEqual({ code: 'agreement.versionChanged' });
    expect(await file({ attachmentIds: [foreign.attachmentId] })).toMatchObject({
      code: 'attachment.notFound',
    });
    expect(await file({ attachmentIds: [] })).toMatchObject({ code: 'input.invalid' });
    expect(await file({}, 'yufang')).toEqual({ code: 'access.denied' });
    expect(await file({}, 'shenyulan')).toEqual({ code: 'agreement.notFound' });
  });

  it('keeps the signature that was given on a phone, adds the others, and brings it into force', async () => {
    await signOwn(county, 'yufang', sent);
    await county.cloud.moveClock('2026-11-20T09:00:00+08:00');
    const from = county.cloud.inbox().length;
    const filed = await county.call(director, 'agreement.filePaper', paper(), 'paper-0001');

    expect(filed).toEqual({ state: 'in-force', inForceOn: '2026-11-18', paperFiledOn: '2026-11-20' });
    const { rows } = await county.root.query(
      `select person_id, method, identity, drawing, to_char(signed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day
         from signature where agreement_id = $1 order by party desc`,
      [sent.agreementId],
    );
    expect(rows).toMatchObject([
      { person_id: mother.personId, method: 'own-phone', day: '2026-11-18' },
      {
        person_id: grandfather.personId,
        method: 'paper',
        identity: ['paper-checked-by-director'],
        drawing: '',
        day: '2026-11-18',
      },
    ]);
    expect(
      county.cloud
        .inbox()
        .slice(from)
        .every(({ template }) => template !== 'agreement-to-sign'),
    ).toBe(true);
  });

  it('is filed once: sent twice, or filed again by hand, it changes nothing', async () => {
    const answer = { state: 'in-force', inForceOn: '2026-11-18', paperFiledOn: '2026-11-20' };
    expect(await county.call(director, 'agreement.filePaper', paper(), 'paper-0001')).toEqual(answer);
    const lines = await county.column('select count(*)::int from agreement_event');
    expect(await county.call(director, 'agreement.filePaper', paper())).toEqual(answer);
    expect(await county.column('select count(*)::int from agreement_event')).toEqual(lines);
    expect(await county.column('select count(*)::int from agreement_paper')).toEqual([1]);
  });

  it('stands in the trail, and closes the director’s task', async () => {
    expect(
      await county.column(
        "select kind from agreement_event where agreement_id = $1 and kind not in ('delivered') order by seq",
        [sent.agreementId],
      ),
    ).toEqual(['created', 'sent', 'code-verified', 'signed', 'signed', 'paper-filed']);
    expect(await openTasks()).toEqual([]);
  });
});

describe('in a county that counts papers only', () => {
  it('an agreement signed on phones leaves the task open until its paper is filed, months later too', async () => {
    await county.call('county', 'policy.setValue', {
      region: '990100',
      key: 'agreement.counts',
      from: '2026-11-20',
      value: 'paper',
      source: { title: '（例）县民政局工作制度', item: '第3条' },
    });
    sent = await sendAgreement(county);
    await signOwn(county, 'yufang', sent);
    await county.call(director, 'agreement.sign', inPerson(sent, grandfather.personId));
    expect(await agreementRow()).toMatchObject({ state: 'in-force', paper_filed_on: null });
    await county.cloud.moveClock('2026-12-08T09:00:00+08:00');
    expect(await openTasks()).toHaveLength(1);

    const filed = await county.call(director, 'agreement.filePaper', paper({ signedOn: '2026-12-06' }));
    expect(filed).toMatchObject({ state: 'in-force', paperFiledOn: '2026-12-08' });
    expect(await openTasks()).toEqual([]);
    expect(
      await county.column("select method from signature where agreement_id = $1 and method = 'paper'", [
        sent.agreementId,
      ]),
    ).toEqual([]);
  });
});
