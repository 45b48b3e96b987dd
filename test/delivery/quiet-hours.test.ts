import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { formatInstant } from '../../domain/calendar/beijing-time';
import { type Delivery, NOTICE, openDelivery } from './open-delivery';

/** Promises due by day whose turn comes late: behind a backlog, after a pause. From Wednesday 2026-11-18 09:00 on, in order. */
let it_: Delivery;
let made = 0;
beforeAll(async () => {
  it_ = await openDelivery({ handlers });
});
beforeEach(() => {
  it_.heard();
});
afterAll(() => it_.close());

const person = async () => {
  const number = String((made += 1)).padStart(4, '0');
  const one = {
    id: `pe_night${number}`,
    send: `ou_night${number}`,
    openid: `o-night-${number}`,
    phone: `1990003${number}`,
    ledger: 2,
  };
  await it_.add([one]);
  return one;
};
type One = Awaited<ReturnType<typeof person>>;
const push = ({ id, send }: One, fields: object = {}) => ({
  id: send,
  person: id,
  fields: { ...NOTICE, ...fields },
});
const text = (one: One, fields: object = {}) => ({ ...push(one, fields), channel: 'sms' as const });
const at = (time: string): void => {
  const [day = '', hour = ''] = time.split(' ');
  const wanted = new Date(`2026-11-${day}T${hour}:00+08:00`).getTime();
  it_.move((wanted - clock) / 60_000);
  clock = wanted;
};
let clock = new Date('2026-11-18T09:00:00+08:00').getTime();
const waits = async ({ send }: One): Promise<string> => {
  const [row] = await it_.county.rows<{ until: string }>(
    'select not_before as until from outbox where id = $1',
    [send],
  );
  return row === undefined ? 'nothing' : formatInstant(new Date(row.until));
};
const MORNING = '2026-11-19T07:00:00+08:00';

describe('a push', () => {
  it('due before ten rings at 21:59, and at 22:00 waits for the morning', async () => {
    const [before, after] = [await person(), await person()];
    at('18 21:59');
    await it_.promise([push(before)]);
    await it_.dispatch();
    expect(await it_.of(before.send)).toBe('sent ok');

    await it_.promise([push(after)]);
    at('18 22:00');
    await it_.dispatch();
    expect([await it_.of(after.send), await waits(after)]).toEqual(['pending quiet-hours', MORNING]);
    expect(it_.heard()).toHaveLength(1);
  });

  it('that waited is sent at seven, and its number is kept for what WeChat says of it later', async () => {
    at('19 07:00');
    await it_.dispatch();
    const [row] = await it_.county.rows(
      `select attempt, result, provider_id is not null as numbered from delivery where outbox_id = 'ou_night0002'`,
    );
    expect(row).toEqual({ attempt: 1, result: 'ok', numbered: true });
  });

  it('that WeChat’s own pause carries past ten rings in the morning', async () => {
    const one = await person();
    at('19 21:50');
    it_.services.it().wechat.failNext(one.openid, 45009, 1);
    await it_.promise([push(one)]);
    await it_.dispatch();
    expect([await it_.of(one.send), await waits(one)]).toEqual([
      'pending 45009',
      '2026-11-20T07:00:00+08:00',
    ]);
    at('20 07:00');
    await it_.dispatch();
    expect(
      await it_.county.rows(
        `select result, provider_id is not null as numbered from delivery where outbox_id = $1`,
        [one.send],
      ),
    ).toEqual([{ result: 'ok', numbered: true }]);
  });
});

describe('a text message', () => {
  it('due by day and late waits for the morning, and takes nobody’s place in the budget', async () => {
    process.env['SMS_DAILY_BUDGET'] = '1';
    const late = await person();
    await it_.county.root.query('delete from push_quota where person_id = $1', [late.id]);
    at('20 21:59');
    await it_.promise([text(late)]);
    at('20 22:00');
    await it_.dispatch();
    expect([await it_.of(late.send), await waits(late)]).toEqual([
      'pending quiet-hours',
      '2026-11-21T07:00:00+08:00',
    ]);
    expect((await it_.county.data('county', 'notice.listParked', {}))['sms']).toEqual({ sent: 0, held: 0 });
    at('21 07:00');
    await it_.dispatch();
    expect(await it_.of(late.send)).toBe('sent ok');
  });
});

describe('at night', () => {
  it('what is urgent rings by push and by text message', async () => {
    const [pushed, texted] = [await person(), await person()];
    await it_.county.root.query('delete from push_quota where person_id = $1', [texted.id]);
    at('21 23:00');
    await it_.promise([push(pushed, { urgent: true }), text(texted, { urgent: true })]);
    await it_.dispatch();
    expect([await it_.of(pushed.send), await it_.of(texted.send)]).toEqual(['sent ok', 'sent ok']);
  });
});
