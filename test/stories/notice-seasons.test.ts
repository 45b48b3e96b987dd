import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { librarySubjects } from '../../contracts/vocabulary/topic';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** The library, the calendar and what comes of them, from November 2026 to the flood season of 2027. Told in order. */
const COUNTY = '990100';
let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const unchanged = async (as: string, op: Parameters<StoryCounty['refusal']>[1], input: object) => {
  const before = await tableContents(county.root);
  const refusal = await county.refusal(as, op, input);
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return refusal;
};
const tasks = async (kind: string) => {
  const listed = await county.call('county', 'task.list', { limit: 100 });
  return listed.tasks
    .filter((task) => task.kind === kind)
    .map(({ kind: of, period }) => listed.titles[`${of}:${period}`]);
};

const STATE_2027 = `名称,开始,结束,类别
元旦,2027-01-01,2027-01-03,放假
春节,2027-02-05,2027-02-11,放假
调休,2027-02-14,上班
清明节,2027-04-03,2027-04-05,放假
劳动节,2027-05-01,2027-05-05,放假
端午节,2027-06-09,放假
中秋节,2027-09-15,放假
国庆节,2027-10-01,2027-10-07,放假
调休,2027-10-09,上班`;
const SCHOOL_2027 = '寒假,2027-01-23,2027-02-21,寒假\n暑假,2027-07-03,2027-08-31,暑假';

describe('the library', () => {
  it('is ours to begin with, all of it, and every staff role reads it', async () => {
    for (const as of ['county', 'supervisor-1', 'zhouxiaoqin']) {
      const { topics, mayWrite } = await county.call(as, 'noticeTopic.list', {});
      expect(topics.map(({ topic }) => topic)).toEqual(librarySubjects);
      expect(new Set(topics.map(({ whose }) => whose))).toEqual(new Set(['ours']));
      expect(mayWrite).toBe(as === 'county');
    }
  });

  it('is loaded once, however often the database is migrated', async () => {
    expect(await county.column('select count(*)::int from notice_topic_text')).toEqual([
      librarySubjects.length,
    ]);
  });

  it('has the county’s own words from the next notice on; what was sent stays as it was sent', async () => {
    const before = await county.call('county', 'notice.send', {
      topic: 'traffic',
      regions: ['990100005001'],
    });
    const shown = await county.call('county', 'noticeTopic.show', { topic: 'traffic' });
    const texts = {
      ...shown.texts,
      title: '国道修路，绕开走',
      brief: '国道在修，骑车走村后的路。头盔戴好。',
    };
    expect(await county.call('county', 'noticeTopic.write', { topic: 'traffic', basedOn: 0, texts })).toEqual(
      { version: 1 },
    );
    const after = await county.call('county', 'notice.send', { topic: 'traffic', regions: ['990100005001'] });

    const { rows } = await county.root.query(
      'select title, text_region, text_version, about from notice where id = any ($1) order by title',
      [[before.noticeId, after.noticeId]],
    );
    expect(rows).toEqual([
      { title: '上学路上，平平安安', text_region: '100000', text_version: 1, about: '交通安全' },
      { title: '国道修路，绕开走', text_region: COUNTY, text_version: 1, about: '交通安全' },
    ]);
  });

  it('is not written over what somebody else wrote meanwhile', async () => {
    const { texts } = await county.call('county', 'noticeTopic.show', { topic: 'traffic' });
    expect(
      await unchanged('county', 'noticeTopic.write', { topic: 'traffic', basedOn: 0, texts }),
    ).toMatchObject({ code: 'record.changedMeanwhile' });
    for (const as of ['supervisor-1', 'zhouxiaoqin', 'liumin'])
      expect(
        await unchanged(as, 'noticeTopic.write', { topic: 'traffic', basedOn: 1, texts: null }),
      ).toMatchObject({ code: 'access.denied' });
  });

  it('refuses texts that would not fit, or a right answer that is none', async () => {
    const { texts } = await county.call('county', 'noticeTopic.show', { topic: 'drowning' });
    const [question] = texts.questions;
    for (const wrong of [
      { ...texts, brief: '字'.repeat(61) },
      { ...texts, about: '字'.repeat(7) },
      { ...texts, questions: [{ ...question, answers: ['甲', '乙'], right: 2 }] },
    ])
      expect(
        await unchanged('county', 'noticeTopic.write', { topic: 'drowning', basedOn: 0, texts: wrong }),
      ).toMatchObject({ code: 'input.invalid' });
  });

  it('goes back to ours by a further version, and keeps its history', async () => {
    await county.call('county', 'noticeTopic.write', { topic: 'traffic', basedOn: 1, texts: null });
    const shown = await county.call('zhouxiaoqin', 'noticeTopic.show', { topic: 'traffic' });
    expect(shown).toMatchObject({ whose: 'ours', countyVersion: 2, ours: null });
    expect(shown.texts.title).toBe('上学路上，平平安安');
    expect(shown.history.map(({ whose, version, title }) => [whose, version, title])).toEqual(
      expect.arrayContaining([
        ['county', 2, null],
        ['county', 1, '国道修路，绕开走'],
        ['ours', 1, '上学路上，平平安安'],
      ]),
    );
  });
});

describe('the calendar', () => {
  it('says what it knows of a year, and that one source says so', async () => {
    const { years } = await county.call('county', 'calendar.show', {});
    const state = years.filter(({ part }) => part === 'state');
    expect(state).toMatchObject([
      { year: 2026, singleSource: true, revision: 0 },
      { year: 2027, source: null, stretches: [] },
    ]);
    expect(await tasks('calendar-missing')).toEqual([]);
  });

  it('asks for the next year from December on', async () => {
    await county.cloud.moveClock('2026-12-01T08:00:00+08:00');
    expect([...(await tasks('calendar-missing'))].sort()).toEqual([
      '2027年的寒暑假还没导入，放假前的通知不会自己提醒',
      '2027年的放假安排还没导入，现在只按法律写明日期的节日提醒',
    ]);
  });

  it('takes a year as a whole or not at all', async () => {
    const year = { year: 2027, part: 'state', source: '（例）国办通知', basedOn: 0 };
    for (const [days, code] of [
      [STATE_2027.replace(/端午.*\n/, ''), 'calendar.gap'],
      [`${STATE_2027}\n国庆节,2027-10-07,放假`, 'calendar.doubled'],
      [STATE_2027.replace('2027-02-14', '2027-02-15'), 'calendar.workdays'],
      [STATE_2027.replace(/\n调休,2027-10-09.*/, ''), 'calendar.workdays'],
      ['什么也不是', 'calendar.unreadable'],
      [STATE_2027.replaceAll('2027', '2028'), 'calendar.outsideYear'],
    ] as const)
      expect([code, await unchanged('county', 'calendar.import', { ...year, days })]).toMatchObject([
        code,
        { code },
      ]);
    expect(await unchanged('supervisor-1', 'calendar.import', { ...year, days: STATE_2027 })).toMatchObject({
      code: 'access.denied',
    });
  });

  it('closes what asked for it, and a correction is a further revision', async () => {
    const state = { year: 2027, part: 'state' as const, source: '（例）国办通知', days: STATE_2027 };
    // The worked days of this invented year don't add up: it is taken because its document says so.
    const first = await county.call('county', 'calendar.import', { ...state, basedOn: 0, despite: true });
    expect(first).toMatchObject({ revision: 1, closedTasks: 1 });
    expect(
      await unchanged('county', 'calendar.import', { ...state, basedOn: 0, despite: true }),
    ).toMatchObject({
      code: 'record.changedMeanwhile',
    });
    const school = { year: 2027, part: 'school' as const, source: '（例）教育局校历', days: SCHOOL_2027 };
    expect(await county.call('county', 'calendar.import', { ...school, basedOn: 0 })).toMatchObject({
      revision: 1,
      closedTasks: 1,
      days: 90,
    });
    expect(await tasks('calendar-missing')).toEqual([]);
  });
});

describe('a season', () => {
  it('is a task of the county a week before the winter break, each topic once', async () => {
    await county.cloud.moveClock('2027-01-15T08:00:00+08:00');
    expect((await tasks('notice-season')).includes('该发防火防电的通知了')).toBe(false);
    await county.cloud.moveClock('2027-01-16T08:00:00+08:00');
    expect(await tasks('notice-season')).toEqual(
      expect.arrayContaining(['该发防火防电的通知了', '该发不宜场所和文身的通知了']),
    );
    await county.cloud.moveClock('2027-01-18T08:00:00+08:00');
    expect((await tasks('notice-season')).filter((title) => title === '该发防火防电的通知了')).toHaveLength(
      1,
    );
  });

  it('is ready to be looked at, and sent with one tap, once', async () => {
    const { seasons } = await county.call('county', 'noticeSeason.list', {});
    const fire = seasons.find(({ topic }) => topic === 'fire-electricity');
    expect(fire).toMatchObject({ occasion: 'winter-break', regions: [COUNTY], title: '小心火，小心电' });
    const input = { county: COUNTY, season: fire?.season ?? '' };
    expect(await unchanged('supervisor-1', 'noticeSeason.send', input)).toMatchObject({
      code: 'access.denied',
    });
    const sent = await county.call('county', 'noticeSeason.send', input);
    expect(sent.households).toBe(fire?.households);
    expect(await unchanged('county', 'noticeSeason.send', input)).toMatchObject({
      code: 'notice.seasonOver',
    });
    await county.cloud.moveClock('2027-01-18T09:00:00+08:00');
    expect(
      await county.column(
        'select count(distinct household_id)::int from notice_recipient where notice_id = $1',
        [sent.noticeId],
      ),
    ).toEqual([sent.households]);
  });

  it('may be left out with a reason, and does not come back', async () => {
    const { seasons } = await county.call('county', 'noticeSeason.list', {});
    const places = seasons.find(({ topic }) => topic === 'unsuitable-places');
    const input = { county: COUNTY, season: places?.season ?? '', reason: '学校上周发过了' };
    expect(await county.call('county', 'noticeSeason.dismiss', input)).toEqual({ closedTasks: 1 });
    expect(await unchanged('county', 'noticeSeason.dismiss', input)).toMatchObject({
      code: 'notice.seasonOver',
    });
    await county.cloud.moveClock('2027-01-20T08:00:00+08:00');
    expect(await tasks('notice-season')).not.toContain('该发不宜场所和文身的通知了');
  });

  it('that nobody took up ends with its days', async () => {
    await county.cloud.moveClock('2027-02-12T08:00:00+08:00');
    expect(
      await county.column(
        "select count(*)::int from task where kind = 'notice-season' and state = 'open' and due_on < '2027-02-12'",
      ),
    ).toEqual([0]);
  });

  it('goes out by itself where every plan of the county says so, in the county’s name', async () => {
    await county.root.query(
      `insert into pack_override (region_code, key, from_on, value, source, set_by, set_at, revision)
         select $1, 'notice.season.mode', '2027-01-01', '"auto"', '{"title":"（例）","item":"1"}', p.id, '2027-02-12T08:00:00+08:00', 1
           from person p join role_grant g on g.person_id = p.id and g.role = 'county' limit 1`,
      [COUNTY],
    );
    await county.cloud.moveClock('2027-05-01T08:10:00+08:00');
    const flood = await county.column(
      `select n.title from notice n join task t on t.closed_by = n.id
         where t.period = 'drowning:flood:2027' and t.state = 'done' and n.sender_id is null`,
    );
    expect(flood).toEqual(['看好孩子，别去水边玩']);
    const { notices } = await county.call('liumin', 'notice.list', { limit: 100 });
    expect(notices.find(({ topic }) => topic === 'drowning')?.sender).toMatchObject({
      role: 'county',
      name: null,
    });
  });
});
