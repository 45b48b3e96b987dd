import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayFrom, instantOf } from '../calendar/calendar-day';
import { type CappedSend, digestAfter, overCap, weekBegan } from './over-cap';

const QUIET = { from: '22:00', to: '07:00' };
const send = (id: string, more: Partial<CappedSend> = {}): CappedSend => ({
  id,
  personId: 'pe_grandmother',
  topic: 'notice',
  channel: 'ring',
  urgent: false,
  most: 3,
  ...more,
});
const ids = (sends: readonly CappedSend[]) => sends.map(({ id }) => id);
const at = (day: string, time: string) => instantOf(dayFrom(day), time);

describe('the notices that ring for one person in a week', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => send(id));

  test('are three; the fourth waits for the digest', () => {
    expect(ids(overCap(four, {}))).toEqual(['d']);
    expect(ids(overCap(four, { pe_grandmother: 2 }))).toEqual(['b', 'c', 'd']);
    expect(ids(overCap(four.slice(0, 3), {}))).toEqual([]);
  });

  test('do not count another’s', () => {
    expect(ids(overCap(four, { pe_mother: 3 }))).toEqual(['d']);
  });

  test('never hold back an urgent one, nor count it', () => {
    const urgent = send('storm', { urgent: true });
    expect(ids(overCap([urgent, ...four], {}))).toEqual(['d']);
    expect(ids(overCap([urgent, send('second storm', { urgent: true })], { pe_grandmother: 3 }))).toEqual([]);
  });

  test('are not text messages, other topics, or promises from before there was a cap', () => {
    const others = [
      send('sms', { channel: 'sms' }),
      send('week', { topic: 'contact-reminder' }),
      send('old', { most: 0 }),
    ];
    expect(ids(overCap(others, { pe_grandmother: 9 }))).toEqual([]);
  });

  test('with what rang before are never more than the cap, and no more are held back than needed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ person: fc.constantFrom('p', 'q'), urgent: fc.boolean() }), { maxLength: 20 }),
        fc.record({ p: fc.nat(5), q: fc.nat(5) }),
        (wanted, rung) => {
          const sends = wanted.map(({ person, urgent }, index) =>
            send(String(index), { personId: person, urgent }),
          );
          const held = new Set(ids(overCap(sends, rung)));
          for (const person of ['p', 'q'] as const) {
            const own = sends.filter(({ personId, urgent }) => personId === person && !urgent);
            const ringing = own.filter(({ id }) => !held.has(id)).length;
            expect(ringing).toBe(Math.min(own.length, Math.max(0, 3 - rung[person])));
          }
          expect(sends.filter(({ urgent, id }) => urgent && held.has(id))).toEqual([]);
        },
      ),
    );
  });
});

test('a week begins on Monday at midnight', () => {
  const monday = at('2026-11-16', '00:00');
  expect(weekBegan(at('2026-11-22', '23:59'))).toEqual(monday);
  expect(weekBegan(monday)).toEqual(monday);
  expect(weekBegan(at('2026-11-23', '00:00'))).toEqual(at('2026-11-23', '00:00'));
});

describe('the digest', () => {
  test('is this evening’s until its minute, and then tomorrow’s', () => {
    expect(digestAfter(at('2026-11-18', '17:59'), '18:00', QUIET)).toEqual({
      cause: 'notice-digest:2026-11-18',
      notBefore: at('2026-11-18', '18:00'),
    });
    expect(digestAfter(at('2026-11-18', '18:00'), '18:00', QUIET)).toEqual({
      cause: 'notice-digest:2026-11-19',
      notBefore: at('2026-11-19', '18:00'),
    });
  });

  test('keeps the quiet hours: 21:59 rings, 22:00 waits for seven', () => {
    const now = at('2026-11-18', '09:00');
    expect(digestAfter(now, '21:59', QUIET).notBefore).toEqual(at('2026-11-18', '21:59'));
    expect(digestAfter(now, '22:00', QUIET).notBefore).toEqual(at('2026-11-19', '07:00'));
  });
});
