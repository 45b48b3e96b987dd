import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wechatTemplateId } from '../../local/cloud/registrations';
import { openidOf } from '../../local/demo/contact-details';
import { demoId } from '../../local/demo/demo-id';
import type { EventBody } from '../../local/stand-ins/wechat/subscribe-events';
import { startCounty, type StoryCounty } from './start-county';

/** What WeChat says after a message was taken, and what is no word of WeChat's. Told in order. */
const DIRECTOR = 'zhouxiaoqin';
const VILLAGE = '990100005001';
const MOTHER = 'liumin';
const PERSON = demoId('pe', MOTHER);
const NOTICE = wechatTemplateId('notice') ?? '';

let county: StoryCounty;
let nonces = 0;
beforeAll(async () => {
  county = await startCounty();
  await county.root.query(
    `insert into push_quota (person_id, template, remaining) values ($1, 'notice', 5)
       on conflict (person_id, template) do update set remaining = 5`,
    [PERSON],
  );
  county.cloud.standIns.wechat.grant(openidOf(MOTHER), NOTICE, 50);
});
afterAll(() => county.stop());

const query = (given?: { readonly token?: string; readonly at?: Date }) =>
  county.cloud.standIns.wechat.signedQuery(`nonce-${String((nonces += 1))}`, given);
const post = async (body: EventBody, signed = query()): Promise<number> => {
  const address = `${county.cloud.url}/v1/functions/callback?${signed}`;
  return (await fetch(address, { method: 'POST', body: JSON.stringify(body) })).status;
};
const minute = async (time: string): Promise<void> => {
  await county.cloud.moveClock(`2026-11-18T${time}:00+08:00`);
};
/** Her ring of a notice, and what WeChat calls it. */
const ring = async (noticeId: string) => {
  const { rows } = await county.root.query<{ state: string; result: string; msgid: string | null }>(
    `select o.state, o.result, d.provider_id as msgid from outbox o left join delivery d on d.outbox_id = o.id
       where o.cause = 'notice:' || $1::text and o.person_id = $2 and o.channel = 'ring'`,
    [noticeId, PERSON],
  );
  return rows[0];
};
const textOf = (noticeId: string) =>
  county.column(
    `select state from outbox where cause = 'notice:' || $1::text and person_id = $2 and channel = 'sms'`,
    [noticeId, PERSON],
  );
const send = async (topic: 'drowning' | 'bullying' | 'traffic'): Promise<string> =>
  (await county.call(DIRECTOR, 'notice.send', { topic, regions: [VILLAGE] })).noticeId;
const sentEvent = (msgid: string, errorCode: number): EventBody =>
  county.cloud.standIns.wechat.events.sent(openidOf(MOTHER), [
    { template: NOTICE, msgid, errorCode, errorStatus: errorCode === 0 ? 'success' : 'user refuse' },
  ]);
const words = (msgid: string) =>
  county.column('select outcome from delivery_event where provider_id = $1 order by 1', [msgid]);
const left = async () =>
  Number(
    (
      await county.column(`select remaining from push_quota where person_id = $1 and template = 'notice'`, [
        PERSON,
      ])
    )[0],
  );

describe('a message that was taken', () => {
  it('is delivered when WeChat says so, and once however often it does', async () => {
    const notice = await send('drowning');
    await minute('09:02');
    const { state, msgid } = (await ring(notice)) ?? {};
    expect(state).toBe('sent');
    expect(msgid).toMatch(/^3\d{18}$/);
    const told = sentEvent(msgid ?? '', 0);
    expect(await post(told)).toBe(200);
    expect(await post(told)).toBe(200);
    expect(await words(msgid ?? '')).toEqual(['delivered']);
    await minute('09:04');
    expect(await ring(notice)).toMatchObject({ state: 'sent' });
    expect(await textOf(notice)).toEqual([]);
    const reached = 'select state from notice_recipient where notice_id = $1 and person_id = $2';
    expect(await county.column(reached, [notice, PERSON])).toEqual(['delivered']);
  });

  it('and not delivered is followed by a text message, with WeChat’s reason', async () => {
    const notice = await send('bullying');
    await minute('09:06');
    const msgid = (await ring(notice))?.msgid ?? '';
    expect(await post(sentEvent(msgid, 43101))).toBe(200);
    expect(await post(sentEvent(msgid, 43101), query())).toBe(200);
    await minute('09:08');
    expect(await ring(notice)).toMatchObject({ state: 'unreached', result: 'failed:43101' });
    expect(await textOf(notice)).toEqual(['pending']);
    await minute('09:10');
    expect(await textOf(notice)).toEqual(['pending']);
  });

  it('of which is told before our own record of it is followed all the same', async () => {
    const notice = await send('traffic');
    await minute('09:12');
    const msgid = (await ring(notice))?.msgid ?? '';
    // As if the record of the send were not written yet.
    const { rows } = await county.root.query<Record<string, unknown>>(
      'delete from delivery where provider_id = $1 returning *',
      [msgid],
    );
    expect(await post(sentEvent(msgid, 43101))).toBe(200);
    await minute('09:14');
    expect(await ring(notice)).toMatchObject({ state: 'sent' });
    await county.root.query(
      'insert into delivery select * from jsonb_populate_record(null::delivery, $1::jsonb)',
      [JSON.stringify(rows[0])],
    );
    await minute('09:16');
    expect(await ring(notice)).toMatchObject({ state: 'unreached', result: 'failed:43101' });
    expect(await textOf(notice)).toEqual(['pending']);
  });
});

describe('a popup', () => {
  const popup = () => county.cloud.standIns.wechat.events.popup(openidOf(MOTHER), { [NOTICE]: 'accept' });
  const call = () =>
    county.call(MOTHER, 'push.recordSubscription', { answers: [{ template: 'notice', answer: 'accept' }] });

  it('told by WeChat and by the phone is one message, in whichever order', async () => {
    const before = await left();
    await call();
    expect(await post(popup())).toBe(200);
    expect(await left()).toBe(before + 1);
    await minute('09:40');
    expect(await post(popup())).toBe(200);
    expect((await call()).left['notice']).toBe(before + 2);
  });

  it('whose call was lost on the way is one all the same', async () => {
    await minute('10:00');
    const before = await left();
    expect(await post(popup())).toBe(200);
    expect(await left()).toBe(before + 1);
  });

  it('of before is worth nothing once she switches the messages off', async () => {
    const event = county.cloud.standIns.wechat.events.change(openidOf(MOTHER), [NOTICE]);
    expect(await post(event)).toBe(200);
    expect(await left()).toBe(0);
  });
});

describe('a callback is refused', () => {
  const kept = () => county.column('select count(*)::int from delivery_event');

  it('when somebody signs who only guesses', async () => {
    const before = await kept();
    expect(await post(sentEvent('3000000000000009001', 0), query({ token: 'guessed' }))).toBe(403);
    expect(await post(sentEvent('3000000000000009001', 0), '')).toBe(403);
    expect(await kept()).toEqual(before);
  });

  it('when it was signed more than five minutes ago', async () => {
    const at = new Date(Date.parse(county.cloud.now()) - 301_000);
    expect(await post(sentEvent('3000000000000009002', 0), query({ at }))).toBe(403);
    expect(await words('3000000000000009002')).toEqual([]);
  });

  it('when it is played again, with its own body or with another', async () => {
    const signed = query();
    expect(await post(sentEvent('3000000000000009003', 0), signed)).toBe(200);
    expect(await post(sentEvent('3000000000000009003', 0), signed)).toBe(403);
    expect(await post(sentEvent('3000000000000009004', 43101), signed)).toBe(403);
    expect(await words('3000000000000009004')).toEqual([]);
  });

  it('when what it tells is older than that, though freshly signed', async () => {
    const body = sentEvent('3000000000000009005', 0);
    await minute('10:10');
    expect(await post(body)).toBe(403);
  });
});
