import { describe, expect, test } from '@jest/globals';
import { besidesOf, noticeInSight, presentNotice, stillWaiting } from './presenter';

const notice = {
  noticeId: 'no_water',
  topic: 'drowning',
  title: '看好孩子，别去水边玩',
  brief: '别让孩子自己去水边。出门问清去哪、和谁、几点回。',
  body: '孩子放学后、周末和放假时，最容易去水边。',
  sender: { role: 'director', name: '周晓琴', place: '青杨村' },
  ask: 'confirm',
  question: null,
  answered: null,
  sentAt: '2026-11-20T08:00:00+08:00',
  acknowledgedAt: null,
} as const;
const waiting = [
  { noticeId: 'no_water', title: '水' },
  { noticeId: 'no_phone', title: '手机' },
];

describe('a notice', () => {
  test('is read one sentence a line, with the whole text behind a link', () => {
    expect(presentNotice(notice)).toMatchObject({
      art: 'water',
      sentences: ['别让孩子自己去水边。', '出门问清去哪、和谁、几点回。'],
      body: notice.body,
      known: false,
    });
  });

  test('says who sent it; the county is an office', () => {
    expect(presentNotice(notice).from).toBe('青杨村周主任发来的');
    const sender = { role: 'county', name: null, place: '清溪县' } as const;
    expect(presentNotice({ ...notice, sender }).from).toBe('清溪县民政局发来的');
  });

  test('without a short text is its whole text, and nothing is behind it', () => {
    expect(presentNotice({ ...notice, brief: '' })).toMatchObject({
      sentences: [notice.body],
      body: undefined,
    });
  });

  test('keeps a last sentence without its stop', () => {
    expect(presentNotice({ ...notice, brief: '天冷。路滑' }).sentences).toEqual(['天冷。', '路滑']);
  });
});

describe('one notice a screen', () => {
  test('begins with the one the push spoke of', () => {
    expect(noticeInSight({ asked: 'no_phone', waiting, known: [] })).toBe('no_phone');
  });

  test('goes on with those that wait, and ends', () => {
    expect(noticeInSight({ asked: 'no_phone', waiting, known: ['no_phone'] })).toBe('no_water');
    expect(noticeInSight({ asked: undefined, waiting, known: ['no_water', 'no_phone'] })).toBeUndefined();
  });

  test('counts what comes after', () => {
    expect(stillWaiting(waiting, ['no_water'])).toEqual(['no_phone']);
  });
});

describe('turning from notice to notice', () => {
  const listed = [{ noticeId: 'no_1' }, { noticeId: 'no_2' }, { noticeId: 'no_3' }];

  test('goes back and forth, and ends at both ends', () => {
    expect(besidesOf(listed, 'no_2')).toEqual({ before: 'no_1', onwards: 'no_3' });
    expect(besidesOf(listed, 'no_1').before).toBeUndefined();
    expect(besidesOf(listed, 'no_3').onwards).toBeUndefined();
  });

  test('goes back to what has been seen when nothing waits', () => {
    expect(besidesOf(listed, undefined)).toEqual({ before: undefined, onwards: 'no_1' });
    expect(besidesOf([], undefined)).toEqual({ before: undefined, onwards: undefined });
  });
});
