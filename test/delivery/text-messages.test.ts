import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { wechatTemplates } from '../../local/cloud/registrations';
import { type Delivery, NOTICE, openDelivery } from './open-delivery';

/** Text messages cost twenty times all computing: as few as can be, and no more than the services and the operator allow. */
let it_: Delivery;
let people = 0;
beforeAll(async () => {
  it_ = await openDelivery({ handlers });
});
beforeEach(async () => {
  it_.move(24 * 60);
  await it_.county.root.query(`update outbox set state = 'cleared' where state in ('pending', 'claimed')`);
  it_.heard();
});
afterEach(() => {
  delete process.env['SMS_DAILY_BUDGET'];
});
afterAll(() => it_.close());

type Given = { readonly phone?: string; readonly openid?: string; readonly ledger?: number };
const some = async (count: number, given: (at: number) => Given = () => ({})) => {
  const made = Array.from({ length: count }, (_, at) => {
    const number = String((people += 1)).padStart(5, '0');
    return { id: `pe_text${number}`, send: `ou_text${number}`, phone: `199001${number}`, ...given(at) };
  });
  await it_.add(made);
  return made;
};
const text = (one: { readonly id: string; readonly send: string }, about = '防溺水', more: object = {}) => ({
  id: one.send,
  person: one.id,
  channel: 'sms' as const,
  fields: { ...NOTICE, about, ...more },
});
const calls = () => it_.services.it().sms.calls();
const states = async (made: readonly { readonly send: string }[]): Promise<readonly string[]> =>
  Promise.all(made.map(({ send }) => it_.of(send)));
const tally = (said: readonly string[]): Readonly<Record<string, number>> =>
  said.reduce<Record<string, number>>((sum, one) => ({ ...sum, [one]: (sum[one] ?? 0) + 1 }), {});

describe('calls', () => {
  it('are Σ ⌈group / 200⌉: the same words together, whatever notice they are of', async () => {
    const made = await some(650);
    const words = (at: number): string => (at < 401 ? '防溺水' : at < 600 ? '防欺凌' : '交通');
    // The first four hundred and one are of two notices.
    await it_.promise(
      made.map((one, at) => text(one, words(at), { noticeId: at % 2 === 0 ? 'no_a' : 'no_b' })),
    );
    const before = calls();
    await it_.dispatch();
    expect(tally(await states(made))).toEqual({ 'sent ok': 650 });
    expect(calls() - before).toBe(3 + 1 + 1);
  });

  it('are none for whoever has read it in the app, or has a push again', async () => {
    const [read, tapped] = await some(2, (at) => ({ openid: `o-text-${String(at)}` }));
    if (read === undefined || tapped === undefined) throw new Error('nobody');
    await it_.county.root.query(
      `with sent as (insert into notice (id, topic, title, body, brief, regions, urgent, acknowledge_days, sender_id, sender_role, sent_at, fan_out_done)
         values ('no_read', 'drowning', 'x', 'x', 'x', '{990100}', false, 3, null, 'county', '2026-11-18T00:00:00Z', true))
       insert into notice_recipient (notice_id, household_id, person_id, as_role, village_code, sent_on, opened_at)
         select 'no_read', id, $1, 'guardian', village_code, '2026-11-18', '2026-11-18T01:00:00Z' from household order by id limit 1`,
      [read.id],
    );
    await it_.county.root.query(`insert into push_quota values ($1, 'notice', 1)`, [tapped.id]);
    it_.services.it().wechat.grant('o-text-1', wechatTemplates.notice.id, 1);
    await it_.promise([{ ...text(read), cause: 'notice:no_read' }, text(tapped)]);
    const before = calls();
    await it_.dispatch();
    expect(await states([read, tapped])).toEqual(['cleared opened', 'sent ok']);
    expect(calls() - before).toBe(0);
    expect(it_.heard().map(({ channel }) => channel)).toEqual(['wechat']);
  });

  it('go out after all when the push that was there is not taken', async () => {
    const [one] = await some(1, () => ({ openid: 'o-text-refused', ledger: 2 }));
    if (one === undefined) throw new Error('nobody');
    it_.services.it().wechat.setPhone('o-text-refused', 'blocked');
    await it_.promise([text(one)]);
    await it_.dispatch();
    expect(await states([one])).toEqual(['sent ok']);
    expect(it_.heard().map(({ channel, result }) => `${channel} ${result}`)).toEqual([
      'wechat 43101',
      'sms ok',
    ]);
    const [left] = await it_.county.rows(`select remaining from push_quota where person_id = $1`, [one.id]);
    expect(left).toEqual({ remaining: 0 });
  });

  it('ring a telephone that two share once', async () => {
    const two = await some(2, () => ({ phone: '19900299999' }));
    await it_.promise(two.map((one) => text(one)));
    await it_.dispatch();
    expect(await states(two)).toEqual(['sent ok', 'sent ok']);
    expect(it_.heard()).toHaveLength(1);
  });
});

describe('each number’s answer', () => {
  it('is its own: one unsubscribed, one no number, one for a moment, one for today, the others sent', async () => {
    const made = await some(6, (at) => (at === 1 ? { phone: '123' } : {}));
    const phones = made.map(({ phone }) => phone);
    const { sms } = it_.services.it();
    sms.setBlacklist([phones[0] ?? '']);
    sms.failNext(phones[2] ?? '', 'LimitExceeded.PhoneNumberThirtySecondLimit');
    sms.failNext(phones[3] ?? '', 'LimitExceeded.PhoneNumberDailyLimit');
    sms.failNext(phones[4] ?? '', 'FailedOperation.ContainSensitiveWord');
    await it_.promise(made.map((one) => text(one)));
    await it_.dispatch();
    expect(await states(made)).toEqual([
      'unreached FailedOperation.PhoneNumberInBlacklist',
      'unreached InvalidParameterValue.IncorrectPhoneNumber',
      'pending LimitExceeded.PhoneNumberThirtySecondLimit',
      'pending LimitExceeded.PhoneNumberDailyLimit',
      'parked FailedOperation.ContainSensitiveWord',
      'sent ok',
    ]);
    sms.setBlacklist([]);
    it_.move(1);
    await it_.dispatch();
    expect((await states(made)).slice(2, 4)).toEqual([
      'sent ok',
      'pending LimitExceeded.PhoneNumberDailyLimit',
    ]);
    it_.move(24 * 60);
    await it_.dispatch();
    expect((await states(made))[3]).toBe('sent ok');
  });
});

describe('a day', () => {
  it('has ten messages for one number; the eleventh waits for the morning and asks nobody', async () => {
    const [one] = await some(1);
    if (one === undefined) throw new Error('nobody');
    const sends = Array.from({ length: 11 }, (_, at) => ({ ...one, send: `${one.send}x${String(at)}` }));
    for (const [at, send] of sends.entries()) {
      await it_.promise([text(send, `第${String(at)}条`)]);
      await it_.dispatch();
      it_.move(1);
    }
    expect(tally(await states(sends))).toEqual({ 'sent ok': 10, 'pending number-full': 1 });
    expect(it_.heard()).toHaveLength(10);
    it_.move(24 * 60);
    await it_.dispatch();
    expect(tally(await states(sends))).toEqual({ 'sent ok': 11 });
  });

  it('has the operator’s budget; what is over it waits, is counted where the county sees it, and what is urgent goes', async () => {
    process.env['SMS_DAILY_BUDGET'] = '5';
    const made = await some(8);
    const [urgent] = await some(1);
    if (urgent === undefined) throw new Error('nobody');
    await it_.promise(made.map((one) => text(one)));
    await it_.dispatch();
    expect(tally(await states(made))).toEqual({ 'sent ok': 5, 'pending sms-budget': 3 });
    await it_.promise([text(urgent, '台风', { urgent: true })]);
    await it_.dispatch();
    expect(await states([urgent])).toEqual(['sent ok']);
    const listed = await it_.county.data('county', 'notice.listParked', {});
    expect(listed['sms']).toEqual({ sent: 6, held: 3 });
    it_.move(24 * 60);
    await it_.dispatch();
    expect(tally(await states(made))).toEqual({ 'sent ok': 8 });
  });

  it('of two workers is one day: together they keep to the budget', async () => {
    process.env['SMS_DAILY_BUDGET'] = '40';
    const made = await some(100);
    await it_.promise(made.slice(0, 50).map((one) => text(one)));
    await Promise.all([
      it_.dispatch(),
      it_.promise(made.slice(50).map((one) => text(one))).then(() => it_.dispatch()),
    ]);
    expect(tally(await states(made))).toEqual({ 'sent ok': 40, 'pending sms-budget': 60 });
  });
});
