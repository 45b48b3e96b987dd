import { type CalendarDay, formatDay } from '../../../domain/calendar/calendar-day';
import {
  countySeasons,
  deriveSeasonTasks,
  missingCalendars,
} from '../../../domain/notice/derive-season-tasks';
import { nextSeasonDay } from '../../../domain/notice/next-season-day';
import { publishSeason } from '../../evidence/publish-season';
import type { Tx } from '../../platform/database/connection';
import { lockStep } from '../../stores/jobs/lock-step';
import { findSeasonCounties, type FoundSeasonCounty } from '../../stores/notices/find-season-counties';
import { closeCountyTasks } from '../../stores/tasks/close-county-tasks';
import { type PlaceTask, writePlaceTasks } from '../../stores/tasks/write-place-tasks';
import { inJob } from '../in-job';
import type { JobContext } from '../job';

/**
 * Gives every county what the calendar owes it today: one proposal a topic and season, the years it should import, and an
 * end to what is over. Where every plan of the county says so, the notice goes out by itself, and its task is there as done.
 */
export const proposeSeasons = ({ db, now, today }: JobContext): Promise<number> =>
  inJob(db, async (tx) => {
    // Sending and dismissing hold the same lock: a proposal is raised, sent or dropped by one at a time.
    await lockStep(tx, 'notice-season');
    let proposed = 0;
    for (const county of await findSeasonCounties(tx, [''], today)) {
      proposed += await proposeTo(tx, county, { now, today });
    }
    return proposed;
  });

type At = { readonly now: Date; readonly today: CalendarDay };

const proposeTo = async (tx: Tx, county: FoundSeasonCounty, { now, today }: At): Promise<number> => {
  const seasons = deriveSeasonTasks(county, today);
  const asked = missingCalendars(county.known, today).filter(
    (period) => !county.tasks.some((task) => task.kind === 'calendar-missing' && task.period === period),
  );
  const opened = { region: county.code, openedOn: formatDay(today) };
  const version = { packVersion: seasons[0]?.packVersion ?? 'national' };
  const tasks: readonly PlaceTask[] = [
    ...seasons.map(({ season, untilOn, packVersion }) => ({
      ...opened,
      kind: 'notice-season' as const,
      period: season,
      dueOn: formatDay(untilOn),
      packVersion,
    })),
    ...asked.map((period) => ({
      ...opened,
      ...version,
      kind: 'calendar-missing' as const,
      period,
      dueOn: formatDay(today),
    })),
  ];
  if (tasks.length > 0) await writePlaceTasks(tx, tasks, now);
  for (const season of seasons.filter(({ auto }) => auto)) {
    const noticeId = await publishSeason(
      tx,
      { ...season, county: county.code },
      { senderId: null, now, today },
    );
    await close(tx, { county, state: 'done', periods: [season.season], by: noticeId, now, today });
  }
  await closeOver(tx, county, { now, today });
  return tasks.length;
};

type Closing = At & {
  readonly county: FoundSeasonCounty;
  readonly state: 'done' | 'cancelled';
  readonly periods: readonly string[];
  readonly by: string;
};

const close = (tx: Tx, { county, now, today, ...rest }: Closing): Promise<number> =>
  closeCountyTasks(tx, {
    kind: 'notice-season',
    county: county.code,
    ...rest,
    today: formatDay(today),
    now,
  });

/** A proposal that nobody took up ends with its season. */
const closeOver = async (tx: Tx, county: FoundSeasonCounty, at: At): Promise<void> => {
  const due = new Set(countySeasons(county, at.today).map(({ season }) => season));
  const over = county.tasks
    .filter(({ kind, state, period }) => kind === 'notice-season' && state === 'open' && !due.has(period))
    .map(({ period }) => period);
  if (over.length > 0)
    await close(tx, { county, state: 'cancelled', periods: over, by: 'nightly-pass', ...at });
};

/** The day from which the calendar has work; null where there is no county yet. */
export const seasonWorkOn = async (tx: Tx, today: CalendarDay): Promise<CalendarDay | null> => {
  const days = (await findSeasonCounties(tx, [''], today))
    .filter(({ townships }) => townships.length > 0)
    .map((county) => {
      const of = (kind: 'notice-season' | 'calendar-missing') =>
        county.tasks.filter((task) => task.kind === kind);
      const open = of('notice-season').filter(({ state }) => state === 'open');
      return nextSeasonDay(
        county,
        {
          open: open.map(({ period }) => period),
          asked: of('calendar-missing').map(({ period }) => period),
        },
        today,
      );
    });
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
};
