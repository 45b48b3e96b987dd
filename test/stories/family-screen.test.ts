import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** 王家 of 青杨村: both parents away, the grandmother cares. What reaches the phone of each, and what does not. */
const WANG = demoId('hh', 'qingyang-wang');
const DIRECTOR = 'zhouxiaoqin';
const VILLAGE = '990100005001';

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const answered = async (wordId: string, note: string) => {
  await county.call(DIRECTOR, 'family.answer', { wordId, on: '2026-11-20', note });
};

/** The household as somebody's first screen has it. */
const shown = async (as: string) => {
  const { households = [] } = await county.call(as, 'home.show', {});
  return households.find(({ householdId }) => householdId === WANG);
};

/** Everything that reaches a phone, as one text. */
const sent = async (as: string) => JSON.stringify(await county.call(as, 'home.show', {}));

describe('a mother’s request to end the care', () => {
  it('and its answer reach both parents and no caregiver', async () => {
    const { wordId } = await county.call('liumin', 'family.askToEndCare', {
      householdId: WANG,
      reason: 'change-caregiver',
      from: '2026-12-01',
    });
    expect((await shown('liumin'))?.endOfCare).toEqual({ on: '2026-11-18', mine: true, answer: null });
    expect(await shown('chenguifang')).toMatchObject({ help: null, endOfCare: null });

    await answered(wordId, '周五商量换谁来照看');
    expect((await shown('wangjianjun'))?.endOfCare).toMatchObject({
      mine: false,
      answer: { by: '周晓琴', on: '2026-11-20', note: '周五商量换谁来照看' },
    });
    expect(await shown('chenguifang')).toMatchObject({ help: null, endOfCare: null });
    expect(await sent('chenguifang')).not.toContain('商量换谁');
  });
});

describe('a request for help', () => {
  it('of the grandmother’s is answered for her and for the parents', async () => {
    const { wordId } = await county.call('chenguifang', 'family.askForHelp', {
      householdId: WANG,
      about: ['tired'],
    });
    await answered(wordId, '周五我来搭把手');
    expect((await shown('chenguifang'))?.help).toMatchObject({ mine: true, answer: { by: '周晓琴' } });
    expect((await shown('liumin'))?.help).toMatchObject({
      mine: false,
      answer: { note: '周五我来搭把手' },
    });
  });

  it('of the mother’s stays with the parents; the grandmother still sees her own', async () => {
    const { wordId } = await county.call('liumin', 'family.askForHelp', {
      householdId: WANG,
      about: ['mood'],
    });
    await answered(wordId, '我和孩子单独聊聊');
    expect((await shown('wangjianjun'))?.help?.answer?.note).toBe('我和孩子单独聊聊');
    expect((await shown('chenguifang'))?.help?.answer?.note).toBe('周五我来搭把手');
    expect(await sent('chenguifang')).not.toContain('单独聊聊');
  });
});

describe('the people on the first screen', () => {
  it('are named by what they are here for, the caller among them without a number', async () => {
    const contacts = (await shown('liumin'))?.contacts ?? [];
    expect(contacts.map(({ role, name, relation, isMe }) => [role, name, relation, isMe])).toEqual(
      expect.arrayContaining([
        ['guardian', '刘敏', '妈妈', true],
        ['guardian', '王建军', '爸爸', false],
        ['caregiver', '陈桂芳', '奶奶', false],
        ['director', '周晓琴', '', false],
      ]),
    );
    expect(contacts.find(({ isMe }) => isMe)).toMatchObject({
      phone: null,
      away: { from: '2026-02-26', to: null },
    });
    expect((await shown('chenguifang'))?.contacts.find(({ isMe }) => isMe)?.relation).toBe('奶奶');
  });
});

describe('a household of which one child’s week is not asked for yet', () => {
  const week = '2026-W47';
  const younger = demoId('ch', 'wangxiaochuan');

  it('says so, and what it says is owed is accepted, where all children at once are refused', async () => {
    await county.root.query("update child set opened_on = '2026-11-17' where id = $1", [younger]);
    const children = (await shown('liumin'))?.children ?? [];
    expect(children.find(({ childId }) => childId === younger)).toMatchObject({ owed: [], lastWeek: [] });

    const all = children.map(({ childId }) => childId);
    const refused = await county.refusal('liumin', 'contact.confirm', {
      childIds: all,
      week,
      lines: ['child'],
    });
    expect(refused.code).toBe('contact.notDue');

    const owing = children.filter(({ owed }) => owed.length > 0);
    const { weeks } = await county.call('liumin', 'contact.confirm', {
      childIds: owing.map(({ childId }) => childId),
      week,
      lines: owing[0]?.owed ?? [],
    });
    expect(weeks).toEqual([expect.objectContaining({ child: true, caregiver: true })]);
  });
});

describe('a notice', () => {
  const open = async (noticeId: string) => (await county.call('liumin', 'notice.open', { noticeId })).sender;
  const fromDirector = { role: 'director', name: '周晓琴', place: '青杨村' };
  const fromCounty = { role: 'county', name: null, place: '安和县（演示）' };

  it('comes from the director by name, and from the county as an office', async () => {
    const own = await county.call(DIRECTOR, 'notice.send', { topic: 'bullying', regions: [VILLAGE] });
    const wide = await county.call('county', 'notice.send', { topic: 'drowning', regions: ['990100'] });
    await county.cloud.fire('dispatch-outbox');

    expect([await open(own.noticeId), await open(wide.noticeId)]).toEqual([fromDirector, fromCounty]);
    const { notices } = await county.call('chenguifang', 'notice.list', {});
    const senders = notices.filter(({ noticeId }) => [own.noticeId, wide.noticeId].includes(noticeId));
    expect(senders.map(({ sender }) => sender)).toEqual(expect.arrayContaining([fromDirector, fromCounty]));
    expect(JSON.stringify(notices)).not.toContain('孙立群');
  });
});
