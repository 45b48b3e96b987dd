import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { phoneOf } from '../../local/demo/contact-details';
import { adultsOf, places } from '../../local/demo/demo-county';
import { personas } from '../../local/demo/personas';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** The county sends the three notices to 柳溪镇 on Wednesday 2026-11-18 at 09:00. Told in order. */
const TOWNSHIP = '990100001';
const titles = {
  drowning: '看好孩子，别去水边玩',
  bullying: '孩子被欺负，先听他说',
  'online-addiction': '手机管好，晚上早点睡',
};

/** What is known of a guardian or caregiver before anything is sent. */
type Recipient = {
  readonly person: string;
  /** How the phones know the person: a persona's key, or the bare number of whoever has no WeChat. */
  readonly address: string;
  readonly pushes: number;
  readonly account: boolean;
};

let county: StoryCounty;
let audience: readonly Recipient[];
const sent: Record<string, string> = {};
beforeAll(async () => {
  county = await startCounty();
  audience = await readAudience();
});
afterAll(() => county.stop());

/** Everybody linked to a household of the township, by SQL and not by the product's own rule. */
const readAudience = async (): Promise<readonly Recipient[]> => {
  const { rows } = await county.root.query<Omit<Recipient, 'address'>>(
    `select p.id as person, coalesce(q.remaining, 0) as pushes, i.person_id is not null as account
       from person p left join push_quota q on q.person_id = p.id and q.template = 'notice'
         left join identity i on i.person_id = p.id
       where p.id in (select l.person_id from household h
         join (select household_id, person_id from guardian_link union select household_id, person_id from caregiver_link) l
           on l.household_id = h.id where h.village_code like $1 || '%') order by p.id`,
    [TOWNSHIP],
  );
  return rows.map((row) => ({ ...row, address: addresses.get(row.person) ?? '' }));
};

const addresses = new Map(
  places
    .flatMap(({ home }) => adultsOf(home))
    .map(({ key }) => [
      demoId('pe', key),
      personas.some((known) => known.key === key) ? key : `+86${phoneOf(key) ?? ''}`,
    ]),
);
const keyOf = new Map(personas.map(({ personId, key }) => [personId, key]));

/** Who was rung about a notice by this channel, a name for every ring, sorted. */
const rung = (channel: 'wechat' | 'sms') =>
  county.cloud
    .inbox()
    .filter(
      (message) => message.template === 'notice' && message.channel === channel && message.result === 'ok',
    )
    .map(({ person, text }) => ({ person, text }));

const openTasks = (notice: string) =>
  county.column(
    `select distinct h.label from task t join household h on h.id = t.household_id
       where t.kind = 'notice-unacknowledged' and t.period = $1 and t.state = 'open' order by 1`,
    [notice],
  );

describe('the three notices of the county', () => {
  it.each(['drowning', 'bullying', 'online-addiction'] as const)(
    'about %s reaches every guardian and caregiver of the township, each once',
    async (topic) => {
      const { noticeId, households } = await county.call('county', 'notice.send', {
        topic,
        regions: [TOWNSHIP],
      });
      sent[topic] = noticeId;

      expect(households).toBe(9);
      const people = audience.map(({ person }) => person);
      expect(people).toHaveLength(22);
      expect(
        await county.column(
          'select person_id from notice_recipient where notice_id = $1 order by person_id',
          [noticeId],
        ),
      ).toEqual(people);
      expect(
        await county.column(
          "select person_id from outbox where cause = 'notice:' || $1::text and channel = 'ring' order by person_id",
          [noticeId],
        ),
      ).toEqual(people);
    },
  );

  it('ring in WeChat for whoever allowed that many, and nobody hears of one twice', () => {
    const pushed = rung('wechat');
    for (const { person, pushes, account } of audience) {
      const mine = pushed.filter((message) => message.person === keyOf.get(person)).map(({ text }) => text);
      expect(mine).toHaveLength(account ? Math.min(pushes, 3) : 0);
      expect(new Set(mine).size).toBe(mine.length);
      for (const text of mine) expect(Object.values(titles).some((title) => text.includes(title))).toBe(true);
    }
    expect(audience.some(({ pushes }) => pushes === 0)).toBe(true);
    expect(rung('sms')).toEqual([]);
  });

  it('say nothing about any child', async () => {
    const names = await county.column('select name from child');
    for (const { text } of rung('wechat')) for (const name of names) expect(text).not.toContain(String(name));
  });

  it('are read in the app by everybody with an account, unacknowledged first', async () => {
    const { notices } = await county.call('xiating', 'notice.list', {});
    expect(
      notices.map(({ topic, title }) => ({ topic, title })).sort((a, b) => (a.topic < b.topic ? -1 : 1)),
    ).toEqual([
      { topic: 'bullying', title: titles.bullying },
      { topic: 'drowning', title: titles.drowning },
      { topic: 'online-addiction', title: titles['online-addiction'] },
    ]);
    await county.call('xiating', 'notice.acknowledge', { noticeId: sent['bullying'] ?? '' });

    const after = (await county.call('xiating', 'notice.list', {})).notices;
    expect(after.map(({ acknowledgedAt }) => acknowledgedAt !== null)).toEqual([false, false, true]);
    expect(after.at(-1)?.topic).toBe('bullying');
  });
});

describe('a day later', () => {
  /** With an account and fewer pushes left than notices: the rest would follow by text message, were they not read. */
  const reader = () => audience.find(({ account, pushes }) => account && pushes < 3) ?? audience[0];

  it('a text message follows only where no push could ring and the notice is still unopened', async () => {
    const readerKey = keyOf.get(reader()?.person ?? '') ?? '';
    for (const noticeId of Object.values(sent))
      expect(await county.call(readerKey, 'notice.open', { noticeId })).toMatchObject({
        acknowledgedAt: null,
      });
    await county.cloud.moveClock('2026-11-19T08:59:00+08:00');
    expect(rung('sms')).toEqual([]);
    await county.cloud.moveClock('2026-11-19T09:05:00+08:00');

    const texts = rung('sms');
    for (const { person, address, pushes, account } of audience) {
      const mine = texts.filter((message) => message.person === address).map(({ text }) => text);
      const byPush = account ? Math.min(pushes, 3) : 0;
      expect(mine).toHaveLength(person === reader()?.person ? 0 : 3 - byPush);
      expect(new Set(mine).size).toBe(mine.length);
    }
    expect(texts.some(({ text }) => text.includes('防溺水'))).toBe(true);
  });

  it('everybody has been rung exactly once about each, by push or by text message, or has opened it', async () => {
    const { rows } = await county.root.query<{ person_id: string; rings: number }>(
      `select r.person_id, count(o.id) filter (where o.state = 'sent')::int as rings
         from notice_recipient r left join outbox o on o.cause = 'notice:' || r.notice_id and o.person_id = r.person_id
         where r.notice_id = any ($1) group by r.person_id, r.notice_id
         having count(o.id) filter (where o.state = 'sent') <> 1`,
      [Object.values(sent)],
    );
    const unrung = 3 - (reader()?.pushes ?? 0);

    expect(rows).toEqual(Array.from({ length: unrung }, () => ({ person_id: reader()?.person, rings: 0 })));
    expect(rung('wechat').length + rung('sms').length).toBe(3 * audience.length - unrung);
  });

  it('nobody is rung again in the days after', async () => {
    const before = rung('wechat').length + rung('sms').length;
    await county.cloud.moveClock('2026-11-20T23:59:00+08:00');

    expect(rung('wechat').length + rung('sms').length).toBe(before);
    for (const noticeId of Object.values(sent)) expect(await openTasks(noticeId)).toEqual([]);
  });
});

describe('three days after', () => {
  it('each household where somebody has not acknowledged is a task of its director, and no other', async () => {
    const noticeId = sent['online-addiction'] ?? '';
    for (const as of ['yeqiuping', 'zhenghaibo', 'zhengdehou', 'maoyajun'])
      await county.call(as, 'notice.acknowledge', { noticeId });
    await county.cloud.moveClock('2026-11-21T09:00:00+08:00');

    const labels = await county.column('select label from household where village_code like $1 order by 1', [
      `${TOWNSHIP}%`,
    ]);
    expect(await openTasks(noticeId)).toEqual(labels.filter((label) => label !== '郑家'));
    expect(await openTasks(sent['bullying'] ?? '')).toEqual(labels);
  });

  it('a task closes when the last one of the household has acknowledged', async () => {
    const noticeId = sent['bullying'] ?? '';
    const isOpen = async () => (await openTasks(noticeId)).includes('童家');
    await county.call('tongxiangyang', 'notice.acknowledge', { noticeId });
    expect(await isOpen()).toBe(true);
    await county.call('huyuexian', 'notice.acknowledge', { noticeId });

    expect(await isOpen()).toBe(false);
    expect(
      await county.column(
        "select state from task where kind = 'notice-unacknowledged' and period = $1 and household_id = $2",
        [noticeId, demoId('hh', 'taoping-tong')],
      ),
    ).toEqual(['done', 'done']);
  });
});
