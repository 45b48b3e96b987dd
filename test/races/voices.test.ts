import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { fanOutNotices } from '../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { dayOf } from '../../domain/calendar/calendar-day';
import { CONFIG, standInsOnAPort, type StandInsOnAPort } from '../../local/stand-ins/stand-ins-on-a-port';
import { type County, openCounty } from '../walls/open-county';

const before = { ...process.env };
const START = new Date('2026-11-18T09:00:00+08:00');

describe('texts that are wanted, and several workers', () => {
  let county: County;
  let port: StandInsOnAPort;
  beforeAll(async () => {
    const { secretId, secretKey } = CONFIG.tencent;
    const cloudbase = { ...CONFIG.cloudbase, secretId, secretKey };
    port = await standInsOnAPort(START, { config: { ...CONFIG, cloudbase } });
    Object.assign(process.env, {
      TENCENT_SECRET_ID: secretId,
      TENCENT_SECRET_KEY: secretKey,
      SPEECH_VOICE: '101001',
      SPEECH_ENDPOINT: port.host,
      SPEECH_PROTOCOL: 'http://',
      TCB_ENV: CONFIG.cloudbase.envId,
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${port.origin}/admin` }),
      TENCENTCLOUD: 'true',
    });
    county = await openCounty({ handlers });
  });
  afterAll(async () => {
    await county.close();
    await port.close();
    process.env = before;
  });

  const want = (texts: readonly string[]) =>
    county.root.query(
      `insert into recording (key, words, voice, speed, state, not_before, wanted_at)
         select md5(words), words, 101001, 0, 'wanted', '2026-11-18T00:00:00Z', '2026-11-18T00:00:00Z' from unnest($1::text[]) as words`,
      [texts],
    );
  const saidOf = (texts: readonly string[]) =>
    port
      .it()
      .tts.said()
      .map(({ text }) => text)
      .filter((text) => texts.includes(text));
  const workers = (n: number) => Promise.all(Array.from({ length: n }, () => county.fire('record-voices')));

  it('are each said once, and each kept', async () => {
    const texts = Array.from({ length: 35 }, (_, at) => `第${String(at)}句。`);
    await want(texts);
    await workers(4);

    expect([...saidOf(texts)].sort()).toEqual([...texts].sort());
    const [ready] = await county.rows<{ n: number }>(
      `select count(*)::int as n from recording where state = 'ready' and words is null and seconds > 0`,
    );
    expect(ready).toEqual({ n: 35 });
  });

  it('are not tried one after the other while the account is closed, and all said after it', async () => {
    const texts = Array.from({ length: 12 }, (_, at) => `再说第${String(at)}句。`);
    await want(texts);
    port.it().tts.failNext('UnsupportedOperation.AccountArrears', 1000);
    await workers(1);

    expect(saidOf(texts)).toEqual([]);
    const [left] = await county.rows<{ free: number; tried: number }>(
      `select count(*) filter (where claimed_until is null)::int as free, sum(attempts)::int as tried
         from recording where state = 'wanted'`,
    );
    expect(left).toEqual({ free: 12, tried: 1 });

    port.it().tts.mend();
    await county.root.query(
      `update recording set not_before = '2026-11-18T00:00:00Z' where state = 'wanted'`,
    );
    await workers(3);
    expect([...saidOf(texts)].sort()).toEqual([...texts].sort());
  });

  it('are wanted by two at once as one', async () => {
    const own = { topic: 'bullying', title: '两次', body: '同一句话。', regions: ['990100001001'] };
    await Promise.all([1, 2].map(() => county.data('fangxiaomei', 'notice.send', own)));
    const context = { db: county.db, now: START, today: dayOf(START) };
    await Promise.all([fanOutNotices(context), fanOutNotices(context)]);
    await workers(2);

    expect(saidOf(['两次。同一句话。'])).toHaveLength(1);
    const uses = await county.rows(
      `select s.subject from spoken_text s join recording r using (key) where r.state = 'ready'`,
    );
    expect(uses).toHaveLength(2);
  });
});
