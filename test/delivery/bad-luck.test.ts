import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { demoId } from '../../local/demo/demo-id';
import { addHouseholds } from '../builders/more-households';
import { IN_ORDER, lookOver } from '../races/books';
import { type Delivery, openDelivery } from './open-delivery';

/** One file, one service, one promise that is broken: nobody else pays for it, and it is tried again. */
let it_: Delivery;
beforeAll(async () => {
  it_ = await openDelivery({ handlers });
  await addHouseholds(it_.county.root, 60);
  await it_.county.fire('nightly-pass');
  await it_.dispatch();
});
beforeEach(() => {
  it_.heard();
});
afterAll(() => it_.close());

const count = async (query: string, values: readonly unknown[] = []): Promise<number> => {
  const [row] = await it_.county.rows<{ n: number }>(`select count(*)::int as n from ${query}`, values);
  return row?.n ?? -1;
};
const homeOf = async (child: string): Promise<string> =>
  (
    await it_.county.rows<{ id: string }>('select household_id as id from child where id = $1', [
      demoId('ch', child),
    ])
  )[0]?.id ?? '';
/** No reader takes the day of a link, or a birthday, that is none: the file cannot be read. */
const putDays = async (household: string, from: string, born: string): Promise<void> => {
  await it_.county.root.query('update caregiver_link set from_on = $2 where household_id = $1', [
    household,
    from,
  ]);
  await it_.county.root.query('update child set birth_on = $2 where household_id = $1', [household, born]);
};
const damage = (household: string) => putDays(household, '-infinity', '-infinity');
const mend = (household: string) => putDays(household, '2026-09-01', '2016-05-05');
const publish = async (): Promise<string> =>
  String(
    (await it_.county.data('county', 'notice.send', { topic: 'drowning', regions: ['990100'] }))['noticeId'],
  );

describe('a household whose file cannot be read', () => {
  const [one, other] = ['hh_aaaaaaaaaa17', 'hh_aaaaaaaaaa18'] as const;

  it('is left out of a notice alone, in the log by its id, and gets it when the file is mended', async () => {
    await damage(one);
    await damage(other);
    const noticeId = await publish();
    const before = it_.county.logged.length;
    await it_.dispatch();

    const missed = await it_.county.rows<{ id: string }>(
      `select id from household h where not exists (select 1 from notice_recipient r where r.notice_id = $1 and r.household_id = h.id)
         and village_code like '990100%' order by id`,
      [noticeId],
    );
    expect(missed.map(({ id }) => id)).toEqual([one, other]);
    expect(await count('notice where id = $1 and fan_out_done', [noticeId])).toBe(1);
    const said = it_.county.logged.slice(before).filter((line) => line.includes('"fan-out"'));
    expect(said.map((line) => (JSON.parse(line) as { household?: string }).household)).toEqual([one, other]);
    expect(said.join('')).not.toMatch(/\p{Script=Han}/u);

    // Known to the county as a number; which families they are stays with those who mend.
    const leftOut = async () => (await it_.county.data('county', 'notice.listParked', {}))['leftOut'];
    expect(await leftOut()).toBe(2);

    // Not mended: it waits, longer each time, and nobody is told twice.
    it_.move(11);
    await it_.dispatch();
    expect(await count('notice_left_out where tries = 2')).toBe(2);
    await mend(one);
    it_.move(21);
    await it_.dispatch();
    expect(await count('notice_recipient where notice_id = $1 and household_id = $2', [noticeId, one])).toBe(
      3,
    );
    expect(await count('notice_left_out where household_id = $1 and delivered_at is null', [one])).toBe(0);
    expect(await leftOut()).toBe(1);
    await mend(other);
    it_.move(41);
    await it_.dispatch();
    expect(await count('notice_left_out where delivered_at is null')).toBe(0);
    expect(await leftOut()).toBe(0);
    expect(
      await count(
        `(select person_id from outbox where cause = $1 group by person_id, step, channel having count(*) > 1) x`,
        [`notice:${noticeId}`],
      ),
    ).toBe(0);
    expect(await lookOver(it_.county)).toEqual(IN_ORDER);
  });

  it('does not keep the next family’s director from hearing that a child is missing', async () => {
    const [boy, mate] = [demoId('ch', 'zhengxiaoyang'), demoId('ch', 'geshuhao')];
    await it_.county.root.query(
      'update child set school = (select school from child where id = $1) where id = $2',
      [boy, mate],
    );
    const reported = await it_.county.data('tanglaoshi', 'absence.report', { childIds: [boy, mate] });
    expect(reported['absences']).toHaveLength(2);
    await damage(await homeOf('geshuhao'));
    it_.move(61);
    await it_.dispatch();
    expect(await count(`absence where child_id = $1 and state = 'raised'`, [boy])).toBe(1);
    expect(await count(`absence where child_id = $1 and state = 'asked'`, [mate])).toBe(1);

    await mend(await homeOf('geshuhao'));
    it_.move(1);
    await it_.dispatch();
    expect(await count(`absence where child_id = $1 and state = 'raised'`, [mate])).toBe(1);
  });

  it('costs what was sent beside it neither its record nor a second ring', async () => {
    const people = ['pe_luck0001', 'pe_luck0002'] as const;
    await it_.add(people.map((id, at) => ({ id, openid: `o-luck-${String(at)}`, ledger: 5 })));
    const broken = await homeOf('zhengxiaoyang');
    await it_.county.root.query(
      `insert into guardian_link (household_id, person_id, kinship, from_on) values ($1, 'pe_luck0002', '叔叔', '2026-09-01')`,
      [broken],
    );
    await damage(broken);
    await it_.promise([
      { id: 'ou_luck0001', person: people[0], topic: 'notice' },
      { id: 'ou_luck0002', person: people[1], topic: 'notice', cause: 'agreement:ag_aaaaaaaaaaaa:1' },
    ]);
    await it_.county.root.query(`update outbox set household_id = $1 where id = 'ou_luck0002'`, [broken]);
    await it_.dispatch();
    expect([await it_.of('ou_luck0001'), await it_.of('ou_luck0002')]).toEqual(['sent ok', 'sent ok']);
    await mend(broken);
    it_.move(6);
    it_.heard();
    await it_.dispatch();
    expect(it_.heard().filter(({ to }) => JSON.stringify(to).includes('o-luck'))).toEqual([]);
  });
});

describe('a service that is away', () => {
  it('gives no token: nothing is lost, and the text messages of others go out', async () => {
    await it_.add([
      { id: 'pe_away0001', openid: 'o-away-1', ledger: 2 },
      { id: 'pe_away0002', phone: '19900040002' },
    ]);
    await it_.promise([
      { id: 'ou_away0001', person: 'pe_away0001' },
      { id: 'ou_away0002', person: 'pe_away0002', channel: 'sms' },
    ]);
    it_.services.it().wechat.forgetTokens();
    const secret = process.env['WECHAT_SECRET'];
    process.env['WECHAT_SECRET'] = 'another';
    await it_.dispatch();
    process.env['WECHAT_SECRET'] = secret;
    expect(await it_.of('ou_away0002')).toBe('sent ok');
    expect(await it_.of('ou_away0001')).toMatch(/^pending wechat[.]/);
    it_.move(10);
    await it_.dispatch();
    expect(await it_.of('ou_away0001')).toBe('sent ok');
  });
});

describe('a promise of a kind that nobody knows', () => {
  it('is given up without holding up the others, and the county’s page opens', async () => {
    await it_.add([{ id: 'pe_kind0001', openid: 'o-kind-1', ledger: 2 }]);
    await it_.promise([{ id: 'ou_kind0001', person: 'pe_kind0001', topic: 'of-tomorrow' }]);
    await it_.dispatch();
    expect(await it_.of('ou_kind0001')).toBe('parked broken');
    expect((await it_.county.call('county', 'notice.listParked', {})).ok).toBe(true);
    await it_.county.root.query(
      `update parked_send set answer = 'give-up', reason = '不用了', answered_by = (select person_id from role_grant where role = 'county' limit 1),
         answered_at = parked_at where outbox_id = 'ou_kind0001'`,
    );
    await it_.promise([{ id: 'ou_kind0002', person: 'pe_kind0001' }]);
    await it_.dispatch();
    expect([await it_.of('ou_kind0001'), await it_.of('ou_kind0002')]).toEqual([
      'unreached given-up',
      'sent ok',
    ]);
  });
});
