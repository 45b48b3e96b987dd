import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** 王家 of 青杨村: both parents away, the grandmother cares. What each asks of the director, and who reads the answer. */
const WANG = demoId('hh', 'qingyang-wang');
const DIRECTOR = 'zhouxiaoqin';

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
