import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** 郑晓阳 is in 五（1）班 of 许文博, his sister in 二（1）班; 唐静怡 is the school's contact person. Told in order, from Wednesday 09:00. */
const CONTACT = 'tanglaoshi';
const TEACHER = 'xulaoshi';
const OTHER_SCHOOL = 'hanlaoshi';
const MOTHER = 'yeqiuping';
const FATHER = 'zhenghaibo';
const GRANDFATHER = 'zhengdehou';
const DIRECTOR = 'fangxiaomei';
const SUPERVISOR = 'supervisor-1';
const BOY = demoId('ch', 'zhengxiaoyang');
const SISTER = demoId('ch', 'zhengxiaoyue');
const HOME = demoId('hh', 'liuan-zheng');

let county: StoryCounty;
let acts = 0;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

type Side = 'teacher' | 'director';
const at = (clock: string) => county.cloud.moveClock(`${clock}+08:00`);
const act = () => demoId('la', `line-${String(++acts)}`);
type At = readonly [childId: string, side: Side];
const say = (as: string, [childId, side]: At, words: string) =>
  county.call(as, 'thread.say', { childId, with: side, act: act(), words });
const show = (as: string, childId: string, side: Side) =>
  county.call(as, 'thread.show', { childId, with: side, limit: 30 });
const words = async (as: string, childId: string, side: Side) =>
  (await show(as, childId, side)).lines.map((line) => line.words);
const code = async (as: string, op: 'thread.show' | 'thread.say', [childId, side]: At) =>
  (await county.refusal(as, op, { childId, with: side, act: act(), words: '在吗' })).code;
const unread = async (as: string, childId: string, side: Side) =>
  (await county.call(as, 'thread.list', {})).threads.find(
    (each) => each.childId === childId && each.with === side,
  )?.unread;
const ofPost = async (as: string, side: Side) =>
  (await county.call(as, 'thread.listOfPost', { with: side })).threads.map(
    ({ name, unread: count, waits }) => [name, count, waits?.days ?? null],
  );
const rung = (topic: string, state = '%') =>
  county.column(
    `select p.name from outbox o join person p on p.id = o.person_id where o.topic = $1 and o.channel = 'ring' and o.state like $2 order by 1`,
    [topic, state],
  );
const tasks = async () =>
  (await county.call(DIRECTOR, 'task.list', {})).tasks.filter(({ kind }) => kind === 'thread-unanswered')
    .length;
const pushes = (person: string) =>
  county.cloud.inbox(person).filter(({ fields }) => JSON.stringify(fields).includes('留言'));

describe('a caregiver who asks the teacher', () => {
  it('is read by the class’s teacher and the contact person, by what the children call them', async () => {
    const once = { childId: BOY, with: 'teacher', act: act(), words: '晓阳今天要带水彩笔吗' } as const;
    const told = await Promise.all([
      county.call(GRANDFATHER, 'thread.say', once),
      county.call(GRANDFATHER, 'thread.say', once),
    ]);
    expect(told[0]).toEqual(told[1]);
    for (const teacher of [TEACHER, CONTACT]) {
      const { as, name, lines, waits } = await show(teacher, BOY, 'teacher');
      expect([as, name, waits]).toEqual(['teacher', '郑晓阳', { since: '2026-11-18', days: 0, late: false }]);
      expect(lines).toMatchObject([{ role: 'caregiver', from: '爷爷', words: once.words, mine: false }]);
    }
    expect(await ofPost(TEACHER, 'teacher')).toEqual([['郑晓阳', 1, 0]]);
    expect(JSON.stringify(await show(TEACHER, BOY, 'teacher'))).not.toContain('郑德厚');
  });

  it('shares the thread with the parents; nobody else reads it', async () => {
    expect(await words(MOTHER, BOY, 'teacher')).toHaveLength(1);
    for (const as of [DIRECTOR, OTHER_SCHOOL, 'qihaiyan', 'shenyulan', SUPERVISOR, 'county'])
      for (const op of ['thread.show', 'thread.say'] as const)
        expect([as, op, await code(as, op, [BOY, 'teacher'])]).toEqual([
          as,
          op,
          expect.stringMatching(/^(access\.denied|record\.notFound)$/),
        ]);
    expect(await code(TEACHER, 'thread.show', [BOY, 'director'])).toBe('access.denied');
    expect(await code(TEACHER, 'thread.show', [SISTER, 'teacher'])).toMatch(
      /access\.denied|record\.notFound/,
    );
  });

  it('rings nobody at the school; the morning tells the teacher once', async () => {
    expect(await rung('thread-line')).toEqual([]);
    await at('2026-11-19T08:00:00');
    expect(await rung('thread-digest')).toEqual(['许文博']);
    expect(
      await county.column(`select fields ->> 'households' from outbox where topic = 'thread-digest'`),
    ).toEqual(['1']);
  });

  it('is answered: everybody at home is rung once, with no word of it, until each has read', async () => {
    await say(TEACHER, [BOY, 'teacher'], '要带，明天美术课用。');
    await say(TEACHER, [BOY, 'teacher'], '旧的就行。');
    expect(await rung('thread-line')).toEqual(['叶秋萍', '郑德厚', '郑海波']);
    await at('2026-11-19T08:02:00');
    expect(pushes(MOTHER)).toHaveLength(1);
    expect(JSON.stringify(pushes(MOTHER))).not.toMatch(/晓阳|郑|美术|许/);
    expect(await unread(MOTHER, BOY, 'teacher')).toBe(2);
    expect((await show(TEACHER, BOY, 'teacher')).waits).toBeNull();

    const { threadId, lines } = await show(MOTHER, BOY, 'teacher');
    await county.call(MOTHER, 'thread.read', { threadId: threadId ?? '', upTo: lines.at(-1)?.seq ?? 0 });
    expect(await unread(MOTHER, BOY, 'teacher')).toBe(0);
    await say(TEACHER, [BOY, 'teacher'], '不用买新的。');
    expect(await rung('thread-line')).toEqual(['叶秋萍', '叶秋萍', '郑德厚', '郑海波']);
    expect((await show(TEACHER, BOY, 'teacher')).lines.map(({ read }) => read)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('who says thanks makes no work: the teacher settles it', async () => {
    const { threadId } = await say(GRANDFATHER, [BOY, 'teacher'], '好，谢谢老师');
    await county.call(TEACHER, 'thread.settle', { threadId });
    expect((await show(GRANDFATHER, BOY, 'teacher')).waits).toBeNull();
    expect((await county.refusal(GRANDFATHER, 'thread.settle', { threadId })).code).toBe('access.denied');
  });
});

describe('a line', () => {
  it('is corrected for some minutes by who wrote it, and taken back at any time; what it said is kept and not shown', async () => {
    const { lineId } = await say(MOTHER, [BOY, 'teacher'], '明天我接');
    expect((await county.refusal(FATHER, 'thread.correct', { lineId, words: '我接' })).code).toBe(
      'record.notYours',
    );
    await county.call(MOTHER, 'thread.correct', { lineId, words: '后天我接' });
    expect((await show(TEACHER, BOY, 'teacher')).lines.at(-1)).toMatchObject({
      ...{ words: '后天我接', corrected: true },
    });
    await at('2026-11-19T08:08:00');
    expect((await county.refusal(MOTHER, 'thread.correct', { lineId, words: '不接' })).code).toBe(
      'thread.tooLate',
    );
    await county.call(MOTHER, 'thread.takeBack', { lineId });
    await county.call(MOTHER, 'thread.takeBack', { lineId });
    const { lines, waits } = await show(TEACHER, BOY, 'teacher');
    expect(lines.at(-1)).toMatchObject({ lineId, words: null });
    expect(waits).toBeNull();
    expect((await county.refusal(MOTHER, 'thread.correct', { lineId, words: '接' })).code).toBe(
      'thread.takenBack',
    );
    expect(
      await county.column('select count(*)::int from thread_line_before where line_id = $1', [lineId]),
    ).toEqual([2]);
    const kept = await county.column(`select words_cipher from thread_line where words_cipher is not null
      union all select words_cipher from thread_line_before`);
    expect(JSON.stringify(kept)).not.toMatch(/接|水彩/);
  });

  it('at night rings the family in the morning', async () => {
    await at('2026-11-19T22:30:00');
    await say(DIRECTOR, [SISTER, 'director'], '周六我去家里看看，在家吗？');
    await at('2026-11-19T22:35:00');
    expect(await rung('thread-line', 'pending')).toEqual(['叶秋萍', '郑德厚', '郑海波']);
    await at('2026-11-20T07:00:00');
    expect(await rung('thread-line', 'pending')).toEqual([]);
  });
});

describe('what the director does not answer', () => {
  it('is the director’s task after the days, seen above as a number, and done by the answer', async () => {
    const { lineId } = await say(MOTHER, [SISTER, 'director'], '在家，几点来？');
    expect(await code(CONTACT, 'thread.show', [SISTER, 'director'])).toBe('access.denied');
    await at('2026-11-21T08:01:00');
    expect(await tasks()).toBe(0);
    await at('2026-11-22T08:01:00');
    expect(await tasks()).toBe(1);
    const { villages } = await county.call(SUPERVISOR, 'thread.countWaiting', {});
    expect(villages).toEqual([
      { region: '990100001001', name: '柳岸村', with: 'director', waiting: 1, late: 1, longestDays: 2 },
    ]);
    expect((await county.call('supervisor-3', 'thread.countWaiting', {})).villages).toEqual([]);

    const answer = await say(DIRECTOR, [SISTER, 'director'], '上午十点。');
    expect(await tasks()).toBe(0);
    await county.call(DIRECTOR, 'thread.takeBack', { lineId: answer.lineId });
    expect(await tasks()).toBe(1);
    await county.call(MOTHER, 'thread.takeBack', { lineId });
    expect(await tasks()).toBe(0);
    expect(await county.column(`select state from task where kind = 'thread-unanswered'`)).toEqual([
      'cancelled',
    ]);
  });
});

describe('a child that is registered elsewhere', () => {
  it('has a director on both sides, and both read and answer', async () => {
    const child = demoId('ch', 'weixingyu');
    await say('jiangmin', [child, 'director'], '孩子的补助要去哪里办？');
    expect(await words('panyafang', child, 'director')).toHaveLength(1);
    await say('shaojianhong', [child, 'director'], '在我们这边办，我帮您问。');
    expect((await show('panyafang', child, 'director')).waits).toBeNull();
    expect(await ofPost('shaojianhong', 'director')).toEqual([['卫星宇', 1, null]]);
    expect(await code(DIRECTOR, 'thread.show', [child, 'director'])).toMatch(
      /access\.denied|record\.notFound/,
    );
  });
});

describe('a question about a notice', () => {
  it('carries the notice’s title, of one that came to the asker', async () => {
    const { noticeId } = await county.call(DIRECTOR, 'notice.send', {
      ...{ topic: 'bullying', regions: ['990100001001'] },
    });
    await at('2026-11-22T10:02:00');
    const { about } = await county.call(GRANDFATHER, 'thread.list', { noticeId });
    expect(about).toMatchObject({ noticeId, with: 'director' });
    const line = { childId: SISTER, with: 'director', act: act(), words: '这个要签字吗', noticeId } as const;
    await county.call(GRANDFATHER, 'thread.say', line);
    expect((await show(DIRECTOR, SISTER, 'director')).lines.at(-1)?.about).toBe(about?.title);
    const strange = { ...line, act: act(), noticeId: demoId('no', 'nowhere') };
    expect(await county.refusal(GRANDFATHER, 'thread.say', strange)).toMatchObject({ fields: ['noticeId'] });
  });
});

describe('who comes and goes', () => {
  it('a new teacher reads from the first day of the post, and the former one nothing more', async () => {
    await at('2026-11-23T09:00:00');
    await county.root.query(`update school_post set to_on = '2026-11-22' where person_id = $1`, [
      demoId('pe', TEACHER),
    ]);
    await county.root.query(
      `insert into school_post (person_id, school, region_code, from_on, class) values ($1, '柳溪镇中心小学', '990100001', '2026-11-23', '五（1）班')`,
      [demoId('pe', OTHER_SCHOOL)],
    );
    expect(await code(TEACHER, 'thread.show', [BOY, 'teacher'])).toMatch(/access\.denied|record\.notFound/);
    const seen = await show(OTHER_SCHOOL, BOY, 'teacher');
    expect([seen.lines, seen.earlier]).toEqual([[], true]);
    await say(GRANDFATHER, [BOY, 'teacher'], '新老师好');
    expect(await words(OTHER_SCHOOL, BOY, 'teacher')).toEqual(['新老师好']);
    expect((await words(CONTACT, BOY, 'teacher')).length).toBeGreaterThan(5);
    expect((await words(GRANDFATHER, BOY, 'teacher')).length).toBeGreaterThan(5);
  });

  it('whose link has ended, and a former director, see nothing; the thread goes with the household', async () => {
    await county.root.query(`update guardian_link set to_on = '2026-11-22' where person_id = $1`, [
      demoId('pe', FATHER),
    ]);
    expect(await code(FATHER, 'thread.show', [BOY, 'teacher'])).toMatch(/access\.denied|record\.notFound/);
    await county.root.query(`update household set village_code = '990100001002' where id = $1`, [HOME]);
    await county.root.query(
      `update child set village_code = '990100001002', registered_code = '990100001002' where household_id = $1`,
      [HOME],
    );
    expect(await code(DIRECTOR, 'thread.show', [SISTER, 'director'])).toMatch(
      /access\.denied|record\.notFound/,
    );
    expect((await words('shenyulan', SISTER, 'director')).length).toBeGreaterThan(1);
  });

  it('a family whose school is not here is told so, and not left waiting', async () => {
    await county.root.query(`update child set class = null where id = $1`, [SISTER]);
    await county.root.query(
      `update school_post set to_on = '2026-11-22' where school = '柳溪镇中心小学' and class is null`,
    );
    expect(await code(MOTHER, 'thread.say', [SISTER, 'teacher'])).toBe('thread.nobodyThere');
    const { threads } = await county.call(MOTHER, 'thread.list', {});
    expect(threads.find((each) => each.childId === SISTER && each.with === 'teacher')?.open).toBe(false);
  });
});
