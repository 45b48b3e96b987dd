import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** 柳溪镇中心小学: 唐静怡 is its contact person, 许文博 teaches 五（1）班; 韩春燕 teaches at another school. */
const CONTACT = 'tanglaoshi';
const TEACHER = 'xulaoshi';
const STRANGER = 'hanlaoshi';
/** 郑晓阳 is in 五（1）班, his sister in 二（1）班; of 俞家 nobody has an account. */
const MOTHER = 'yeqiuping';
const FATHER = 'zhenghaibo';
const GRANDFATHER = 'zhengdehou';
const DIRECTOR = 'fangxiaomei';
const BOY = demoId('ch', 'zhengxiaoyang');
const SISTER = demoId('ch', 'zhengxiaoyue');
const YU = demoId('ch', 'yuziqi');

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const at = (clock: string) => county.cloud.moveClock(`${clock}+08:00`);
const report = async (childId: string, as = TEACHER): Promise<string> => {
  const { absences } = await county.call(as, 'absence.report', { childIds: [childId] });
  return absences[0]?.absenceId ?? '';
};
const tasks = async () =>
  (await county.call(DIRECTOR, 'task.list', {})).tasks
    .filter(({ kind }) => kind === 'absence-unanswered')
    .map(({ c }) => c);
const rung = (topic: string) =>
  county.column(
    `select p.name from outbox o join person p on p.id = o.person_id where o.topic = $1 and o.channel = 'ring' order by 1`,
    [topic],
  );
const states = (topic: string, absenceId: string) =>
  county.column(
    `select distinct state from outbox where topic = $1 and cause like 'absence:' || $2 || ':%' order by 1`,
    [topic, absenceId],
  );
const stateOf = async (absenceId: string) => {
  const [state] = await county.column('select state from absence where id = $1', [absenceId]);
  return state;
};

describe('a child who is not at school', () => {
  let absenceId = '';

  it('is asked for at once, once for two taps, and no push names it', async () => {
    const told = await Promise.all([report(BOY), report(BOY), report(BOY, CONTACT)]);
    expect(new Set(told).size).toBe(1);
    [absenceId = ''] = told;
    expect(await rung('absence')).toEqual(['叶秋萍', '郑德厚', '郑海波']);
    await at('2026-11-18T09:01:00');
    const pushes = [MOTHER, FATHER, GRANDFATHER]
      .flatMap((person) => county.cloud.inbox(person))
      .filter(({ fields }) => JSON.stringify(fields).includes('没到校'));
    expect(pushes.length).toBeGreaterThan(0);
    expect(JSON.stringify(pushes)).not.toMatch(/晓阳|郑/);
    expect((await county.call(MOTHER, 'home.show', { role: 'guardian' })).absences).toEqual([
      { absenceId, childId: BOY, name: '郑晓阳', state: 'asked' },
    ]);
  });

  it('is the director’s task when the hour is over, and not a second before', async () => {
    await at('2026-11-18T09:59:59');
    expect(await tasks()).toEqual([]);
    expect(await stateOf(absenceId)).toBe('asked');
    await at('2026-11-18T10:00:00');
    expect(await tasks()).toEqual([BOY]);
    expect(await stateOf(absenceId)).toBe('raised');
    expect(await rung('absence-raised')).toEqual(['方小梅']);
    expect(await states('absence-raised', absenceId)).not.toContain('pending');
  });

  it('is the family’s to answer after that too: the task is done by it', async () => {
    await county.call(GRANDFATHER, 'absence.answer', { absenceId, answer: 'ill', words: '发烧，在家睡觉' });
    expect(await tasks()).toEqual([]);
    expect(
      (await county.call(TEACHER, 'absence.show', { absenceId })).steps.map(({ step, answer, by }) => [
        step,
        answer,
        by?.role ?? null,
      ]),
    ).toEqual([
      ['reported', null, 'teacher'],
      ['raised', null, null],
      ['answered', 'ill', 'caregiver'],
    ]);
  });

  it('whom nobody knows of any more is the director’s at once', async () => {
    await county.call(MOTHER, 'absence.answer', { absenceId, answer: 'unknown' });
    expect(await tasks()).toEqual([BOY]);
    expect(
      await county.column(
        `select count(*)::int from outbox where topic = 'absence-raised' and channel = 'ring'`,
      ),
    ).toEqual([2]);
  });

  it('is done when the director says what was found; and there, and gone again at noon, it begins anew', async () => {
    await county.call(DIRECTOR, 'absence.resolve', { absenceId, found: 'at-home', words: '在家睡着了' });
    expect(await tasks()).toEqual([]);
    expect(await county.refusal(MOTHER, 'absence.answer', { absenceId, answer: 'ill' })).toMatchObject({
      code: 'absence.over',
    });
    expect((await county.call(MOTHER, 'home.show', { role: 'guardian' })).absences).toEqual([]);
    await at('2026-11-18T12:30:00');
    expect(await report(BOY)).toBe(absenceId);
    expect(await stateOf(absenceId)).toBe('asked');
    expect(await rung('absence')).toHaveLength(6);
  });

  it('that came before the hour was over clears what was promised, and whoever was rung is told', async () => {
    await county.call(TEACHER, 'absence.arrived', { absenceId });
    expect(await states('absence', absenceId)).not.toContain('pending');
    expect(new Set(await rung('absence-over'))).toEqual(new Set(['叶秋萍', '郑德厚', '郑海波']));
    await at('2026-11-18T13:31:00');
    expect(await tasks()).toEqual([]);
    expect(await stateOf(absenceId)).toBe('over');
  });
});

describe('an answer in time', () => {
  it('is enough, whoever gives it: nobody is passed on to the director', async () => {
    const absenceId = await report(SISTER, CONTACT);
    await county.call(FATHER, 'absence.answer', { absenceId, answer: 'leave' });
    expect(await states('absence', absenceId)).not.toContain('pending');
    await at('2026-11-18T15:00:00');
    expect(await tasks()).toEqual([]);
    expect(await stateOf(absenceId)).toBe('answered');
  });
});

describe('a family in which nobody has an account', () => {
  it('cannot answer, so the director is told at once, and the people of the family by text message', async () => {
    const absenceId = await report(YU, CONTACT);
    expect(await tasks()).toEqual([YU]);
    expect(await county.refusal(TEACHER, 'absence.resolve', { absenceId, found: 'at-home' })).toMatchObject({
      code: 'access.denied',
    });
    await at('2026-11-18T15:01:00');
    expect(
      county.cloud.inbox('yuagen').filter(({ fields }) => JSON.stringify(fields).includes('没到校')),
    ).toHaveLength(1);
    // The teacher calls the grandfather, whose number is shown for it, and writes down what he said.
    const { people } = await county.call(CONTACT, 'absence.show', { absenceId });
    expect(people.find(({ called }) => called === '外公')?.phone).toMatch(/^1990000\d{4}$/);
    await county.call(CONTACT, 'absence.answer', { absenceId, answer: 'ill' });
    expect(await tasks()).toEqual([]);
  });
});

describe('who has nothing to do with it', () => {
  it.each([
    ['a teacher of another school', STRANGER],
    ['a teacher of another class', TEACHER],
    ['another family', 'qihaiyan'],
    ['the neighbouring village’s director', 'shenyulan'],
  ])('%s neither sees nor reports nor answers', async (_who, as) => {
    const [absenceId] = await county.column('select id from absence where child_id = $1', [SISTER]);
    for (const [op, input] of [
      ['absence.show', { absenceId }],
      ['absence.answer', { absenceId, answer: 'ill' }],
      ['absence.arrived', { absenceId }],
      ['absence.report', { childIds: [SISTER] }],
    ] as const) {
      expect((await county.refusal(as, op, input)).code).toMatch(/^(record\.notFound|access\.denied)$/);
    }
  });
});
