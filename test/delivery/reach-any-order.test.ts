import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { inJob } from '../../cloudfunctions/jobs/in-job';
import { appendSentWords } from '../../cloudfunctions/stores/push/append-sent-words';
import { wechatTemplates } from '../../local/cloud/registrations';
import { openidOf } from '../../local/demo/contact-details';
import { demoId } from '../../local/demo/demo-id';
import { personas } from '../../local/demo/personas';
import { type Seeded, seeded } from '../builders/seeded';
import { wrongReach } from '../races/books';
import { stopAfter } from '../races/stopping';
import { type Delivery, openDelivery } from './open-delivery';

const RUNS = 20;
const EVENTS = 30;
const SEED = 20_261_118;

/**
 * What a recipient has come to, told from the receipts, the promises, their tries and the services' words by a query that
 * shares nothing with the product's own rule: the furthest of all that is known.
 */
const RECOUNT = `
  with rung as (
    select r.notice_id, r.household_id, r.person_id, o.id, o.state, o.result from notice_recipient r
      join outbox o on o.person_id = r.person_id and o.cause = 'notice:' || r.notice_id and o.state <> 'merged'
    union all
    select r.notice_id, r.household_id, r.person_id, g.id, g.state, g.result from notice_recipient r
      join outbox o on o.person_id = r.person_id and o.cause = 'notice:' || r.notice_id and o.state = 'merged'
      join outbox g on g.person_id = o.person_id and g.cause = o.result
  ), told as (
    select u.*, exists (select 1 from delivery d join delivery_event e using (channel, provider_id) where d.outbox_id = u.id and e.outcome = 'delivered') as yes,
        exists (select 1 from delivery d join delivery_event e using (channel, provider_id) where d.outbox_id = u.id and e.outcome = 'failed') as no,
        exists (select 1 from delivery d where d.outbox_id = u.id and d.channel <> 'none') as tried from rung u
  ), known as (
    select notice_id, household_id, person_id, max(case when yes then 5 when state = 'sent' and not no then 4
        when state in ('pending', 'claimed') then 3 when state = 'sent' or state = 'parked' or (state = 'unreached' and tried) then 2
        when state = 'unreached' then 1 else 0 end) as furthest from told group by 1, 2, 3
  )
  select r.notice_id as notice, r.village_code as village, case when r.how is not null then 'on-behalf'
      when r.acknowledged_at is not null and not r.by_opening then 'confirmed' when r.opened_at is not null or r.acknowledged_at is not null then 'read'
      else (array['pending', 'unreachable', 'failed', 'pending', 'sent', 'delivered'])[coalesce(k.furthest, 0) + 1] end as state, count(*)::int as n
    from notice_recipient r left join known k using (notice_id, household_id, person_id) group by 1, 2, 3`;
/** Where the board's numbers differ from it. */
const DIFFERENT = `select * from (select notice, village, state, coalesce(k.n, 0) as kept, coalesce(c.n, 0) as recounted
    from (${RECOUNT}) c full join (select notice_id as notice, village_code as village, state, n from notice_reach) k
      using (notice, village, state)) both_ where kept <> recounted order by 1, 2, 3`;

describe('the reach of a notice', () => {
  let it_: Delivery;
  beforeAll(async () => {
    it_ = await openDelivery({ handlers });
    // A family without an account, and grandfather without a telephone.
    await it_.county.root.query('update person set phone_cipher = null, phone_hash = null where id = $1', [
      demoId('pe', 'yuagen'),
    ]);
  });
  afterAll(() => it_.close());

  const seen = new Set<string>();
  const states = new Set<string>();
  const keyOf = new Map(personas.map(({ personId, key }) => [personId, key]));
  type Recipient = {
    readonly person: string;
    readonly key: string;
    readonly home: string;
    readonly director: string;
  };
  const recipients = async (noticeId: string): Promise<readonly Recipient[]> =>
    (
      await it_.county.rows<{ person: string; home: string; director: string }>(
        `select r.person_id as person, r.household_id as home, coalesce((select min(g.person_id) from role_grant g join household h on h.village_code = g.region_code
            where h.id = r.household_id and g.role = 'director' and g.to_on is null), '') as director
           from notice_recipient r where r.notice_id = $1 order by 1, 2`,
        [noticeId],
      )
    ).map(({ person, home, director }) => ({
      person,
      home,
      key: keyOf.get(person) ?? '',
      director: keyOf.get(director) ?? '',
    }));
  const one = <Of>(list: readonly Of[], dice: Seeded): Of | undefined => list[dice.upTo(list.length)];
  const publish = async (dice: Seeded): Promise<string> => {
    const ask = one(['read', 'confirm'] as const, dice);
    const sent = await it_.county.data('county', 'notice.send', {
      topic: 'drowning',
      regions: ['990100001'],
      ask,
    });
    return String(sent['noticeId']);
  };
  /** The service's word about one message that was sent: late, twice, or against what it said before. */
  const word = async (dice: Seeded): Promise<void> => {
    const sent = await it_.county.rows<{ channel: 'wechat' | 'sms'; id: string }>(
      `select channel, provider_id as id from delivery where provider_id is not null and channel in ('wechat', 'sms') order by 1, 2`,
    );
    const of = one(sent, dice);
    if (of === undefined) return;
    const outcome = dice.chance(0.5) ? 'delivered' : 'failed';
    const said = {
      channel: of.channel,
      providerId: of.id,
      outcome,
      reason: outcome === 'failed' ? 'user-refused' : null,
    } as const;
    for (let times = dice.upTo(2); times >= 0; times -= 1)
      await inJob(it_.county.db, (tx) => appendSentWords(tx, [said], new Date()));
    seen.add(`word ${outcome}`);
  };
  /** Said before our own row has the number: the row gets it afterwards. */
  const wordFirst = async (dice: Seeded): Promise<void> => {
    const [at] = await it_.county.rows<{ id: string; attempt: number; provider: string }>(
      `select outbox_id as id, attempt, provider_id as provider from delivery where provider_id is not null and channel = 'wechat'
         and not exists (select 1 from delivery_event e where e.provider_id = delivery.provider_id) order by 1 offset $1 limit 1`,
      [dice.upTo(5)],
    );
    if (at === undefined) return;
    await it_.county.root.query(
      'update delivery set provider_id = null where outbox_id = $1 and attempt = $2',
      [at.id, at.attempt],
    );
    const said = {
      channel: 'wechat',
      providerId: at.provider,
      outcome: dice.chance(0.5) ? 'delivered' : 'failed',
      reason: null,
    } as const;
    await inJob(it_.county.db, (tx) => appendSentWords(tx, [said], new Date()));
    await it_.dispatch();
    await it_.county.root.query(
      'update delivery set provider_id = $3 where outbox_id = $1 and attempt = $2',
      [at.id, at.attempt, at.provider],
    );
    seen.add('word first');
  };
  const call = async (
    what: string,
    ...[as, op, input]: [as: string, op: string, input: object]
  ): Promise<void> => {
    if (as !== '' && (await it_.county.call(as, op, input)).ok) seen.add(what);
  };
  const phone = (dice: Seeded, { key }: Recipient): void => {
    const state = one(['ok', 'ok', 'blocked', 'gone'] as const, dice) ?? 'ok';
    it_.services.it().wechat.setPhone(openidOf(key), state);
    seen.add(state);
  };
  const tap = async (dice: Seeded, { key }: Recipient): Promise<void> => {
    await call('tap', key, 'push.recordSubscription', {
      answers: [{ template: 'notice', answer: 'accept' }],
    });
    // What the ledger says is not always what WeChat still lets through.
    if (dice.chance(0.7)) it_.services.it().wechat.grant(openidOf(key), wechatTemplates.notice.id, 1);
  };
  const move = async (dice: Seeded, { home }: Recipient): Promise<void> => {
    const village = one(['990100001001', '990100001002', '990100001003'], dice);
    await it_.county.root.query('update household set village_code = $2 where id = $1', [home, village]);
    await it_.county.root.query('update child set village_code = $2 where household_id = $1', [
      home,
      village,
    ]);
    seen.add('moved');
  };

  const event = async (dice: Seeded, noticeId: string): Promise<void> => {
    const who = one(await recipients(noticeId), dice);
    const does: readonly (() => unknown)[] = [
      () => it_.dispatch(),
      () => it_.dispatch(),
      () => stopAfter(1 + dice.upTo(60), () => it_.dispatch()),
      () => {
        it_.move(1 + dice.upTo(8));
      },
      () => {
        it_.move(60 * (1 + dice.upTo(14)));
      },
      () => word(dice),
      () => word(dice),
      () => wordFirst(dice),
      () => call('reminded', 'county', 'notice.remind', { noticeId }),
      ...(who === undefined
        ? []
        : [
            () => call('opened', who.key, 'notice.open', { noticeId }),
            () => call('acknowledged', who.key, 'notice.acknowledge', { noticeId }),
            () =>
              call('on behalf', who.director, 'notice.acknowledgeOnBehalf', {
                ...{ noticeId, personId: who.person, how: 'told-by-phone', reason: '没有智能手机' },
              }),
            () => {
              phone(dice, who);
            },
            () => tap(dice, who),
            () => move(dice, who),
          ]),
    ];
    await one(does, dice)?.();
  };

  it.each(Array.from({ length: RUNS }, (_, run) => run))(
    'equals a recount from its deliveries after any order of events (%i)',
    async (run) => {
      const dice = seeded(SEED + run);
      const noticeId = await publish(dice);
      for (let left = EVENTS; left > 0; left -= 1) {
        await event(dice, noticeId);
        // At no moment do the numbers differ from the rows; from the deliveries only until they have been followed.
        if (left % 10 === 0) expect(await it_.county.rows(wrongReach)).toEqual([]);
      }
      it_.move(6);
      await it_.dispatch();
      expect(await it_.county.rows(DIFFERENT)).toEqual([]);
      const people = (await recipients(noticeId)).length;
      const [kept] = await it_.county.rows(
        'select sum(n)::int as n, min(n) >= 0 as none_below from notice_reach where notice_id = $1',
        [noticeId],
      );
      expect([people > 20, kept]).toEqual([true, { n: people, none_below: true }]);
      for (const { state } of await it_.county.rows<{ state: string }>(
        'select distinct state from notice_recipient',
      ))
        states.add(state);
      const [ledger] = await it_.county.rows('select count(*)::int as n from push_quota where remaining < 0');
      expect(ledger).toEqual({ n: 0 });
    },
    60_000,
  );

  it('has met everything that may happen to it', () => {
    expect([...seen].sort()).toEqual(
      [
        'acknowledged',
        'blocked',
        'gone',
        'moved',
        'ok',
        'on behalf',
        'opened',
        'reminded',
        'tap',
        'word delivered',
        'word failed',
        'word first',
      ].sort(),
    );
    expect([...states].sort()).toEqual([
      'confirmed',
      'delivered',
      'failed',
      'on-behalf',
      'pending',
      'read',
      'sent',
      'unreachable',
    ]);
  });
});
