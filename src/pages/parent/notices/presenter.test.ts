import { describe, expect, test } from '@jest/globals';
import { type ListedNotice, noticeRow } from './presenter';

const notice: ListedNotice = {
  noticeId: 'no_1',
  topic: 'drowning',
  title: '天冷塘边滑，看好孩子',
  ask: 'confirm',
  brief: '别去水边',
  sender: { role: 'director', name: '周晓琴', place: '青杨村' },
  sentAt: '2026-11-19T16:20:00+08:00',
  openedAt: null,
  acknowledgedAt: null,
  reminded: 0,
};
const today = '2026-11-20';

describe('a notice in the list', () => {
  test('says who sent it and when, and that it is unread', () => {
    expect(noticeRow(notice, today)).toMatchObject({
      text: '青杨村周主任，昨天 16:20 发来',
      tag: { tone: 'need', text: '未读' },
    });
  });

  test('of the county comes from its office, not from a person', () => {
    const sender = { role: 'county', name: null, place: '清溪县' } as const;
    expect(noticeRow({ ...notice, sender }, today).text).toBe('清溪县民政局，昨天 16:20 发来');
  });

  test('says that it was rung for once more, and that a one-way word waits for nobody', () => {
    expect(noticeRow({ ...notice, reminded: 1 }, today).text).toBe(
      '青杨村周主任，昨天 16:20 发来，提醒过一次',
    );
    expect(noticeRow({ ...notice, ask: 'nothing' }, today).tag.tone).toBe('plain');
  });

  test('tells seen from acknowledged', () => {
    const openedAt = '2026-11-19T18:00:00+08:00';
    expect(noticeRow({ ...notice, openedAt }, today).tag.text).toBe('看过了');
    expect(noticeRow({ ...notice, openedAt, acknowledgedAt: openedAt }, today).tag.text).toBe('知道了');
  });
});
