import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { wechatTemplates } from '../../local/cloud/registrations';
import { type Delivery, NOTICE, openDelivery } from './open-delivery';

/** What WeChat answers, and what the ledger, the next channel and the other workers make of it. */
let it_: Delivery;
let people = 0;
beforeAll(async () => {
  it_ = await openDelivery({ handlers });
});
beforeEach(() => {
  it_.move(31);
  it_.heard();
});
afterAll(() => it_.close());

const wechat = () => it_.services.it().wechat;
/** A person with WeChat and, unless it says otherwise, no telephone; the promise has the same number. */
const person = async (given: { ledger?: number; really?: number; phone?: string } = {}) => {
  const number = String((people += 1)).padStart(4, '0');
  const id = `pe_ledger${number}`;
  await it_.add([{ id, openid: `o-ledger-${number}`, ledger: 1, ...given }]);
  return { id, openid: `o-ledger-${number}`, send: `ou_ledger${number}` };
};
const ledger = async (id: string): Promise<unknown> =>
  (
    await it_.county.rows<{ remaining: number }>(
      `select remaining from push_quota where person_id = $1 and template = 'notice'`,
      [id],
    )
  )[0]?.remaining;
const rung = () => it_.heard().filter(({ channel }) => channel === 'wechat');

describe('what WeChat answers', () => {
  it('43101 takes the ledger to zero, and the text message is next', async () => {
    const one = await person({ ledger: 3, really: 0, phone: '19900020001' });
    await it_.promise([{ id: one.send, person: one.id, fields: { ...NOTICE, urgent: true } }]);
    await it_.dispatch();
    expect([await it_.of(one.send), await ledger(one.id)]).toEqual(['unreached 43101', 0]);
    expect(it_.heard().map(({ channel, result }) => `${channel} ${result}`)).toEqual([
      'wechat 43101',
      'sms ok',
    ]);
  });

  it('40003 stops: nothing more is pushed to that account', async () => {
    const one = await person({ ledger: 2 });
    wechat().setPhone(one.openid, 'gone');
    await it_.promise([{ id: one.send, person: one.id }]);
    await it_.dispatch();
    expect([await it_.of(one.send), await ledger(one.id)]).toEqual(['unreached 40003', 0]);
    rung();
    await it_.promise([{ id: `${one.send}b`, person: one.id }]);
    await it_.dispatch();
    expect([await it_.of(`${one.send}b`), rung()]).toEqual(['unreached no-quota', []]);
  });

  it('43108 is tried again at once, one after the other', async () => {
    const one = await person();
    wechat().failNext(one.openid, 43108, 2);
    await it_.promise([{ id: one.send, person: one.id }]);
    await it_.dispatch();
    expect([await it_.of(one.send), await ledger(one.id)]).toEqual(['sent ok', 0]);
    expect(rung().map(({ result }) => result)).toEqual(['43108', '43108', 'ok']);
  });

  it('a forgotten token is renewed once, by all who use it', async () => {
    const many = await Promise.all(Array.from({ length: 30 }, () => person()));
    wechat().forgetTokens();
    await it_.promise(many.map(({ id, send }) => ({ id: send, person: id })));
    await Promise.all([it_.dispatch(), it_.dispatch()]);
    for (const { send } of many) expect(await it_.of(send)).toBe('sent ok');
    const before = it_.services.it().wechat.tokensIssued();
    const one = await person();
    await it_.promise([{ id: one.send, person: one.id }]);
    await it_.dispatch();
    expect(it_.services.it().wechat.tokensIssued()).toBe(before);
    expect(before).toBeLessThanOrEqual(3);
  });

  it('45009 lets every worker wait, the next run too, and then it goes on', async () => {
    const many = await Promise.all(Array.from({ length: 5 }, () => person()));
    wechat().setDailyLimit(0);
    const [first] = many;
    if (first === undefined) throw new Error('nobody');
    await it_.promise([{ id: first.send, person: first.id }]);
    await it_.dispatch();
    expect(await it_.of(first.send)).toBe('pending 45009');
    await it_.promise(many.slice(1).map(({ id, send }) => ({ id: send, person: id })));
    rung();
    await it_.dispatch();
    // Another worker, another minute: not one call.
    expect(rung()).toEqual([]);
    for (const { send } of many.slice(1)) expect(await it_.of(send)).toBe('pending back-pressure');
    wechat().setDailyLimit(1_000_000);
    it_.move(31);
    await it_.dispatch();
    for (const { id, send } of many) expect([await it_.of(send), await ledger(id)]).toEqual(['sent ok', 0]);
  });

  it('43107 parks the template’s messages after one call, and leaves the other templates alone', async () => {
    const many = await Promise.all(Array.from({ length: 4 }, () => person()));
    wechat().setBannedTemplates([wechatTemplates.notice.id]);
    const [first, ...others] = many;
    if (first === undefined) throw new Error('nobody');
    await it_.promise([{ id: first.send, person: first.id }]);
    await it_.dispatch();
    await it_.promise(others.map(({ id, send }) => ({ id: send, person: id })));
    await it_.dispatch();
    expect(rung().map(({ result }) => result)).toEqual(['43107']);
    for (const { send } of many) expect(await it_.of(send)).toBe('parked 43107');
    const listed = await it_.county.data('county', 'notice.listParked', {});
    expect(listed['groups']).toMatchObject([{ topic: 'notice', why: '43107', count: 4 }]);

    wechat().setBannedTemplates([]);
    const answer = { topic: 'notice', why: '43107', answer: 'redo' };
    expect(await it_.county.data('county', 'notice.answerParked', answer)).toEqual({ count: 4 });
    await it_.dispatch();
    for (const { id, send } of many) expect([await it_.of(send), await ledger(id)]).toEqual(['sent ok', 0]);
    const twice = await it_.county.call('county', 'notice.answerParked', answer);
    expect(twice).toMatchObject({ ok: false, refusal: { code: 'notice.parkedOver' } });
  });

  it('one yes to a long-term template is for all its messages', async () => {
    process.env['WECHAT_LONG_TEMPLATES'] = 'notice';
    const one = await person({ ledger: 1, really: 3 });
    for (const n of ['1', '2', '3']) {
      await it_.promise([{ id: `${one.send}${n}`, person: one.id }]);
      await it_.dispatch();
      expect([await it_.of(`${one.send}${n}`), await ledger(one.id)]).toEqual(['sent ok', 1]);
    }
    await it_.promise([{ id: `${one.send}4`, person: one.id }]);
    await it_.dispatch();
    expect([await it_.of(`${one.send}4`), await ledger(one.id)]).toEqual(['unreached 43101', 0]);
    delete process.env['WECHAT_LONG_TEMPLATES'];
  });
});

describe('a promise that cannot be sent', () => {
  it('is parked alone, and the rest of its batch goes out', async () => {
    const [blank, unreadable, fine] = [await person(), await person(), await person()];
    await it_.county.root.query(`update identity set value_cipher = 'test.AAAA' where person_id = $1`, [
      unreadable.id,
    ]);
    await it_.promise([
      { id: blank.send, person: blank.id, fields: { ...NOTICE, title: '  ' } },
      { id: unreadable.send, person: unreadable.id },
      { id: fine.send, person: fine.id, fields: { ...NOTICE, most: 3, digestAt: '' } },
    ]);
    await it_.dispatch();
    expect([await it_.of(blank.send), await it_.of(unreadable.send), await it_.of(fine.send)]).toEqual([
      'parked broken',
      'parked broken',
      'sent ok',
    ]);
    // The log says which promise, and nothing of what it says or to whom.
    const said = it_.county.logged.filter((line) => line.includes(unreadable.send)).join();
    expect(said).toContain('"event":"outbox"');
    expect(said).not.toContain(unreadable.openid);
  });

  it('is given up only with a reason, and then the next channel rings', async () => {
    const one = await person({ phone: '19900020002' });
    await it_.county.root.query(`update identity set value_cipher = 'test.AAAA' where person_id = $1`, [
      one.id,
    ]);
    await it_.promise([{ id: one.send, person: one.id, fields: { ...NOTICE, urgent: true } }]);
    await it_.dispatch();
    expect(await it_.of(one.send)).toBe('parked broken');
    const answer = { topic: 'notice', why: 'broken', answer: 'give-up' };
    const bare = await it_.county.call('county', 'notice.answerParked', answer);
    expect(bare).toMatchObject({ ok: false, refusal: { code: 'notice.reasonMissing' } });
    await it_.county.data('county', 'notice.answerParked', { ...answer, reason: '号码读不出来' });
    it_.heard();
    await it_.dispatch();
    expect(await it_.of(one.send)).toBe('unreached given-up');
    expect(it_.heard().map(({ channel, to }) => [channel, to.phone])).toEqual([['sms', '+8619900020002']]);
    it_.move(1);
    await it_.dispatch();
    expect(it_.heard()).toEqual([]);
  });
});
