import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ESignOrder } from '../../cloudfunctions/platform/e-sign/e-sign-provider';
import { namedProvider } from '../../cloudfunctions/platform/e-sign/named-provider';
import { tencentEssProvider } from '../../cloudfunctions/platform/e-sign/tencent-ess/tencent-ess-provider';
import { PlatformError } from '../../cloudfunctions/platform/platform-error';
import { CONFIG, type StandInsOnAPort, standInsOnAPort } from '../../local/stand-ins/stand-ins-on-a-port';
import type { EssMessage } from '../../local/stand-ins/tencent/ess/ess-controls';

// The SDK signs with the machine's own clock.
const NOW = new Date(Math.floor(Date.now() / 1000) * 1000);
const HOUR_S = 3600;

const mother = { name: '季红梅', phone: '13900000002', place: '甲方签名' };
const caregiver = { name: '何秀兰', phone: '13900000001', place: '乙方签名' };
const order: ESignOrder = {
  reference: 'ag_abc~2',
  title: '委托照护协议书_AHSQ2026_0047',
  pdf: Buffer.from('%PDF-1.7\n%%EOF'),
  approvers: [mother, caregiver],
  ordered: true,
  deadline: new Date(NOW.getTime() + 7 * 24 * HOUR_S * 1000),
};

describe('signing with Tencent’s e-sign service', () => {
  let its: StandInsOnAPort;
  const provider = () => tencentEssProvider;
  const heard = ({ headers, body }: EssMessage) =>
    provider().readCallback({ header: (name) => headers[name] ?? '', body });
  const refused = { kind: 'refused' };
  const start = async (changes: Partial<ESignOrder> = {}): Promise<string> => {
    const started = await provider().startFlow({ ...order, ...changes });
    return started.flowId;
  };
  const failure = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof PlatformError ? error.code : String(error)),
    );

  beforeAll(async () => {
    its = await standInsOnAPort(NOW);
  });
  afterAll(() => its.close());
  beforeEach(() => {
    its.it().reset();
    const { secretId, secretKey, ess } = CONFIG.tencent;
    Object.assign(process.env, {
      TENCENT_SECRET_ID: secretId,
      TENCENT_SECRET_KEY: secretKey,
      ESS_OPERATOR_ID: ess.operatorId,
      ESS_CALLBACK_TOKEN: ess.callbackToken,
      ESS_CALLBACK_KEY: ess.callbackKey,
      ESS_ENDPOINT: its.host,
      ESS_FILE_ENDPOINT: its.host,
      ESS_PROTOCOL: 'http://',
    });
  });
  afterEach(() => {
    for (const name of Object.keys(process.env)) {
      if (/^(ESS|TENCENT)_/.test(name)) Reflect.deleteProperty(process.env, name);
    }
  });

  it('goes from the order to everybody’s signature', async () => {
    const flowId = await start();
    expect(await provider().describeFlow(flowId)).toMatchObject({
      state: 'waiting',
      approvers: [{ name: '季红梅', state: 'waiting', signedAt: null }, { state: 'waiting' }],
    });
    const { ess } = its.it();
    expect(heard(ess.sign(flowId, mother.phone))).toMatchObject({ flowId, state: 'partly-signed' });
    expect(heard(ess.sign(flowId, caregiver.phone))).toMatchObject({
      flowId,
      state: 'signed',
      reference: 'ag_abc~2',
    });
    expect(await provider().describeFlow(flowId)).toMatchObject({
      state: 'signed',
      approvers: [{ state: 'signed', signedAt: NOW }, { state: 'signed' }],
    });
  });

  it('keeps the order of the signers', async () => {
    const flowId = await start();
    expect(() => its.it().ess.sign(flowId, caregiver.phone)).toThrow('not the turn');
    const atOnce = await start({ ordered: false });
    expect(heard(its.it().ess.sign(atOnce, caregiver.phone))).toMatchObject({ state: 'partly-signed' });
  });

  it('leads a signer to the page of the service’s own mini-program, and nobody else', async () => {
    const flowId = await start();
    const link = await provider().linkFor(flowId, mother);
    expect(link.appid).toBe('wxa023b292fd19d41d');
    expect(link.path).toContain(`id=${flowId}`);
    expect(await failure(provider().linkFor(flowId, { ...mother, name: '王五' }))).toBe(
      'ess.InvalidParameter',
    );
    process.env.ESS_STATE = 'demo';
    expect((await provider().linkFor(flowId, mother)).appid).toBe('wx371151823f6f3edf');
  });

  it('tells a refusal with its reason, and a withdrawal', async () => {
    const declined = await start();
    expect(heard(its.it().ess.decline(declined, mother.phone, '住址写错了'))).toMatchObject({
      state: 'declined',
    });
    expect(await provider().describeFlow(declined)).toMatchObject({
      state: 'declined',
      reason: '住址写错了',
    });
    const cancelled = await start();
    expect(heard(its.it().ess.cancel(cancelled, '改了内容'))).toMatchObject({ state: 'cancelled' });
  });

  it.each([
    [0, 'not-started'],
    [1, 'waiting'],
    [2, 'partly-signed'],
    [3, 'declined'],
    [4, 'signed'],
    [5, 'expired'],
    [6, 'cancelled'],
    [7, 'not-started'],
    [8, 'being-filled'],
    [9, 'being-filled'],
    [10, 'declined'],
    [16, 'invalid'],
    [21, 'released'],
    [99, 'unknown'],
  ])('has a word for the service’s number %i: %s', async (status, state) => {
    const flowId = await start();
    expect(heard(its.it().ess.setStatus(flowId, status))).toMatchObject({ state });
    expect(await provider().describeFlow(flowId)).toMatchObject({ state });
  });

  it('believes no message that is not signed, or was changed', async () => {
    const message = its.it().ess.tell(await start());
    expect(heard(message)).toMatchObject({ kind: 'notice' });
    expect(heard({ ...message, headers: {} })).toEqual(refused);
    expect(heard({ ...message, body: message.body.replace('"}', 'A"}') })).toEqual(refused);
    process.env.ESS_CALLBACK_TOKEN = 'another';
    expect(heard(message)).toEqual(refused);
    Reflect.deleteProperty(process.env, 'ESS_CALLBACK_TOKEN');
    expect(heard(message)).toEqual(refused);
  });

  it('reads the same from a message that comes twice', async () => {
    const flowId = await start();
    const message = its.it().ess.sign(flowId, mother.phone);
    expect(heard(message)).toEqual(heard(message));
  });

  it.each<[string, Partial<ESignOrder>, string]>([
    ['what is no PDF', { pdf: Buffer.from('hello') }, 'ess.InvalidParameter.FileType'],
    ['nobody to sign', { approvers: [] }, 'ess.InvalidParameter.Approvers'],
    [
      'a number that is none',
      { approvers: [{ ...mother, phone: '+8613900000002' }] },
      'ess.InvalidParameter.ApproverMobile',
    ],
    ['nowhere to sign', { approvers: [{ ...mother, place: '' }] }, 'ess.InvalidParameter.SignComponents'],
    [
      'a deadline that is over',
      { deadline: new Date(NOW.getTime() - 1000) },
      'ess.InvalidParameter.Deadline',
    ],
    ['a name with a line in it', { title: '协议\n书' }, 'ess.InvalidParameter.FileType'],
    ['a name with a space in it', { title: '协议 书' }, 'ess.InvalidParameter.FlowName'],
  ])('is refused by the service: %s', async (_, changes, code) => {
    expect(await failure(provider().startFlow({ ...order, ...changes }))).toBe(code);
    expect(its.it().ess.flows()).toEqual([]);
  });

  it('is refused in the name of a stranger, and with a false key', async () => {
    process.env.ESS_OPERATOR_ID = 'somebody';
    expect(await failure(start())).toBe('ess.ResourceNotFound.User');
    process.env.TENCENT_SECRET_KEY = 'false';
    expect(await failure(start())).toBe('ess.AuthFailure.SignatureFailure');
  });

  it('has no flow that was never started', async () => {
    expect(await failure(provider().describeFlow('none'))).toBe('ess.ResourceNotFound.Flow');
  });

  it('leaves open whether an order was given when its answer is lost, and not when it was refused or never left', async () => {
    its.it().ess.loseNextAnswer('CreateFlowByFiles');
    const lost = await start().catch((error: unknown) => error);
    expect([provider().mayBeDone(lost), its.it().ess.flows().length]).toEqual([true, 1]);
    its.it().ess.loseNextAnswer('UploadFiles');
    expect(provider().mayBeDone(await start().catch((error: unknown) => error))).toBe(false);
    process.env.ESS_OPERATOR_ID = 'somebody';
    expect(provider().mayBeDone(await start().catch((error: unknown) => error))).toBe(false);
    expect(its.it().ess.flows()).toHaveLength(1);
  });

  it('says which number it has no word for', async () => {
    const flowId = await start();
    its.it().ess.setStatus(flowId, 99);
    expect(await provider().describeFlow(flowId)).toMatchObject({ state: 'unknown', unknown: [99] });
  });

  it('is ended while it is open, and not after', async () => {
    const flowId = await start();
    await provider().cancelFlow(flowId, '协议改了。');
    expect(await provider().describeFlow(flowId)).toMatchObject({ state: 'cancelled', reason: '协议改了。' });
    expect(await failure(provider().cancelFlow(flowId, '协议改了。'))).toBe(
      'ess.OperationDenied.FlowStatusForbid',
    );
  });

  it('has a file when everybody has signed, and none before', async () => {
    const flowId = await start();
    expect(await failure(provider().fetchSigned(flowId))).toBe('ess.OperationDenied.FlowStatusForbid');
    its.it().ess.sign(flowId, mother.phone);
    its.it().ess.sign(flowId, caregiver.phone);
    expect((await provider().fetchSigned(flowId)).toString('utf8')).toMatch(/^%PDF-.*季红梅/s);
  });

  it('survives a restart of the service', async () => {
    const flowId = await start();
    its.restart();
    expect(await provider().describeFlow(flowId)).toMatchObject({ state: 'waiting' });
  });
});

describe('the provider', () => {
  it('is a service outside, or nobody where everybody signs on our own pages', () => {
    expect(namedProvider('own')).toBeNull();
    expect(namedProvider('tencent-ess')).toBe(tencentEssProvider);
  });
});
