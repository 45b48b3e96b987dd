import { describe, expect, test } from '@jest/globals';
import { dayFrom } from '../calendar/calendar-day';
import { decideReminder, type RemindedNotice } from './decide-reminder';

const VILLAGE = '990100001001';
const director = { id: 'pe_director', grants: [{ role: 'director', region: VILLAGE }] };
const county = { id: 'pe_county', grants: [{ role: 'county', region: '990100' }] };
const sent: RemindedNotice = {
  senderId: director.id,
  regions: [VILLAGE],
  ask: 'confirm',
  states: [
    { state: 'sent', n: 3 },
    { state: 'delivered', n: 2 },
    { state: 'read', n: 5 },
    { state: 'unreachable', n: 1 },
    { state: 'on-behalf', n: 1 },
    { state: 'pending', n: 4 },
  ],
  reminders: [],
};
const asked = (notice: Partial<RemindedNotice> = {}, person = director, on = '2026-11-19') =>
  decideReminder({ ...sent, ...notice }, person, { today: dayFrom(on), most: 2 });

describe('asking the silent once more', () => {
  test('is for those who were rung and have not looked: nobody who read it, waits, or was told in person', () => {
    expect(asked()).toEqual({ ok: true, value: { n: 1, silent: 5 } });
    const told = sent.states.filter(({ state }) => state !== 'sent' && state !== 'delivered');
    expect(asked({ states: told })).toMatchObject({ refusal: { code: 'notice.nobodySilent' } });
  });

  test('is never for a word that asks for nothing', () => {
    expect(asked({ ask: 'nothing' })).toMatchObject({ refusal: { code: 'notice.nobodySilent' } });
  });

  test('is once a day', () => {
    const reminders = [{ n: 1, on: '2026-11-19' }];
    expect(asked({ reminders })).toMatchObject({ refusal: { code: 'notice.remindedToday' } });
    expect(asked({ reminders }, director, '2026-11-20')).toMatchObject({ value: { n: 2 } });
  });

  test('is twice in all', () => {
    const reminders = [
      { n: 1, on: '2026-11-17' },
      { n: 2, on: '2026-11-18' },
    ];
    expect(asked({ reminders })).toMatchObject({ refusal: { code: 'notice.remindedEnough' } });
  });

  test('is the sender’s, and theirs whose post covers every place', () => {
    expect(asked({}, county)).toMatchObject({ ok: true });
    const teacher = { id: 'pe_teacher', grants: [{ role: 'teacher', region: '990100' }] };
    expect(asked({}, teacher)).toMatchObject({ refusal: { code: 'notice.remindNotYours' } });
    expect(asked({ senderId: teacher.id }, teacher)).toMatchObject({ ok: true });
    expect(asked({ senderId: county.id, regions: ['990100'] })).toMatchObject({
      refusal: { code: 'notice.remindNotYours' },
    });
    const two = { senderId: county.id, regions: [VILLAGE, '990100001002'] };
    expect(asked(two)).toMatchObject({ refusal: { code: 'notice.remindNotYours' } });
  });
});
