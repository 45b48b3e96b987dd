import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../cloudfunctions/platform/digest';
import type { Envelope } from '../../contracts/errors';
import { brokenLinkAt, type TrailRow } from '../../domain/agreement/trail-chain';
import { openidOf } from '../../local/demo/contact-details';
import { brokenTrails } from '../races/broken-trails';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';
import {
  bind,
  codeOf,
  inPerson,
  ownSignature,
  sendAgreement,
  type SentAgreement,
  yuFamily,
} from './yu-family';

/** What can be shown years later about one agreement; begins on 2026-11-18 at 09:00, told in order. */
const { director, mother, grandfather } = yuFamily;

let county: StoryCounty;
let sent: SentAgreement;
beforeAll(async () => {
  county = await startCounty();
  await bind(county, 'guardian');
  sent = await sendAgreement(county);
});
afterAll(() => county.stop());

const trail = async (): Promise<readonly TrailRow[]> =>
  (
    await county.root.query<TrailRow>('select * from agreement_event where agreement_id = $1 order by seq', [
      sent.agreementId,
    ])
  ).rows;
const kinds = async () => (await trail()).map(({ kind }) => kind);
const read = (seconds: number, changes: object = {}) => ({
  agreementId: sent.agreementId,
  version: sent.version,
  seconds,
  ...changes,
});
const broken = () =>
  brokenTrails({
    rows: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await county.root.query(sql, [...values])).rows as readonly Row[], // as the asking check reads its own query
  });

/** As a phone calls over HTTPS, which says what it is and comes from somewhere. */
const overHttp = async (op: string, input: object): Promise<Envelope> => {
  const post = async (body: object, headers: Readonly<Record<string, string>>): Promise<Envelope> => {
    const response = await fetch(`${county.cloud.url}/v1/functions/api`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-device': 'device-yufang', ...headers },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Envelope; // the envelope is what the assertions are about
  };
  const code = county.cloud.standIns.wechat.mintLoginCode(openidOf('yufang'));
  const session = await post({ op: 'session.start', input: { code, device: 'device-yufang' } }, {});
  const { token } = session.ok ? (session.data as { token: string }) : { token: '' };
  return post(
    { op, input, requestId: 'over-http-01', agent: 'Redmi Note 12 Android 13' },
    { authorization: `Bearer ${token}`, 'x-real-ip': '203.0.113.7', 'x-forwarded-for': '203.0.113.8' },
  );
};

describe('the evidence trail', () => {
  it('begins with the draft, its sending, and the message that reached the mother’s phone', async () => {
    expect(await trail()).toMatchObject([
      { seq: 1, kind: 'created', previous: '', version: 1 },
      { seq: 2, kind: 'sent', detail: { digest: sent.digest, sm3: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      { seq: 3, kind: 'delivered', person_id: mother.personId, detail: { step: 'to-sign', channel: 'sms' } },
    ]);
  });

  it('tells that she opened it, once, and how long she had it open', async () => {
    expect(await county.call('yufang', 'agreement.recordReading', read(0))).toEqual({ recorded: true });
    expect(await county.call('yufang', 'agreement.recordReading', read(0))).toEqual({ recorded: false });
    const seconds = await county.call('yufang', 'agreement.recordReading', read(95), 'reading-95');
    const before = await tableContents(county.root);

    expect(await county.call('yufang', 'agreement.recordReading', read(95), 'reading-95')).toEqual(seconds);
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
    expect((await trail()).slice(3)).toMatchObject([
      { kind: 'opened', person_id: mother.personId, address: '127.0.0.1' },
      { kind: 'read', person_id: mother.personId, detail: { seconds: 95 } },
    ]);
  });

  it('tells nothing of strangers, of other versions, or of more than an hour', async () => {
    const refusal = (as: string, input: object) => county.refusal(as, 'agreement.recordReading', input);
    const before = await kinds();

    for (const as of ['liumin', 'maoyajun', 'shenyulan'])
      expect(await refusal(as, read(5))).toEqual({ code: 'agreement.notFound' });
    expect(await refusal('yufang', read(5, { version: 2 }))).toEqual({ code: 'agreement.versionChanged' });
    expect(await refusal('yufang', read(3601))).toEqual({ code: 'input.invalid', fields: ['seconds'] });
    expect(await kinds()).toEqual(before);
  });

  it('tells on what and from where she signed: the phone’s own word, and the address the gateway saw', async () => {
    const code = await codeOf(county, 'yufang', sent.agreementId);
    const answer = await overHttp('agreement.sign', { ...ownSignature(sent), code });

    expect(answer).toMatchObject({ ok: true });
    const from = { device: 'Redmi Note 12 Android 13', address: '127.0.0.1', person_id: mother.personId };
    expect((await trail()).slice(5, 7)).toMatchObject([
      { kind: 'code-verified', ...from },
      { kind: 'signed', method: 'own-phone', ...from, detail: { digest: sent.digest } },
    ]);
    expect(await county.column('select device from signature')).toContain('Redmi Note 12 Android 13');
  });

  it('tells who saw the grandfather sign, and the village’s mark', async () => {
    await county.call(director, 'agreement.sign', inPerson(sent, grandfather.personId));
    await county.call(director, 'agreement.mark', {
      agreementId: sent.agreementId,
      mark: 'witnessed',
      place: '家里堂屋',
    });

    const told = await trail();
    expect(
      told.filter(({ kind }) => ['signed', 'witnessed', 'marked'].includes(kind)).slice(1),
    ).toMatchObject([
      { kind: 'signed', person_id: grandfather.personId, method: 'in-person' },
      { kind: 'witnessed', detail: { signer: grandfather.personId } },
      { kind: 'marked', detail: { mark: 'witnessed' } },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/[\p{Script=Han}]/u);
  });

  it('is one chain from end to end, held by the audit chain of the child', async () => {
    expect(brokenLinkAt(await trail(), sha256)).toBeNull();
    expect(await broken()).toEqual([]);
  });

  it('shows a line that was changed, and one that was taken from its end', async () => {
    const last = (await trail()).at(-1);
    await county.root.query(
      `update agreement_event set detail = '{"seconds": 900}' where agreement_id = $1 and kind = 'read'`,
      [sent.agreementId],
    );
    expect(brokenLinkAt(await trail(), sha256)).toBe(5);
    await county.root.query(
      `update agreement_event set detail = '{"seconds": 95}' where agreement_id = $1 and kind = 'read'`,
      [sent.agreementId],
    );
    await county.root.query('delete from agreement_event where agreement_id = $1 and seq = $2', [
      sent.agreementId,
      last?.seq,
    ]);
    expect(brokenLinkAt(await trail(), sha256)).toBeNull();
    expect(await broken()).toEqual([sent.agreementId]);
  });
});
