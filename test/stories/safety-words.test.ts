import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** The schools' short reminders, from Wednesday 2026-11-18 to the weekend. Told in order. */
const SCHOOL = '柳溪镇中心小学';
const TOWN = '990100001';
const CONTACT = 'tanglaoshi';
const TEACHER = 'xulaoshi';
const MOTHER = 'yeqiuping';
const CLASS = { school: SCHOOL, region: TOWN, className: '五（1）班' };

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const at = (moment: string) => county.cloud.moveClock(`${moment}:00+08:00`);
const promised = (noticeId: string) =>
  county.column(`select step || ' ' || channel from outbox where cause = $1 order by 1`, [
    `notice:${noticeId}`,
  ]);
const states = (noticeId: string) =>
  county.column(`select distinct state from notice_recipient where notice_id = $1 order by 1`, [noticeId]);
const textMessages = () => county.column(`select count(*)::int from outbox where channel = 'sms'`);

describe('one minute before the evening', () => {
  it('is proposed on a school day, with what nobody has imported said', async () => {
    const shown = await county.call(TEACHER, 'safetyWord.show', {});
    expect(shown.due).toEqual({ length: 'one', before: 'evening', offUntil: null });
    expect(shown.missing).toEqual([{ year: 2026, part: 'school' }]);
    expect(shown.posts).toEqual([CLASS]);
    expect(shown.words[0]).toMatchObject({ word: 'one-fire', length: 'one', lastOn: null });
    expect(shown.words.map(({ word }) => word)).not.toContain('one-water');
  });

  it('goes home in one call, asks for nothing and rings nowhere', async () => {
    const before = await textMessages();
    const { posts, words } = await county.call(TEACHER, 'safetyWord.show', {});
    const [word] = words;
    const { sent } = await county.call(TEACHER, 'safetyWord.send', {
      word: word?.word ?? 'one-road',
      to: posts,
    });
    await at('2026-11-18T16:32');
    const [{ noticeId, households, already }] = sent as [(typeof sent)[number]];
    expect([already, households > 0]).toEqual([false, true]);
    expect(await promised(noticeId)).toEqual([]);
    expect(await states(noticeId)).toEqual(['sent']);
    expect(await textMessages()).toEqual(before);
    const { notices } = await county.call(MOTHER, 'notice.list', {});
    expect(notices.find((each) => each.noticeId === noticeId)).toMatchObject({
      ask: 'nothing',
      title: word?.title,
      sender: { role: 'teacher', place: SCHOOL },
    });
    await county.call(MOTHER, 'notice.open', { noticeId });
    expect(await states(noticeId)).toEqual(['read', 'sent']);
  });

  it('tells the teacher which families know it, and nothing else about them', async () => {
    const noticeId = String((await county.column(`select notice_id from safety_word_sent`))[0]);
    const open = await county.call(TEACHER, 'notice.listPupils', { noticeId, open: true });
    const all = await county.call(TEACHER, 'notice.listPupils', { noticeId, open: false, limit: 100 });
    const boy = all.pupils.find(({ childId }) => childId === demoId('ch', 'zhengxiaoyang'));
    expect(boy?.people).toContainEqual({ called: '妈妈', state: 'read' });
    expect(boy?.people.every(({ called, state }) => called === '妈妈' || state === 'not-yet')).toBe(true);
    expect(open.pupils.map(({ childId }) => childId)).not.toContain(boy?.childId);
    expect(all.pupils.every(({ className }) => className === CLASS.className)).toBe(true);
    const [first] = (await county.call(TEACHER, 'notice.listPupils', { noticeId, open: false, limit: 1 }))
      .pupils;
    expect(first).toEqual(all.pupils[0]);
    expect(await county.refusal(CONTACT, 'notice.listPupils', { noticeId, open: true })).toMatchObject({
      code: 'notice.notFound',
    });
  });

  it('is one however often, whoever of the school taps, and whatever text is chosen', async () => {
    const [first] = (await county.call(TEACHER, 'safetyWord.send', { word: 'one-road', to: [CLASS] })).sent;
    const [second] = (await county.call(CONTACT, 'safetyWord.send', { word: 'one-dark', to: [CLASS] })).sent;
    expect([first?.already, second?.already]).toEqual([true, true]);
    expect(second?.noticeId).toBe(first?.noticeId);
    const raced = await Promise.all(
      ['one-road', 'one-dark'].map((word) =>
        county.cloud.call(CONTACT, 'safetyWord.send', { word, to: [{ school: SCHOOL, region: TOWN }] }),
      ),
    );
    expect(raced).toMatchObject([{ ok: true }, { ok: true }]);
    expect(
      await county.column(`select class || ' ' || count(*) from safety_word_sent group by class order by 1`),
    ).toEqual([' 1', '五（1）班 1']);
    const { sent } = await county.call(TEACHER, 'safetyWord.show', {});
    expect(sent).toEqual([
      { school: SCHOOL, className: null, length: 'one', word: expect.any(String) },
      { school: SCHOOL, className: '五（1）班', length: 'one', word: 'one-fire' },
    ]);
  });

  it('is another text the next day', async () => {
    await at('2026-11-19T16:30');
    const { words } = await county.call(TEACHER, 'safetyWord.show', {});
    expect(words[0]?.word).not.toBe('one-fire');
    expect(words.find(({ word }) => word === 'one-fire')?.lastOn).toBe('2026-11-18');
  });

  it('is in the county’s own words where it has written some', async () => {
    const { texts, countyVersion } = await county.call('county', 'noticeTopic.show', { topic: 'one-ride' });
    const own = { ...texts, title: '今天说了：过桥下车走' };
    await county.call('county', 'noticeTopic.write', {
      topic: 'one-ride',
      basedOn: countyVersion,
      texts: own,
    });
    const { sent } = await county.call(TEACHER, 'safetyWord.send', { word: 'one-ride', to: [CLASS] });
    expect(await county.column('select title from notice where id = $1', [sent[0]?.noticeId])).toEqual([
      own.title,
    ]);
  });
});

describe('the inbox', () => {
  it('never waits for anybody because of a one-way word, and is filtered and searched', async () => {
    await county.call('county', 'notice.send', { topic: 'law', regions: [TOWN], ask: 'confirm' });
    await at('2026-11-20T09:05');
    const { unacknowledged } = await county.call('zhengdehou', 'home.show', { role: 'caregiver' });
    const titles = async (input: object) =>
      (await county.call('zhengdehou', 'notice.list', input)).notices.map(({ title }) => title);
    const waiting = (unacknowledged ?? []).map(({ title }) => title);
    expect(waiting.some((title) => title.includes('炉子'))).toBe(false);
    expect(await titles({})).toEqual(expect.arrayContaining(['今天说了：不玩火，离炉子远些']));
    expect(await titles({ which: 'unread' })).toEqual(
      expect.arrayContaining(['今天说了：不玩火，离炉子远些']),
    );
    expect((await titles({ which: 'todo' })).some((title) => title.startsWith('今天说了'))).toBe(false);
    expect((await titles({ which: 'todo' })).length).toBeGreaterThan(0);
    expect(await titles({ find: '炉子' })).toEqual(['今天说了：不玩火，离炉子远些']);
    expect(await titles({ find: '没有的词' })).toEqual([]);
  });
});

describe('five minutes before the weekend', () => {
  it('are proposed on Friday, and ring in WeChat where it costs nothing, never as a text message', async () => {
    await at('2026-11-20T16:00');
    const before = await textMessages();
    const { due, words } = await county.call(TEACHER, 'safetyWord.show', {});
    expect(due).toEqual({ length: 'five', before: 'weekend', offUntil: '2026-11-22' });
    const first = words.find(({ length }) => length === 'five');
    const { sent } = await county.call(TEACHER, 'safetyWord.send', {
      word: first?.word ?? 'five-fire',
      to: [CLASS],
    });
    const noticeId = sent[0]?.noticeId ?? '';
    await at('2026-11-22T09:00');
    expect(new Set(await promised(noticeId))).toEqual(new Set(['push-only ring']));
    expect(await textMessages()).toEqual(before);
    expect(
      await county.column(`select id from task where kind = 'notice-unacknowledged' and period = $1`, [
        noticeId,
      ]),
    ).toEqual([]);
  });

  it('stay in the app where the week is full, and no digest is sent for them', async () => {
    await at('2026-11-23T09:00');
    await county.root.query(
      `insert into outbox (id, cause, step, person_id, channel, topic, fields, not_before, state, created_at, ended_at)
         select 'ou_full' || n, 'ou_full' || n, 'publish', $1, 'ring', 'notice', '{}', '2026-11-23T01:00:00Z', 'sent',
           '2026-11-23T01:00:00Z', '2026-11-23T01:00:00Z' from generate_series(1, 3) as n`,
      [demoId('pe', MOTHER)],
    );
    const { sent } = await county.call(TEACHER, 'safetyWord.send', { word: 'five-alone', to: [CLASS] });
    await at('2026-11-23T20:00');
    expect(
      await county.column(`select state from outbox where cause = $1 and person_id = $2`, [
        `notice:${sent[0]?.noticeId ?? ''}`,
        demoId('pe', MOTHER),
      ]),
    ).toEqual(['merged']);
    expect(
      await county.column(`select id from outbox where topic = 'notice-digest' and person_id = $1`, [
        demoId('pe', MOTHER),
      ]),
    ).toEqual([]);
  });
});

describe('somebody else’s school', () => {
  it('is told nothing', async () => {
    const other = [{ school: '枫塘小学', region: TOWN }];
    for (const to of [other, [{ school: SCHOOL, region: TOWN }], [{ ...CLASS, className: '六（1）班' }]])
      expect(await county.refusal(TEACHER, 'safetyWord.send', { word: 'one-road', to })).toMatchObject({
        code: 'notice.ownSchoolOnly',
      });
    expect(await county.refusal('fangxiaomei', 'safetyWord.show', {})).toMatchObject({
      code: 'access.denied',
    });
  });
});
