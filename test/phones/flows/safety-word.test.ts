import { describe, expect, it } from '@jest/globals';
import { phonesInHand } from './phones-in-hand';

/** The school's reminder before the way home, on Wednesday 2026-11-18: two taps, and no text message. */
const { take, column } = phonesInHand();

describe('a teacher', () => {
  it('says the ready minute to the own class in two taps', async () => {
    const teacher = await take('xulaoshi', { page: '/pages/school/home/index' });
    await teacher.tap(/^今天的一分钟提醒/);
    await teacher.tap(/^发给.*的家里$/);
    await teacher.sees('发出了');
    expect(teacher.taps()).toBe(2);
    expect(await column(`select ask || ' ' || ring from notice where sender_role = 'teacher'`)).toEqual([
      'nothing app',
    ]);
  });
});
