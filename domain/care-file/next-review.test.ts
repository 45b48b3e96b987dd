import { describe, expect, test } from '@jest/globals';
import { aCareFile, type CareFileBuilder } from '../../test/builders/care-file';
import { type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';
import { nextReviewOn } from './next-review';

const next = ({ file }: CareFileBuilder, others: readonly (CalendarDay | null)[] = []): string =>
  formatDay(nextReviewOn(file, file.children[0]!, { today: dayFrom('2026-11-18'), others }));
const category = (from: string, to: string | null) =>
  aCareFile().havingChildren({
    categories: [{ category: 'left-behind', from: dayFrom(from), to: to === null ? null : dayFrom(to) }],
  });

describe('a file is looked at again', () => {
  test('after 31 days at the latest, whatever its facts say', () => {
    expect(next(aCareFile())).toBe('2026-12-19');
    expect(next(aCareFile(), [dayFrom('2027-03-01'), null])).toBe('2026-12-19');
  });

  test('on the day that a duty or a message names, the earliest of them', () => {
    expect(next(aCareFile(), [dayFrom('2026-11-24'), null, dayFrom('2026-11-20')])).toBe('2026-11-20');
  });

  test('never today or before: what is named for today has been looked at', () => {
    expect(next(aCareFile(), [dayFrom('2026-11-18'), dayFrom('2026-11-01')])).toBe('2026-12-19');
  });

  test('on the first day of a dated fact, and on the day after its last', () => {
    expect(next(category('2026-11-19', null))).toBe('2026-11-19');
    expect(next(category('2026-09-01', '2026-11-18'))).toBe('2026-11-19');
    expect(next(category('2026-09-01', '2026-11-25'))).toBe('2026-11-26');
    expect(next(category('2026-09-01', '2026-11-17'))).toBe('2026-12-19');
  });

  test('on the day after a parent comes home, and on the day a parent leaves', () => {
    expect(next(aCareFile().withParentAway('2026-09-01', '2026-11-30'))).toBe('2026-12-01');
    expect(next(aCareFile().withParentAway('2026-12-05'))).toBe('2026-12-05');
  });

  test('on the day a key fact begins, and on the day after a caregiver’s last', () => {
    expect(next(aCareFile().withKeyFact('child-disability', '2026-12-02'))).toBe('2026-12-02');
    const [grandmother] = aCareFile().file.caregivers;
    const leaving = aCareFile().having({ caregivers: [{ ...grandmother!, to: dayFrom('2026-11-30') }] });
    expect(next(leaving)).toBe('2026-12-01');
  });
});
