import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { eSign } from '../../cloudfunctions/jobs/e-sign';
import { flowReference } from '../../cloudfunctions/jobs/e-sign/flow-reference';
import { hearESign } from '../../cloudfunctions/jobs/e-sign/hear-e-sign';
import { signerKey } from '../../cloudfunctions/jobs/e-sign/signer-key';
import { tencentEssProvider } from '../../cloudfunctions/platform/e-sign/tencent-ess/tencent-ess-provider';
import { dayOf } from '../../domain/calendar/calendar-day';
import { demoId } from '../../local/demo/demo-id';
import { CONFIG, type StandInsOnAPort, standInsOnAPort } from '../../local/stand-ins/stand-ins-on-a-port';
import type { EssMessage } from '../../local/stand-ins/tencent/ess/ess-controls';
import { withSettings } from '../builders/settings';
import { type County, openCounty, START } from '../walls/open-county';
import { atOnce, rounds } from './at-once';
import { IN_ORDER, lookOver } from './books';
import { brokenTrails } from './broken-trails';
import { stopAfter } from './stopping';

const { secretId, secretKey, ess } = CONFIG.tencent;
const HOUSEHOLD = demoId('hh', 'yunling-yuan');
const SIGNERS = [
  { key: 'caimin', name: '蔡敏', phone: '13900000011' },
  { key: 'yuanxiaodong', name: '袁晓东', phone: '13900000012' },
  { key: 'yuanxiulan', name: '袁秀兰', phone: '13900000013' },
].map((one) => ({ ...one, personId: demoId('pe', one.key) }));

describe('messages of the signing service, heard by several at once', () => {
  let county: County;
  let service: StandInsOnAPort;
  let restore: () => void;
  let agreement = { id: '', version: 0 };
  let flowId = '';
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
    service = await standInsOnAPort(new Date(START), {
      config: { ...CONFIG, cloudbase: { envId: 'lights-1', secretId, secretKey } },
    });
    restore = withSettings({
      TENCENT_SECRET_ID: secretId,
      TENCENT_SECRET_KEY: secretKey,
      ESS_OPERATOR_ID: ess.operatorId,
      ESS_CALLBACK_TOKEN: ess.callbackToken,
      ESS_CALLBACK_KEY: ess.callbackKey,
      ESS_ENDPOINT: service.host,
      ESS_FILE_ENDPOINT: service.host,
      ESS_PROTOCOL: 'http://',
      TCB_ENV: 'lights-1',
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${service.origin}/admin` }),
      TENCENTCLOUD: 'true',
    });
    const [sent] = await county.rows<typeof agreement>(
      `select id, version from agreement where state = 'sent' and household_id = $1`,
      [HOUSEHOLD],
    );
    if (sent === undefined) throw new Error('袁家 has no agreement that waits for signatures.');
    agreement = sent;
    await county.root.query("update agreement set signed_with = 'tencent-ess' where id = $1", [sent.id]);
  });
  afterAll(async () => {
    restore();
    await service.close();
    await county.close();
  });

  /** Nobody has signed; one signing is open at the service. */
  const startAnew = async (nextAt = '2026-11-18T09:10:00+08:00'): Promise<void> => {
    await county.root.query(`update agreement set state = 'sent' where id = $1`, [agreement.id]);
    await county.root.query('delete from signature where agreement_id = $1', [agreement.id]);
    await county.root.query(`delete from outbox where cause like 'agreement:%'`);
    await county.root.query('delete from signing_flow');
    const { id: agreementId, version } = agreement;
    const started = await tencentEssProvider.startFlow({
      reference: flowReference({ agreementId, version, attempt: 1 }),
      title: '委托照护协议书',
      pdf: Buffer.from('%PDF-1.7\n%%EOF'),
      approvers: SIGNERS.map(({ name, phone }, at) => ({ name, phone, place: `签名${String(at)}` })),
      ordered: true,
      deadline: new Date(new Date(START).getTime() + 86_400_000),
    });
    flowId = started.flowId;
    // As it stands when the answer has not come: ordered, and without the service's id.
    await county.root.query(
      `insert into signing_flow (agreement_id, version, attempt, household_id, provider, state, signers, ordered_at, next_at, cancel_at)
         values ($1, $2, 1, $3, 'tencent-ess', 'ordering', $4, $5, $6, $6)`,
      [
        agreementId,
        version,
        HOUSEHOLD,
        JSON.stringify(SIGNERS.map((one) => ({ personId: one.personId, key: signerKey(one) }))),
        START,
        nextAt,
      ],
    );
  };
  const signThere = (at: number): EssMessage => service.it().ess.sign(flowId, SIGNERS[at]?.phone ?? '');
  const context = () => ({ db: county.db, now: new Date(), today: dayOf(new Date()) });
  const hear =
    ({ headers, body }: EssMessage) =>
    () =>
      hearESign(context(), 'tencent-ess', { header: (name) => headers[name] ?? '', body });
  const state = async () =>
    county.rows(
      `select a.state, (select count(*)::int from signature s where s.agreement_id = a.id) as signatures,
          (select count(*)::int from outbox o where o.cause like 'agreement:' || a.id || '%' and o.step = 'to-sign') as asked,
          (select string_agg(state, ' ' order by attempt) from signing_flow) as flow
        from agreement a where a.id = $1`,
      [agreement.id],
    );
  const guardiansSigned = { state: 'guardians-signed', signatures: 2, asked: 1, flow: 'partly-signed' };

  it('record each signature once, whichever comes first, and before the order’s own answer', async () => {
    for (const round of rounds(5)) {
      await startAnew();
      const messages = [signThere(0), signThere(1)];
      const [first, second] = messages.map(hear);
      if (first === undefined || second === undefined) throw new Error('Two have signed.');
      const heard = await atOnce<readonly unknown[]>(round, second, first, first, second, () =>
        eSign.run(context()),
      );
      expect(heard.slice(0, 4)).toEqual(['heard', 'heard', 'heard', 'heard']);
      expect(await state()).toEqual([guardiansSigned]);
    }
    expect(await brokenTrails(county)).toEqual([]);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('find an order given up in the same moment, or keep it from being given again: never both', async () => {
    for (const round of rounds(5)) {
      await startAnew(START);
      await atOnce<readonly unknown[]>(round, hear(signThere(0)), () => eSign.run(context()));
      const [found] = await county.rows<{ signatures: number; attempts: number }>(
        `select (select count(*)::int from signature where agreement_id = $1) as signatures,
            (select count(*)::int from signing_flow) as attempts`,
        [agreement.id],
      );
      expect([
        { signatures: 1, attempts: 1 },
        { signatures: 0, attempts: 2 },
      ]).toContainEqual(found);
    }
  });

  it('killed anywhere come to the same when they are said again', async () => {
    for (let last = 1; last < 60; last += 1) {
      await startAnew();
      signThere(0);
      const message = signThere(1);
      const stopped = await stopAfter(last, hear(message));
      expect(await hear(message)()).toBe('heard');
      expect(await state()).toEqual([guardiansSigned]);
      if (stopped.answer !== null) {
        expect(last).toBeGreaterThan(15);
        return;
      }
    }
    throw new Error('This work never ends.');
  });

  it('bring it into force once, with one file, however often the last one is said', async () => {
    await startAnew();
    signThere(0);
    signThere(1);
    const last = hear(signThere(2));
    await atOnce<readonly unknown[]>(1, last, last, last, () => eSign.run(context()), last);
    expect(await state()).toMatchObject([{ state: 'in-force', signatures: 3, flow: 'signed' }]);
    expect(await county.rows('select kind from attachment where household_id = $1', [HOUSEHOLD])).toEqual([
      { kind: 'signed-file' },
    ]);
    expect(
      await county.rows(
        "select count(*)::int as n from outbox where cause like 'agreement:%' and step = 'in-force'",
      ),
    ).toEqual([{ n: 3 }]);
    expect(await brokenTrails(county)).toEqual([]);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });
});
