import { describe, expect, test } from '@jest/globals';
import { addMonths, presentDays, presentTotals, sayMonth, type WorkLog } from './presenter';

type Entry = WorkLog['entries'][number];

const entry = (kind: Entry['kind'], what: string, more: Partial<Entry> = {}): Entry => ({
  on: '2026-11-18',
  kind,
  label: '王家',
  children: ['王小雨', '王小川'],
  what,
  note: null,
  late: false,
  ...more,
});

const log = (...entries: readonly Entry[]): WorkLog => ({
  director: '周晓琴',
  totals: { visit: 12, call: 3 },
  entries: [...entries],
});
const said = (...entries: readonly Entry[]) =>
  presentDays(log(...entries), '2026-11-24').flatMap(({ lines }) => lines.map(({ title }) => title));

describe('the work log', () => {
  test('says what was done in words, a line an act', () => {
    expect(
      said(
        entry('visit', 'saw-child'),
        entry('call', 'child+caregiver'),
        entry('call', 'not-reached'),
        entry('week-confirmed', '2026-W47'),
        entry('follow-up-step', 'parents-told'),
        entry('receipt', 'school'),
      ),
    ).toEqual([
      '王家，入户走访：见到孩子',
      '王家，联系家里：和孩子、照护人说上话了',
      '王家，联系家里：没联系上',
      '王家，代记每周联系：上周',
      '王家，跟进一步：告诉父母',
      '王家，书面告知回执：学校',
    ]);
  });

  test('says a kind alone where it does not know the code', () => {
    expect(said(entry('finding', 'something-new'))).toEqual(['王家，发现照护不到位']);
  });

  test('stands day by day, with what was entered afterwards marked', () => {
    const days = presentDays(
      log(
        entry('visit', 'saw-child', { late: true, note: '屋里暖和' }),
        entry('call', 'child', { on: '2026-11-03' }),
      ),
      '2026-11-24',
    );
    expect(days.map(({ on }) => on)).toEqual(['2026-11-18', '2026-11-03']);
    expect(days[0]?.lines[0]?.text).toBe('王小雨、王小川，屋里暖和，补记');
  });

  test('counts the month, not what is on the page', () => {
    expect(presentTotals(log(entry('visit', 'saw-child')))).toEqual(['入户走访 12', '联系家里 3']);
  });

  test('turns months over the year', () => {
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(sayMonth('2026-11')).toBe('2026年11月');
  });
});
