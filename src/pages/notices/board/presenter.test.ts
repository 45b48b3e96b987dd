import { describe, expect, test } from '@jest/globals';
import { receiptStates } from '../../../../contracts/vocabulary/receipt';
import { headline, type Reach, reasonOf, remarks, stateRows, villageRows } from './presenter';

const states: Reach['notice']['states'] = [
  { state: 'read', n: 20 },
  { state: 'confirmed', n: 8 },
  { state: 'on-behalf', n: 2 },
  { state: 'sent', n: 5 },
  { state: 'failed', n: 2 },
  { state: 'unreachable', n: 1 },
];
const reach = (changes: Partial<Reach> = {}): Reach => ({
  notice: {
    noticeId: 'no_1',
    topic: 'drowning',
    title: '看好孩子',
    ask: 'confirm',
    sender: '周晓琴',
    mine: true,
    places: ['青杨村'],
    sentAt: '2026-11-18T09:00:00+08:00',
    step: 'out',
    states,
  },
  answers: null,
  merged: 0,
  villages: [{ code: '990100005001', name: '青杨村', states }],
  reminders: { sent: 0, lastOn: null, choice: 'now', silent: 5 },
  mayName: true,
  pupils: false,
  ...changes,
});

describe('how far a notice got', () => {
  test('is one sentence with its denominator', () => {
    expect(headline(states)).toBe('38 人中 30 人知道了');
    expect(headline([])).toBe('正在发，还没有人收到。');
  });

  test('says who said so themselves, and who was told by somebody', () => {
    expect(remarks(reach())).toEqual([
      '其中 8 人自己说知道了',
      '20 人看过了，还没点「知道了」',
      '2 人是儿童主任告诉的',
    ]);
    expect(remarks(reach({ answers: { answered: 8, rightAtOnce: 6 }, merged: 3 }))).toEqual([
      '8 人答了问题，6 人一次答对',
      '2 人是儿童主任告诉的',
      '3 人这周的提醒多了，合在傍晚一条里响',
    ]);
  });

  test('names every state once, those that need somebody first, each with a drawing of its own', () => {
    const rows = stateRows(receiptStates.map((state) => ({ state, n: 1 })));
    expect(rows.map(({ state }) => state).sort()).toEqual([...receiptStates].sort());
    expect(rows.slice(0, 2).map(({ needs }) => needs)).toEqual([true, true]);
    expect(new Set(rows.map(({ icon }) => icon)).size).toBe(receiptStates.length);
    expect(stateRows(states)[0]).toMatchObject({ title: '没有办法通知到', text: '1 人' });
  });

  test('is told village by village only where there are several', () => {
    expect(villageRows(reach())).toEqual([]);
    const two = [
      { code: '990100005001', name: '青杨村', states },
      { code: '990100005002', name: '柳岸村', states: [{ state: 'read' as const, n: 3 }] },
    ];
    expect(villageRows({ villages: two })).toMatchObject([
      { title: '青杨村', unreached: '3 人没通知到' },
      { title: '柳岸村', text: '3 人中 3 人知道了', unreached: '' },
    ]);
  });
});

test('a reason says what can be done about it', () => {
  expect(reasonOf('no-channel')).toBe('没有微信，也没有电话');
  expect(reasonOf('FailedOperation.PhoneNumberInBlacklist')).toBe('短信发不到这个号码');
  expect(reasonOf('47003')).toContain('47003');
  expect(reasonOf(null)).toBe('');
});
