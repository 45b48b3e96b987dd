import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NoticeAudience } from '../../contracts/notice-audience';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** Everybody who may write to families, to whom, and to whom not; on Wednesday 2026-11-18. Told in order. */
const TOWNSHIP = '990100001';
const VILLAGE = '990100001001';
const NEXT_VILLAGE = '990100001002';
const SCHOOL = '柳溪镇中心小学';
const TEACHER = 'jihongmei';

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
  await county.root.query(
    `insert into school_post (person_id, school, region_code, from_on) values ($1, $2, $3, '2026-09-01')`,
    [demoId('pe', TEACHER), SCHOOL, TOWNSHIP],
  );
});
afterAll(() => county.stop());

const own = { topic: 'own' as const, title: '周五提前放学', body: '周五下午两点放学。请到校门口接孩子。' };
const to = (regions: readonly string[], audience?: NoticeAudience) => ({
  regions: [...regions],
  ...(audience === undefined ? {} : { audience }),
});
const minute = async (at: string) => county.cloud.moveClock(`2026-11-18T${at}:00+08:00`);
/** Households that a notice reached, by label. */
const reached = (noticeId: string) =>
  county.column(
    `select distinct h.label from notice_recipient r join household h on h.id = r.household_id where r.notice_id = $1 order by 1`,
    [noticeId],
  );
const labels = (where: string) =>
  county.column(`select distinct label from household h where ${where} order by 1`);

describe('a township', () => {
  it('writes to its villages in its own name', async () => {
    const { noticeId } = await county.call('supervisor-1', 'notice.send', {
      topic: 'drowning',
      ...to([TOWNSHIP]),
    });
    await minute('09:02');
    expect(await reached(noticeId)).toEqual(await labels(`village_code like '${TOWNSHIP}%'`));
    const { notices } = await county.call('yeqiuping', 'notice.list', {});
    expect(notices.find((each) => each.noticeId === noticeId)?.sender).toEqual({
      role: 'supervisor',
      name: null,
      place: '柳溪镇',
    });
  });

  it('does not write to another township’s', async () => {
    expect(
      await county.refusal('supervisor-1', 'notice.send', { topic: 'drowning', ...to(['990100002']) }),
    ).toMatchObject({ code: 'notice.ownVillageOnly' });
  });
});

describe('a teacher', () => {
  const school: NoticeAudience = { v: 1, school: SCHOOL };

  it('writes to the homes of the own school’s pupils, in the school’s name', async () => {
    const { noticeId, households } = await county.call(TEACHER, 'notice.send', {
      ...own,
      ...to([TOWNSHIP], school),
    });
    await minute('09:04');
    const pupils = await labels(
      `exists (select 1 from child c where c.household_id = h.id and c.school = '${SCHOOL}' and c.village_code like '${TOWNSHIP}%')`,
    );
    expect(await reached(noticeId)).toEqual(pupils);
    expect(households).toBe(pupils.length);
    const { notices } = await county.call('yeqiuping', 'notice.list', {});
    expect(notices.find((each) => each.noticeId === noticeId)).toMatchObject({
      topic: 'own',
      title: own.title,
      brief: own.body,
      sender: { role: 'teacher', place: SCHOOL },
    });
  });

  it('sees before sending how many that is, and gets no other school told', async () => {
    const shown = await county.call(TEACHER, 'notice.preview', { ...own, ...to([TOWNSHIP], school) });
    expect(shown.households).toBeGreaterThan(0);
    expect(shown.people).toBe(Object.values(shown.rings).reduce((sum, people) => sum + people, 0));
    for (const wanted of [to([TOWNSHIP], { v: 1, school: '枫塘小学' }), to([VILLAGE])])
      for (const op of ['notice.preview', 'notice.send'] as const)
        expect(await county.refusal(TEACHER, op, { ...own, ...wanted })).toMatchObject({
          code: 'notice.ownSchoolOnly',
        });
  });

  it('writes by no category and at no night hour', async () => {
    for (const more of [
      { audience: { ...school, tag: 'in-difficulty' } },
      { audience: school, urgent: true, reason: '急' },
    ])
      expect(
        await county.refusal(TEACHER, 'notice.send', { ...own, regions: [TOWNSHIP], ...more }),
      ).toMatchObject({ code: 'notice.notForSchool' });
  });

  it('begins with the own school alone', async () => {
    expect(await county.call(TEACHER, 'notice.composer', {})).toMatchObject({
      role: 'teacher',
      schools: [{ school: SCHOOL, whole: true }],
      places: [{ code: TOWNSHIP, name: '柳溪镇' }],
    });
  });

  it('of one class writes to that class, and to no other and not to the whole school', async () => {
    await county.root.query(`update child set class = '四（1）班' where id = $1`, [
      demoId('ch', 'zhengxiaoyang'),
    ]);
    const post = (of: string | null) =>
      county.root.query(`update school_post set class = $2 where person_id = $1`, [
        demoId('pe', TEACHER),
        of,
      ]);
    await post('四（1）班');
    const wanted = { ...school, class: '四（1）班' };
    const { noticeId } = await county.call(TEACHER, 'notice.send', { ...own, ...to([TOWNSHIP], wanted) });
    await minute('09:05');
    expect(await reached(noticeId)).toEqual(['郑家']);
    for (const audience of [school, { ...school, class: '四（2）班' }])
      expect(
        await county.refusal(TEACHER, 'notice.send', { ...own, ...to([TOWNSHIP], audience) }),
      ).toMatchObject({ code: 'notice.ownSchoolOnly' });
    expect((await county.call(TEACHER, 'notice.composer', {})).schools).toEqual([
      { school: SCHOOL, classes: ['四（1）班'], whole: false },
    ]);
    await post(null);
  });

  it('is a teacher no more when the post has ended', async () => {
    await county.root.query(`update school_post set to_on = '2026-11-17' where person_id = $1`, [
      demoId('pe', TEACHER),
    ]);
    expect(await county.refusal(TEACHER, 'notice.send', { ...own, ...to([TOWNSHIP], school) })).toMatchObject(
      { code: 'access.denied' },
    );
  });
});

describe('a director', () => {
  const turns = (birth: string) =>
    county.root.query(`update child set birth_on = $1 where id = $2`, [birth, demoId('ch', 'geshuhao')]);
  const households = async (audience: NoticeAudience): Promise<number> => {
    const outcome = await county.call('fangxiaomei', 'notice.preview', {
      topic: 'traffic',
      ...to([VILLAGE], audience),
    });
    return outcome.households;
  };

  it('writes by age: fourteen begins on the birthday itself, and thirteen ends the day before', async () => {
    const fourteen = { v: 1, ages: { from: 14, to: 18 } } as const;
    const younger = { v: 1, ages: { from: 0, to: 13 } } as const;
    await turns('2012-11-19');
    const [before, beforeYounger] = [await households(younger), 0];
    expect(beforeYounger).toBe(0);
    expect(
      await county.refusal('fangxiaomei', 'notice.preview', { topic: 'traffic', ...to([VILLAGE], fourteen) }),
    ).toMatchObject({ code: 'notice.audienceEmpty' });
    await turns('2012-11-18');
    expect(await households(fourteen)).toBe(1);
    expect(await households(younger)).toBe(before - 1);

    const { noticeId } = await county.call('fangxiaomei', 'notice.send', {
      topic: 'traffic',
      ...to([VILLAGE], fourteen),
    });
    await minute('09:06');
    expect(await reached(noticeId)).toEqual(['葛家']);
  });

  it('writes by category and to one kind of people, one message a home however many children', async () => {
    const audience: NoticeAudience = { v: 1, tag: 'left-behind', role: 'caregiver' };
    const { noticeId } = await county.call('fangxiaomei', 'notice.send', {
      topic: 'law',
      ...to([VILLAGE], audience),
    });
    await minute('09:08');
    expect(await reached(noticeId)).toEqual(
      await labels(
        `village_code = '${VILLAGE}' and exists (select 1 from child_category k where k.household_id = h.id and k.category = 'left-behind')`,
      ),
    );
    expect(
      await county.column(
        `select count(*)::int from notice_recipient where notice_id = $1 and as_role <> 'caregiver'`,
        [noticeId],
      ),
    ).toEqual([0]);
  });

  it('does not write to the next village, and not without words', async () => {
    expect(
      await county.refusal('fangxiaomei', 'notice.send', { ...own, ...to([NEXT_VILLAGE]) }),
    ).toMatchObject({ code: 'notice.ownVillageOnly' });
    expect(
      await county.refusal('fangxiaomei', 'notice.send', { topic: 'own', title: '开会', ...to([VILLAGE]) }),
    ).toMatchObject({ code: 'notice.wordsMissing' });
  });

  it('is told which line names a child, and sends no name beside a problem', async () => {
    const named = { ...own, body: '周五开家长会。\n葛书豪的奶奶请早点来。' };
    expect(await county.call('fangxiaomei', 'notice.preview', { ...named, ...to([VILLAGE]) })).toMatchObject({
      named: [{ line: 2, besideProblem: false }],
    });
    const told = { ...own, body: '周五开家长会。\n葛书豪打架了，大家注意。' };
    expect(await county.refusal('fangxiaomei', 'notice.send', { ...told, ...to([VILLAGE]) })).toEqual({
      code: 'notice.nameBesideProblem',
      fields: ['body.2'],
    });
  });

  it('leaves a household that comes on file later without what was sent before', async () => {
    const { noticeId } = await county.call('fangxiaomei', 'notice.send', {
      topic: 'law',
      ...to([VILLAGE]),
    });
    await minute('09:10');
    const before = await reached(noticeId);
    await county.root.query(
      `insert into household (id, village_code, label, created_at) values ('hh_aaaaaaaaaaaa', $1, '新家', now())`,
      [VILLAGE],
    );
    await minute('09:20');
    expect(await reached(noticeId)).toEqual(before);
  });
});
