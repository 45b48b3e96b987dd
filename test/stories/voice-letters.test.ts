import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** 王家 of 青杨村 from Wednesday 2026-11-18, 09:00: 奶奶 records what the children say, 妈妈 answers. Told in order. */
const householdId = demoId('hh', 'qingyang-wang');
const MOTHER = 'liumin';
const GRANDMOTHER = 'chenguifang';
const DIRECTOR = 'zhouxiaoqin';
const STRANGER = 'yeqiuping';

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

/** Bytes that begin as an MP3 does. */
const spoken = (bytes = 2000) =>
  Buffer.concat([Buffer.from([0xff, 0xf3]), randomBytes(bytes)]).toString('base64');
const list = async (as: string) => {
  const { households } = await county.call(as, 'voiceLetter.list', {});
  return households.find((each) => each.householdId === householdId);
};
const begin = (as: string, act: string, seconds = 12) =>
  county.call(as, 'voiceLetter.begin', { householdId, act: demoId('va', act), seconds });
const record = async (as: string, act: string): Promise<string> => {
  const { letterId } = await begin(as, act);
  await county.call(as, 'voiceLetter.send', { letterId, content: spoken() });
  return letterId;
};
const files = () => county.cloud.standIns.storedFiles().filter((path) => path.startsWith('letters/'));
const rang = (person: string) =>
  county.cloud.inbox(person).filter(({ text }) => JSON.stringify(text).includes('留了一段话'));
const moveTo = (instant: string) => county.cloud.moveClock(`${instant}:00+08:00`);
const traces = (id: string) =>
  county.column(
    `select distinct r ->> 'kind' || coalesce(' ' || (r ->> 'state'), '') from audit_entry, jsonb_array_elements(ids -> 'records') r
       where r ->> 'id' = $1 order by 1`,
    [id],
  );

let first = '';

describe('what the children say into 奶奶’s phone', () => {
  it('is there for the family once, however often it is sent', async () => {
    const { letterId } = await begin(GRANDMOTHER, 'first');
    expect(await begin(GRANDMOTHER, 'first')).toEqual({ letterId });
    expect((await list(MOTHER))?.letters).toEqual([]);

    const content = spoken();
    const sent = await county.call(GRANDMOTHER, 'voiceLetter.send', { letterId, content });
    expect(sent).toEqual({ letterId, keepUntil: '2027-05-17' });
    expect(await county.call(GRANDMOTHER, 'voiceLetter.send', { letterId, content })).toEqual(sent);
    expect(files()).toEqual([`letters/${householdId}/${letterId}.mp3`]);
    expect((await list(MOTHER))?.letters).toMatchObject([
      { letterId, mine: false, side: 'caregiver', from: '奶奶', seconds: 12, heard: false, removable: true },
    ]);
    first = letterId;
  });

  it('rings for 妈妈 once a day, without a name', async () => {
    await record(GRANDMOTHER, 'second');
    await moveTo('2026-11-18T09:05');
    const outbox = await county.column(
      `select p.name || ' ' || o.step from outbox o join person p on p.id = o.person_id where o.topic = 'voice-letter' order by 1`,
    );
    expect(outbox.filter((each) => String(each).startsWith('刘敏'))).toEqual(['刘敏 2026-11-18']);
    expect(rang(MOTHER)).toHaveLength(1);
    for (const name of ['小雨', '小川', '王', '陈桂芳'])
      expect([name, JSON.stringify(rang(MOTHER)).includes(name)]).toEqual([name, false]);
  });

  it('is heard by 妈妈 at an address of its own, and 奶奶 sees that it was', async () => {
    const { url, seconds } = await county.call(MOTHER, 'voiceLetter.open', { letterId: first });
    const answer = await fetch(url);
    expect([answer.status, answer.headers.get('content-type'), seconds]).toEqual([200, 'audio/mpeg', 12]);
    await county.call(MOTHER, 'voiceLetter.hear', { letterId: first });
    await county.call(MOTHER, 'voiceLetter.hear', { letterId: first });
    expect((await list(MOTHER))?.letters.find(({ letterId }) => letterId === first)?.heard).toBe(true);
    expect((await list(GRANDMOTHER))?.letters.find(({ letterId }) => letterId === first)).toMatchObject({
      mine: true,
      heard: true,
    });
    expect(await county.column('select person_id from voice_letter_heard')).toEqual([demoId('pe', MOTHER)]);
  });

  it('is answered by 妈妈, and rings for 奶奶', async () => {
    const answer = await record(MOTHER, 'answer');
    expect((await list(GRANDMOTHER))?.letters[0]).toMatchObject({
      letterId: answer,
      side: 'guardian',
      from: '妈妈',
      heard: false,
      removable: false,
    });
    const told = `select count(*)::int from outbox where topic = 'voice-letter' and person_id = $1`;
    expect(await county.column(told, [demoId('pe', GRANDMOTHER)])).toEqual([1]);
  });

  it('is refused when it is no sound, too large, or more than the pack allows a day', async () => {
    const { letterId } = await begin(MOTHER, 'wrong');
    const send = (content: string) => county.refusal(MOTHER, 'voiceLetter.send', { letterId, content });
    const picture = Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3]).toString('base64');
    expect(await send(picture)).toMatchObject({ code: 'attachment.notThatKind' });
    expect(await send(spoken(600_001))).toMatchObject({ code: 'attachment.tooLarge' });
    expect((await list(MOTHER))?.leftToday).toBe(3);
    for (const act of ['third', 'fourth', 'fifth']) await begin(MOTHER, act);
    const input = { householdId, act: demoId('va', 'sixth'), seconds: 5 };
    expect(await county.refusal(MOTHER, 'voiceLetter.begin', input)).toMatchObject({
      code: 'voiceLetter.enoughToday',
    });
    expect(await begin(MOTHER, 'fifth')).toMatchObject({ letterId: expect.stringMatching(/^vl_/) });
    expect(await county.refusal(MOTHER, 'voiceLetter.begin', { ...input, seconds: 61 })).toMatchObject({
      code: 'input.invalid',
    });
  });
});

describe('nobody but the family', () => {
  it.each([
    ['another family', STRANGER, 'record.notFound'],
    ['the village’s director', DIRECTOR, 'access.denied'],
    ['the township', 'supervisor-5', 'access.denied'],
    ['the county', 'county', 'access.denied'],
    ['a stranger', 'newcomer', 'caller.notBound'],
  ])('hears, sees or takes away what is said: not %s', async (_who, as, code) => {
    for (const op of ['voiceLetter.open', 'voiceLetter.hear', 'voiceLetter.remove'] as const)
      expect([op, await county.refusal(as, op, { letterId: first })]).toMatchObject([op, { code }]);
    const begun = { householdId, act: demoId('va', 'stranger'), seconds: 5 };
    expect(await county.refusal(as, 'voiceLetter.begin', begun)).toMatchObject({ code });
  });

  it('hears it when a teacher teaches one of the children either', async () => {
    await county.root.query(
      `insert into school_post (person_id, school, region_code, from_on) select $1, school, '990100005', '2026-09-01' from child where id = $2`,
      [demoId('pe', 'jihongmei'), demoId('ch', 'wangxiaoyu')],
    );
    expect(await county.refusal('jihongmei', 'voiceLetter.open', { letterId: first })).toMatchObject({
      code: 'record.notFound',
    });
  });
});

describe('a sentence from school or village', () => {
  it('is on the family’s card with who said it, until its author takes it back', async () => {
    const childId = demoId('ch', 'wangxiaoyu');
    const words = '这几天路上一直牵着弟弟的手，真好。';
    const { wordId } = await county.call('jihongmei', 'mentorWord.leave', { childId, words });
    await county.call(DIRECTOR, 'mentorWord.leave', { childId, words: '院子里的花是她浇的。' });
    // Left in the same instant: neither is the newer one.
    expect((await list(MOTHER))?.words.map(({ as, by }) => `${as} ${by}`).sort()).toEqual([
      'director 周晓琴',
      'teacher 季红梅',
    ]);
    expect(await county.refusal(DIRECTOR, 'mentorWord.takeBack', { wordId })).toMatchObject({
      code: 'record.notFound',
    });
    await county.call('jihongmei', 'mentorWord.takeBack', { wordId });
    expect((await list(GRANDMOTHER))?.words.map(({ as }) => as)).toEqual(['director']);
    expect(await traces(wordId)).toEqual(['mentor-word-left', 'mentor-word-withdrawn']);
  });

  it('sorts no child, and comes from nobody who has nothing to do with it', async () => {
    const childId = demoId('ch', 'wangxiaoyu');
    const leave = (as: string, words: string) => county.refusal(as, 'mentorWord.leave', { childId, words });
    expect(await leave(DIRECTOR, '她是留守里最懂事的。')).toMatchObject({ code: 'helpPlan.wordsForFamily' });
    expect(await leave('fangxiaomei', '真好。')).toMatchObject({ code: 'record.notFound' });
    expect(await leave(MOTHER, '真好。')).toMatchObject({ code: 'access.denied' });
  });
});

describe('what was said', () => {
  it('is taken away by who spoke or by a guardian, and by no caregiver who did not speak', async () => {
    const [answer] = (await list(GRANDMOTHER))?.letters ?? [];
    expect(
      await county.refusal(GRANDMOTHER, 'voiceLetter.remove', { letterId: answer?.letterId ?? '' }),
    ).toMatchObject({ code: 'record.notYours' });
    await county.call(MOTHER, 'voiceLetter.remove', { letterId: first });
    await county.call(MOTHER, 'voiceLetter.remove', { letterId: first });
    expect(files()).not.toContain(`letters/${householdId}/${first}.mp3`);
    expect(await county.refusal(MOTHER, 'voiceLetter.open', { letterId: first })).toMatchObject({
      code: 'voiceLetter.gone',
    });
    expect(
      await county.column(`select to_jsonb(l) ->> 'sha256' from voice_letter l where id = $1`, [first]),
    ).toEqual([null]);
    expect(await traces(first)).toEqual([
      'letter-begun',
      'letter-ended removed',
      'letter-heard',
      'letter-sent',
    ]);
  });

  it('that never arrived is cleared away after a day, with whatever lies in its place', async () => {
    const { letterId } = await county.call(GRANDMOTHER, 'voiceLetter.begin', {
      householdId,
      act: demoId('va', 'orphan'),
      seconds: 9,
    });
    // Stored, and killed before it was written down.
    await county.call(GRANDMOTHER, 'voiceLetter.send', { letterId, content: spoken() });
    await county.root.query(
      `update voice_letter set state = 'begun', file_id = null, bytes = null, sha256 = null, sent_at = null, keep_until = null where id = $1`,
      [letterId],
    );
    expect(files()).toContain(`letters/${householdId}/${letterId}.mp3`);
    await moveTo('2026-11-19T04:00');
    expect(files()).toContain(`letters/${householdId}/${letterId}.mp3`);
    await moveTo('2026-11-20T04:00');
    expect(files()).not.toContain(`letters/${householdId}/${letterId}.mp3`);
    expect(await traces(letterId)).toContain('letter-ended lost');
  });

  it('that arrives in the moment in which it is taken away is found and erased a night later', async () => {
    const { letterId } = await begin(GRANDMOTHER, 'on-its-way', 9);
    const send = () => county.call(GRANDMOTHER, 'voiceLetter.send', { letterId, content: spoken() });
    const path = `letters/${householdId}/${letterId}.mp3`;
    await county.call(GRANDMOTHER, 'voiceLetter.remove', { letterId });
    expect(
      await county.refusal(GRANDMOTHER, 'voiceLetter.send', { letterId, content: spoken() }),
    ).toMatchObject({
      code: 'voiceLetter.gone',
    });
    // The upload had begun before it was taken away, and was killed before it could hear of that.
    const asItWas = await county.root.query('select * from voice_letter where id = $1', [letterId]);
    await county.root.query(
      `update voice_letter set state = 'begun', ended_at = null, ended_by = null where id = $1`,
      [letterId],
    );
    await send();
    await county.root.query(
      `update voice_letter l set state = o.state, file_id = null, bytes = null, sha256 = null, sent_at = null, keep_until = null,
         ended_at = o.ended_at, ended_by = o.ended_by, file_gone = o.file_gone
         from jsonb_populate_record(null::voice_letter, $1::jsonb) o where l.id = o.id`,
      [JSON.stringify(asItWas.rows[0])],
    );
    expect(files()).toContain(path);
    await moveTo('2026-11-21T04:00');
    expect(files()).not.toContain(path);
  });

  it('is there on its last day, and gone the morning after with its file', async () => {
    const kept = (await list(MOTHER))?.letters ?? [];
    expect(kept.map(({ keepUntil }) => keepUntil)).toEqual(['2027-05-17', '2027-05-17']);
    await moveTo('2027-05-17T23:00');
    expect((await list(MOTHER))?.letters).toHaveLength(2);
    expect(files()).toHaveLength(2);
    await moveTo('2027-05-18T00:01');
    expect((await list(MOTHER))?.letters).toEqual([]);
    await moveTo('2027-05-18T04:00');
    expect(files()).toEqual([]);
    expect(await county.column('select distinct file_id from voice_letter')).toEqual([null]);
  }, 120_000);
});
