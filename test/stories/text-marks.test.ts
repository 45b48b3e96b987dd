import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** What people write is checked behind their back: from 2026-11-18 09:00 on, told in order. */
let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const VILLAGE = '990100001001';
const DIRECTOR = 'fangxiaomei';
const SUPERVISOR = 'supervisor-1';
const GIRL = demoId('ch', 'zhengxiaotong');

const moveTo = (time: string) => county.cloud.moveClock(`2026-11-18T${time}:00+08:00`);
const checked = () => county.cloud.standIns.tms.checked().map(({ text }) => text);
const states = () => county.column(`select kind || ' ' || state from text_mark order by written_at, id`);
const send = async (as: string, title: string, body: string) =>
  (await county.call(as, 'notice.send', { topic: 'own', title, body, regions: [VILLAGE] })).noticeId;
const reached = (noticeId: string) =>
  county.column('select count(*)::int from notice_recipient where notice_id = $1', [noticeId]);

describe('a notice', () => {
  let noticeId = '';

  it('goes out while the service is down, and nobody waits', async () => {
    county.cloud.standIns.tms.failNext('InternalError.ErrTextTimeOut', 2);
    noticeId = await send(DIRECTOR, '村口修路', '再乱停车的滚蛋。郑晓彤家门口留条路，打 138 0000 0000。');
    await county.cloud.fire('check-texts');
    await county.cloud.fire('dispatch-outbox');
    expect(await reached(noticeId)).not.toEqual([0]);
    expect(
      await county.column('select state || $1 || attempts || $1 || result from text_mark', [' ']),
    ).toEqual(['wanted 1 tms.InternalError.ErrTextTimeOut']);
  });

  it('is marked once the service answers, and was told neither names, nor numbers, nor whose it is', async () => {
    await moveTo('09:06');
    expect(await states()).toEqual(['notice marked']);
    const [heard] = county.cloud.standIns.tms.checked();
    expect(heard?.parameters).toEqual(['BizType', 'Content']);
    expect(heard?.text).toContain('滚蛋');
    expect(heard?.text).toContain('某人家门口留条路，打 号码。');
    expect(heard?.text).not.toMatch(/晓彤|138/);
  });

  it('is shown with its words to those above the writer, and to nobody beside or below', async () => {
    const seen = async (as: string) => (await county.call(as, 'mark.list', {})).toSee;
    expect(await seen(SUPERVISOR)).toMatchObject([
      { kind: 'notice', label: 'abuse', sure: false, title: '村口修路', role: 'director' },
    ]);
    expect(await seen('county')).toHaveLength(1);
    for (const other of ['supervisor-2', DIRECTOR, 'guchunyan']) expect(await seen(other)).toEqual([]);
    expect(await county.refusal('yeqiuping', 'mark.list', {})).toEqual({ code: 'access.denied' });
  });

  it('is answered once, by its date and name; the writer hears no more than that it is to be mended', async () => {
    const [mark] = (await county.call(SUPERVISOR, 'mark.list', {})).toSee;
    const settle = { markId: mark?.markId ?? '', outcome: 'mend' as const };
    expect(await county.refusal('supervisor-2', 'mark.settle', settle)).toMatchObject({
      code: 'record.notFound',
    });
    expect(await county.refusal(DIRECTOR, 'mark.settle', settle)).toEqual({ code: 'access.denied' });
    const before = await county.call(DIRECTOR, 'mark.list', {});
    expect(before.mine).toEqual([]);

    await county.call(SUPERVISOR, 'mark.settle', settle);
    expect(await county.refusal('county', 'mark.settle', { ...settle, outcome: 'fine' })).toEqual({
      code: 'mark.settled',
    });
    expect(await county.column('select outcome_by from text_mark')).toEqual([demoId('pe', SUPERVISOR)]);
    const { mine } = await county.call(DIRECTOR, 'mark.list', {});
    expect(mine).toEqual(
      [
        {
          ...settle,
          outcome: undefined,
          title: '村口修路',
          words: expect.any(String),
          askedAt: expect.any(String),
        },
      ].map(({ outcome: _o, ...own }) => own),
    );
    expect((await county.call('county', 'mark.list', {})).toSee).toEqual([]);
    expect(
      await county.column(`select ids ->> 'outcome' from access_entry where op = 'mark.settle'`),
    ).toEqual(['mend']);
  });

  it('that the service would stop arrives like any other', async () => {
    county.cloud.standIns.tms.find('全村都来', 'Block', 'Illegal');
    const id = await send('supervisor-1', '集会', '周六全村都来。');
    await moveTo('09:08');
    expect(await reached(id)).toEqual(await reached(noticeId));
    expect((await county.call(SUPERVISOR, 'mark.list', {})).toSee).toEqual([]);
    expect((await county.call('county', 'mark.list', {})).toSee).toMatchObject([
      { label: 'illegal', sure: true, role: 'supervisor' },
    ]);
  });

  it('in the library’s words is asked of nobody', async () => {
    const before = checked().length;
    await county.call(DIRECTOR, 'notice.send', { topic: 'drowning', regions: [VILLAGE] });
    await moveTo('09:10');
    expect(checked()).toHaveLength(before);
  });
});

describe('a sentence for a family', () => {
  it('is its writer’s and the family’s, until a check has pointed it out', async () => {
    await county.call(DIRECTOR, 'mentorWord.leave', { childId: GIRL, words: '晓彤的花浇得好。' });
    await moveTo('09:12');
    expect(checked().at(-1)).toBe('某人的花浇得好。');
    const visible = async () =>
      (await county.call('county', 'mark.list', {})).toSee.filter(({ kind }) => kind === 'word');
    expect(await visible()).toEqual([]);

    await county.call(DIRECTOR, 'mentorWord.leave', { childId: GIRL, words: '加微信领红包。' });
    await moveTo('09:14');
    expect(await visible()).toMatchObject([{ label: 'ad', title: null, words: '加微信领红包。' }]);
  });
});

describe('a report of harm', () => {
  const report = {
    householdId: demoId('hh', 'liuan-zheng'),
    childIds: [GIRL],
    course: 'report' as const,
    situations: ['over-14-sexual' as const],
    foundOn: '2026-11-18',
    foundAt: '09:00',
    words: '郑晓彤说被人性侵，奶奶不知道',
    told: [{ office: 'police' as const, on: '2026-11-18', at: '09:05', how: '打的110' }],
    suspects: [],
  };
  let concernId = '';

  it('arrives at once, whatever the service says, and even if it says nothing', async () => {
    county.cloud.standIns.tms.failNext('InternalError.InternalError', 1);
    ({ concernId } = await county.call(DIRECTOR, 'concern.open', report));
    const shown = await county.call(SUPERVISOR, 'concern.show', { concernId });
    expect(shown).toMatchObject({ words: report.words, moderation: null });
    expect(
      await county.column(`select count(*)::int from outbox where topic = 'concern' and state <> 'parked'`),
    ).not.toEqual([0]);
  });

  it('has its mark for those who read it anyway, in nobody’s list, and left without a name', async () => {
    await moveTo('09:20');
    expect(checked().at(-1)).toBe('某人说被人性侵，奶奶不知道');
    expect((await county.call(SUPERVISOR, 'concern.show', { concernId })).moderation).toBe('porn');
    for (const as of [SUPERVISOR, 'county', DIRECTOR])
      expect((await county.call(as, 'mark.list', {})).toSee.map(({ kind }) => kind)).not.toContain('concern');
    const [markId] = await county.column(`select id from text_mark where kind = 'concern'`);
    expect(await county.refusal('county', 'mark.settle', { markId, outcome: 'mend' })).toMatchObject({
      code: 'record.notFound',
    });
  });
});

describe('the check', () => {
  it('puts aside a text that the service never takes, and goes on with the others', async () => {
    county.cloud.standIns.tms.failNext('InvalidParameterValue.InvalidContent');
    await send(DIRECTOR, '停水', '明天上午停水。');
    await moveTo('09:22');
    await send(DIRECTOR, '停电', '明天下午停电。');
    await moveTo('09:24');
    expect((await states()).slice(-2)).toEqual(['notice failed', 'notice clear']);
  });

  it('ends its run at an unpaid account after one try, and does all of it when it is paid', async () => {
    const before = checked().length;
    county.cloud.standIns.tms.failNext('UnauthorizedOperation.Unauthorized', 1000);
    for (const title of ['一', '二', '三']) await send(DIRECTOR, `通知${title}`, '明天开会。');
    await moveTo('09:40');
    // A minute, a call: never the three one after the other.
    const [tried] = await county.column(`select sum(attempts)::int from text_mark where state = 'wanted'`);
    expect(tried).toBeLessThanOrEqual(16);
    expect(checked()).toHaveLength(before);
    county.cloud.standIns.tms.mend();
    await moveTo('12:00');
    expect(checked()).toHaveLength(before + 3);
  });

  it('asks once of one text, by however many workers, and again after one that died', async () => {
    const before = checked().length;
    await send(DIRECTOR, '两次', '只问一次。');
    await Promise.all([1, 2, 3].map(() => county.cloud.fire('check-texts')));
    expect(checked()).toHaveLength(before + 1);
    // Answered, and killed before it was written down.
    await county.root.query(
      `update text_mark set state = 'wanted', claimed_until = '2026-11-18T12:10:00+08:00', judged_at = null
         where id = (select id from text_mark order by written_at desc, id limit 1)`,
    );
    await county.cloud.fire('check-texts');
    expect(checked()).toHaveLength(before + 1);
    await moveTo('12:11');
    expect(checked()).toHaveLength(before + 2);
    expect((await states()).at(-1)).toBe('notice clear');
  });
});
