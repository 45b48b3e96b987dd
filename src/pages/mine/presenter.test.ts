import { describe, expect, test } from '@jest/globals';
import type { DataOf } from '../../api/call';
import { mineOf } from './presenter';

const home: DataOf<'home.show'> = {
  role: 'guardian',
  name: '刘敏',
  today: '2026-11-20',
  week: '2026-W47',
  daysLeft: 2,
  remindersLeft: 3,
};

const titles = (rows: readonly { readonly title: string }[]): readonly string[] =>
  rows.map(({ title }) => title);

describe('the settings page', () => {
  test('gives a parent the children, the agreements and the end of care', () => {
    expect(titles(mineOf(home, 'guardian', ['guardian']).family)).toEqual([
      '我的孩子',
      '我的协议',
      '想停止或更换照护',
    ]);
  });

  test('gives a director no family', () => {
    expect(mineOf(home, 'director', ['director']).family).toEqual([]);
  });

  test('offers another role only to somebody who has one', () => {
    expect(titles(mineOf(home, 'guardian', ['guardian']).settings)).not.toContain('换身份');
    expect(titles(mineOf(home, 'guardian', ['guardian', 'director']).settings)).toContain('换身份');
  });

  test('says how many reminders are left, and when there are none', () => {
    expect(mineOf(home, 'guardian', ['guardian']).reminders).toEqual({
      text: '还能收到 3 次提醒',
      tone: 'ok',
    });
    expect(mineOf({ ...home, remindersLeft: 0 }, 'guardian', ['guardian']).reminders.tone).toBe('need');
  });

  test('asks WeChat for no more templates than it takes', () => {
    for (const role of ['guardian', 'caregiver', 'director'] as const) {
      expect(mineOf(home, role, [role]).templates.length).toBeLessThanOrEqual(3);
    }
  });
});
