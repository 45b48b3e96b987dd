import { describe, expect, test } from '@jest/globals';
import { dayFrom, formatDay } from '../calendar/calendar-day';
import { countySeasons, deriveSeasonTasks, missingCalendars } from './derive-season-tasks';
import { nextSeasonDay } from './next-season-day';
import type { SeasonCounty } from './season-county';
import { seasonTaskTitle } from './season-task-title';

const auto = {
  key: 'notice.season.mode',
  from: '2026-01-01',
  value: 'auto',
  source: { title: '例', item: '1' },
};
const county = (more: Partial<SeasonCounty> = {}): SeasonCounty => ({
  code: '990100',
  townships: [
    { code: '990100001', pack: 'putuo', overrides: [] },
    { code: '990100002', pack: 'qidong', overrides: [] },
  ],
  known: [],
  proposed: [],
  ...more,
});
const seasons = (of: SeasonCounty, day: string) =>
  deriveSeasonTasks(of, dayFrom(day)).map(({ season, regions }) => [season, ...regions]);

describe('what a county is to be given', () => {
  test('is one proposal a topic and season, for all places that it is due in', () => {
    expect(seasons(county(), '2026-05-10')).toEqual([
      ['drowning:flood:2026', '990100'],
      ['flood-storm:flood:2026', '990100'],
    ]);
  });

  test('names only the places whose plan asks for it', () => {
    const proposed = [
      { season: 'drowning:flood:2026', openedOn: '2026-05-01' },
      { season: 'flood-storm:flood:2026', openedOn: '2026-05-01' },
    ];
    expect(seasons(county({ proposed }), '2026-06-04')).toEqual([['drowning:weekend:2026-06', '990100002']]);
  });

  test('is nothing a second time, in whatever state the first is', () => {
    const first = deriveSeasonTasks(county(), dayFrom('2026-05-10'));
    const proposed = first.map(({ season }) => ({ season, openedOn: '2026-05-10' }));
    expect(seasons(county({ proposed }), '2026-05-10')).toEqual([]);
    expect(seasons(county({ proposed }), '2026-05-11')).toEqual([]);
  });

  test('is no topic twice within two weeks: thirteen days after it rests, fourteen days after it does not', () => {
    const proposed = [{ season: 'drowning:weekend:2026-05', openedOn: '2026-04-30' }];
    expect(seasons(county({ proposed }), '2026-05-13').map(([season]) => season)).toEqual([
      'flood-storm:flood:2026',
    ]);
    expect(seasons(county({ proposed }), '2026-05-14').map(([season]) => season)).toContain(
      'drowning:flood:2026',
    );
  });

  test('goes out by itself only where every plan of the county says so', () => {
    const [one, two] = county().townships;
    const both = [one!, two!].map((township) => ({ ...township, overrides: [auto] }));
    const autoOf = (townships: SeasonCounty['townships']) =>
      countySeasons(county({ townships }), dayFrom('2026-05-10')).map((season) => season.auto);
    expect(autoOf(county().townships)).toEqual([false, false]);
    expect(autoOf([both[0]!, two!])).toEqual([false, false]);
    expect(autoOf(both)).toEqual([true, true]);
  });
});

describe('a calendar that is asked for', () => {
  const missing = (day: string, ...known: readonly (readonly ['state' | 'school', number])[]) =>
    missingCalendars(
      known.map(([part, year]) => ({ part, year })),
      dayFrom(day),
    );

  test('is this year’s at once, and the next one’s from December', () => {
    expect(missing('2026-11-30', ['state', 2026])).toEqual([]);
    expect(missing('2026-12-01', ['state', 2026])).toEqual(['state:2027', 'school:2027']);
    expect(missing('2027-01-01')).toEqual(['state:2027', 'school:2027']);
  });

  test('is no school year after its summer', () => {
    expect(missing('2026-08-31', ['state', 2026])).toEqual(['school:2026']);
    expect(missing('2026-09-01', ['state', 2026])).toEqual([]);
  });
});

test('a task of the county’s is called by what it is about; a period nobody made is called nothing', () => {
  expect(seasonTaskTitle('notice-season', 'drowning:flood:2026')).toBe('该发防溺水的通知了');
  expect(seasonTaskTitle('calendar-missing', 'state:2027')).toContain('2027年的放假安排还没导入');
  expect(seasonTaskTitle('calendar-missing', 'school:2027')).toContain('2027年的寒暑假还没导入');
  expect(seasonTaskTitle('notice-season', 'nothing:flood:2026')).toBeNull();
  expect(seasonTaskTitle('calendar-missing', 'state')).toBeNull();
});

describe('the next day with work', () => {
  const next = (day: string, more: Partial<SeasonCounty> = {}, open: readonly string[] = []) =>
    formatDay(
      nextSeasonDay(
        county({
          known: [
            { year: 2026, part: 'state', stretches: [] },
            { year: 2026, part: 'school', stretches: [] },
          ],
          ...more,
        }),
        { open, asked: [] },
        dayFrom(day),
      ),
    );
  const flood = ['drowning:flood:2026', 'flood-storm:flood:2026'];
  const proposed = flood.map((season) => ({ season, openedOn: '2026-05-01' }));

  test('is today while something is owed, or a proposal is over', () => {
    expect(next('2026-05-01')).toBe('2026-05-01');
    expect(next('2026-10-01', { proposed }, flood)).toBe('2026-10-01');
    expect(next('2026-02-01', { known: [] })).toBe('2026-02-01');
  });

  test('is tomorrow while a topic rests, and else the next turn of the calendar', () => {
    expect(next('2026-05-07', { proposed: [...proposed] }, flood)).toBe('2026-06-04');
    expect(
      next(
        '2026-06-04',
        { proposed: [...proposed, { season: 'drowning:holiday:x', openedOn: '2026-06-01' }] },
        flood,
      ),
    ).toBe('2026-06-05');
    expect(next('2026-10-05')).toBe('2026-12-01');
  });
});
