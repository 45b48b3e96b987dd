import { describe, expect, test } from '@jest/globals';
import { dayFrom } from '../calendar/calendar-day';
import { judgeCover, judgeCoverEnd, type VillagePost } from './judge-cover';

const TODAY = dayFrom('2026-11-18');
const post = (personId: string, spec: Partial<VillagePost> = {}): VillagePost => ({
  grantId: `gr_${personId}`,
  personId,
  coverOf: null,
  from: '2026-01-01',
  to: null,
  ...spec,
});
const cover = post('pe_cover', { grantId: 'cv_1', coverOf: 'pe_away', from: '2026-12-01', to: '2026-12-14' });
const asked = { absentId: 'pe_away', byId: 'pe_cover', from: '2026-12-01', to: '2026-12-14' };
const judge = (posts: readonly VillagePost[], change: Partial<typeof asked> = {}) => {
  const judged = judgeCover(posts, { ...asked, ...change }, TODAY);
  return judged.ok ? (judged.value?.grantId ?? 'new') : judged.refusal.code;
};

describe('a cover', () => {
  test('may be set for a director, from today on, and the same again is the one that stands', () => {
    expect(judge([post('pe_away')])).toBe('new');
    expect(judge([post('pe_away')], { from: '2026-11-18' })).toBe('new');
    expect(judge([post('pe_away'), cover])).toBe('cv_1');
  });

  test.each([
    ['by another for the same days', { byId: 'pe_other' }],
    ['for one more day', { to: '2026-12-15' }],
    ['that begins on its last day', { from: '2026-12-14', to: '2026-12-20' }],
    ['that ends on its first day', { from: '2026-11-20', to: '2026-12-01' }],
  ])('is refused beside another one %s', (_how, change) => {
    expect(judge([post('pe_away'), cover], change)).toBe('cover.overlaps');
  });

  test('may follow another the day after', () => {
    expect(judge([post('pe_away'), cover], { from: '2026-12-15', to: '2026-12-20' })).toBe('new');
  });

  test('is of somebody who directs the village on those days, by somebody who does not', () => {
    expect(judge([])).toBe('record.notFound');
    expect(judge([post('pe_away', { to: '2026-11-30' })])).toBe('record.notFound');
    expect(judge([post('pe_away'), post('pe_cover')])).toBe('staff.alreadyHolds');
    expect(judge([post('pe_away'), post('pe_cover', { to: '2026-11-30' })])).toBe('new');
  });

  test.each([
    { from: '2026-11-17', to: '2026-11-20' },
    { from: '2026-12-14', to: '2026-12-01' },
    { from: '2026-12-01', to: '2027-11-20' },
  ])('is refused for the days from $from to $to', (days) => {
    expect(judge([post('pe_away')], days)).toBe('staff.dayInvalid');
  });

  test('ends earlier than it was set, never later, and not when it is over', () => {
    const end = (lastDay: string, to = '2026-12-14') => {
      const judged = judgeCoverEnd({ to }, lastDay, TODAY);
      return judged.ok ? judged.value.changes : judged.refusal.code;
    };
    expect(end('2026-11-17')).toBe(true);
    expect(end('2026-12-14')).toBe(false);
    expect(end('2026-12-15')).toBe('staff.dayInvalid');
    expect(end('2026-11-16')).toBe('staff.dayInvalid');
    expect(end('2026-11-18', '2026-11-10')).toBe('staff.dayInvalid');
  });
});
