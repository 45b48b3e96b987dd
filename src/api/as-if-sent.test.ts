import { describe, expect, test } from '@jest/globals';
import { asIfSent } from './as-if-sent';
import type { Letter } from './letter';

type Home = Parameters<typeof asIfSent>[0];

const about = { householdId: 'hh_wang', label: '', on: '2026-11-18' };
const fine: Letter = { requestId: 'rq_1', op: 'family.sayFine', input: { householdId: 'hh_wang' }, about };
const known: Letter = { requestId: 'rq_2', op: 'notice.acknowledge', input: { noticeId: 'no_1' }, about };
const helped: Letter = {
  requestId: 'rq_3',
  op: 'visit.sayHelpful',
  input: { askId: 'va_1', answer: 'yes' },
  about,
};

// Only what is looked at: the rest of a home does not change.
const home = {
  unacknowledged: [{ noticeId: 'no_1' }, { noticeId: 'no_2' }],
  households: [
    { householdId: 'hh_wang', saidFineToday: false, visitAsk: { askId: 'va_1', on: '2026-11-17' } },
    { householdId: 'hh_he', saidFineToday: false, visitAsk: null },
  ],
} as unknown as Home;

describe('a home with letters on their way', () => {
  test('asks nobody again for what waits to be sent, and only for that', () => {
    const { unacknowledged, households } = asIfSent(home, [fine, known, helped]);

    expect(unacknowledged?.map(({ noticeId }) => noticeId)).toEqual(['no_2']);
    expect(households?.map(({ saidFineToday }) => saidFineToday)).toEqual([true, false]);
    expect(households?.map(({ visitAsk }) => visitAsk)).toEqual([null, null]);
  });

  test('is itself while nothing waits', () => {
    expect(asIfSent(home, [])).toBe(home);
  });
});
