import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EssMessage } from '../../local/stand-ins/tencent/ess/ess-controls';
import { chooseService, lastFlow, signThere, signerAt, tell } from './ess-signing';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';
import { bind, inPerson, ownSignature, sendAgreement, type SentAgreement, yuFamily } from './yu-family';

/** One household's agreement signed at Tencent's service, from nothing to in force, told in order. */
const { director, mother, grandfather, householdId, child } = yuFamily;

let county: StoryCounty;
let sent: SentAgreement;
beforeAll(async () => {
  county = await startCounty();
  await bind(county, 'guardian');
  await bind(county, 'caregiver');
});
afterAll(() => county.stop());

const link = (as: string) => county.call(as, 'agreement.signingLink', { agreementId: sent.agreementId });
const noLink = (as: string) => county.refusal(as, 'agreement.signingLink', { agreementId: sent.agreementId });
const show = (as: string = director) => county.call(as, 'agreement.show', { agreementId: sent.agreementId });
const later = (to: string) => county.cloud.moveClock(`2026-11-18T${to}+08:00`);
const signatures = () =>
  county.column(
    "select person_id || ' ' || method from signature where agreement_id = $1 order by party desc",
    [sent.agreementId],
  );
const openTasks = async () =>
  (await county.call(director, 'task.list', {})).tasks
    .filter(({ c }) => c === child.id)
    .map(({ kind }) => kind);

describe('an agreement that is signed at a service outside', () => {
  it('is one where the county has decided so, with its document', async () => {
    const own = await sendAgreement(county);
    expect(await county.call(director, 'agreement.show', { agreementId: own.agreementId })).toMatchObject({
      signedWith: 'own',
      signingFlow: null,
    });
    await chooseService(county);
    sent = await sendAgreement(county, { agreementId: own.agreementId });

    const shown = await show();
    expect(shown).toMatchObject({
      signedWith: 'tencent-ess',
      signingFlow: { state: 'ordered', problem: null },
    });
    expect(JSON.stringify(shown.text)).toContain('到腾讯电子签里签');
    expect(county.cloud.standIns.ess.flows()).toEqual([]);
    expect(await noLink('yufang')).toEqual({ code: 'agreement.linkNotReady' });
  });

  it('is ordered there within the minute: the same text, both parties in their order', async () => {
    await later('09:01:30');
    const flow = lastFlow(county);
    expect(flow.approvers.map(({ name }) => name)).toEqual(['俞芳', '俞阿根']);
    expect(flow).toMatchObject({ unordered: false, name: `委托照护协议书_${sent.agreementId}_2` });
    expect(await show()).toMatchObject({ signingFlow: { state: 'waiting', problem: null } });
    await later('09:30:00');
    expect(county.cloud.standIns.ess.flows()).toHaveLength(1);
  });

  it('leads whose turn it is to the service’s own mini-program, and nobody else', async () => {
    expect(await link('yufang')).toEqual({
      appid: 'wxa023b292fd19d41d',
      path: expect.stringContaining(lastFlow(county).id),
    });
    expect(await noLink('yuagen')).toEqual({ code: 'agreement.outOfOrder' });
    expect(await noLink('liumin')).toEqual({ code: 'agreement.notFound' });
    expect(await noLink(director)).toEqual({ code: 'access.denied' });
  });

  it('is not signed on our pages as well: not on the own phone, not on the director’s', async () => {
    const before = await tableContents(county.root);
    expect(await county.refusal('yufang', 'agreement.sendCode', { agreementId: sent.agreementId })).toEqual({
      code: 'agreement.signedElsewhere',
    });
    expect(await county.refusal('yufang', 'agreement.sign', ownSignature(sent))).toEqual({
      code: 'agreement.signedElsewhere',
    });
    expect(await county.refusal(director, 'agreement.sign', inPerson(sent, mother.personId))).toEqual({
      code: 'agreement.signedElsewhere',
    });
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  });

  it('hears no message that is not the service’s, changed on the way, or about nothing of ours', async () => {
    const message = county.cloud.standIns.ess.tell(lastFlow(county).id);
    const before = await tableContents(county.root);
    const forged: EssMessage = {
      ...message,
      headers: { ...message.headers, 'content-signature': 'sha256=00' },
    };
    expect(await tell(county, forged)).toBe(403);
    expect(await tell(county, { ...message, body: message.body.replace('"}', 'A"}') })).toBe(403);
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  });
});

describe('a signature there', () => {
  let first: EssMessage;

  it('of the mother is here the moment the service says so; then it is the grandfather’s turn', async () => {
    first = signThere(county, lastFlow(county), 0);
    expect(await signatures()).toEqual([]);
    expect(await tell(county, first)).toBe(200);

    expect(await signatures()).toEqual([`${mother.personId} tencent-ess`]);
    expect(await show()).toMatchObject({
      state: 'guardians-signed',
      signingFlow: { state: 'partly-signed' },
    });
    expect(await noLink('yufang')).toEqual({ code: 'agreement.alreadySigned' });
    expect((await link('yuagen')).path).toContain(lastFlow(county).id);
    expect(county.cloud.inbox('yuagen').at(-1)?.text).toMatch('请您看一看、签一下');
  });

  it('told again and again is still one, and leaves one line', async () => {
    const rows = async () =>
      county.column("select count(*)::int from agreement_event where agreement_id = $1 and kind = 'signed'", [
        sent.agreementId,
      ]);
    for (let again = 0; again < 5; again += 1) expect(await tell(county, first)).toBe(200);
    await Promise.all(Array.from({ length: 5 }, () => tell(county, first)));
    expect(await signatures()).toEqual([`${mother.personId} tencent-ess`]);
    expect(await rows()).toEqual([1]);
  });

  it('whose message is lost is found by asking; it holds from its own moment', async () => {
    await later('10:00:00');
    signThere(county, lastFlow(county), 1);
    expect(await show()).toMatchObject({ state: 'guardians-signed' });
    await later('16:00:00');

    expect(await show()).toMatchObject({
      state: 'in-force',
      inForceOn: '2026-11-18',
      signingFlow: { state: 'signed', problem: null },
      parties: [
        { method: 'tencent-ess', signedAt: expect.stringContaining('T09:30') },
        { method: 'tencent-ess', signedAt: expect.stringContaining('T10:00') },
      ],
    });
    expect(await openTasks()).not.toContain('agreement-unsigned');
    expect(
      await county.column(
        "select person_id from outbox where cause like 'agreement:' || $1 || '%' and step = 'in-force' order by 1",
        [sent.agreementId],
      ),
    ).toEqual([mother.personId, grandfather.personId].sort());
  });

  it('changes nothing any more when an old message of it comes back', async () => {
    const before = await tableContents(county.root);
    expect(await tell(county, first)).toBe(200);
    expect(changedTables(before, await tableContents(county.root))).toEqual(['signing_flow']);
    await later('17:00:00');
    expect(await show()).toMatchObject({ state: 'in-force', signingFlow: { state: 'signed' } });
  });
});

describe('what is left of it', () => {
  it('is the service’s own file, stored once with its digest', async () => {
    const { rows } = await county.root.query<{ file_id: string; sha256: string; uploaded_by: string | null }>(
      "select file_id, sha256, uploaded_by from attachment where household_id = $1 and kind = 'signed-file'",
      [householdId],
    );
    expect(rows).toMatchObject([{ uploaded_by: null, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(
      await county.column(
        'select attachment_id is not null and settled_at is not null from signing_flow order by version',
      ),
    ).toEqual([true]);
    const file = await fetch(`${county.cloud.url}/ess-signed/${lastFlow(county).id}`);
    const digest = createHash('sha256')
      .update(Buffer.from(await file.arrayBuffer()))
      .digest('hex');
    expect(rows[0]?.sha256).toBe(digest);
  });

  it('is a document that says who carried out the signing, and verifies', async () => {
    const { pdf } = await county.call('yufang', 'agreement.document', {
      agreementId: sent.agreementId,
      form: 'signed',
    });
    expect(await county.call('yufang', 'agreement.verify', { pdf })).toMatchObject({
      verdict: 'genuine',
      agreementId: sent.agreementId,
      differences: [],
    });
    expect(await county.call(director, 'agreement.checkRecords', { agreementId: sent.agreementId })).toEqual({
      intact: true,
      differences: [],
    });
  });

  it('is a trail from the first draft to the stored file', async () => {
    const kinds = await county.column(
      "select kind from agreement_event where agreement_id = $1 and version = 2 and kind not in ('delivered', 'opened', 'read') order by seq",
      [sent.agreementId],
    );
    expect(kinds).toEqual(['created', 'sent', 'signed', 'signed', 'signing-flow', 'signed-file-kept']);
  });

  it('holds no number and no name of theirs but at the service', async () => {
    const rows = await county.column('select s::text from signing_flow s');
    const phones = lastFlow(county).approvers.map(({ mobile }) => mobile);
    expect(rows).toHaveLength(1);
    for (const words of ['俞芳', '俞阿根', ...phones]) expect(String(rows[0])).not.toContain(words);
    expect(signerAt(lastFlow(county), 0).mobile).toMatch(/^1\d{10}$/);
  });
});
