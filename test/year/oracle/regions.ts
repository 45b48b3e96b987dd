import type { Client } from 'pg';
import { dayNumber, dayText, monthsLater } from './days';

type Place = 'town-duty' | 'county-duty';

/** So many equal parts of the calendar year, or a day of every year. */
type Cadence = { readonly times: 1 | 2 | 4 } | { readonly on: string };

type Duty = readonly [place: Place, kind: string, cadence: Cadence];

const YEARLY: Cadence = { times: 1 };
const training: Duty = ['county-duty', 'director-training', YEARLY];
const villages: Duty = ['county-duty', 'village-activity', YEARLY];
const check: Duty = ['county-duty', 'file-check', YEARLY];
const inspection: Duty = ['county-duty', 'inspection', YEARLY];
const reportOn = (on: string): Duty => ['county-duty', 'report', { on }];

/**
 * Copied by hand from the five plans: what towns and counties owe in every year. The first survey (June 2024) and
 * Chongqing's county plan (March 2024) lie before the county was first looked at.
 */
const DUTIES: Readonly<Record<string, readonly Duty[]>> = {
  putuo: [check, villages, training, reportOn('11-15')],
  qidong: [['town-duty', 'survey', { times: 2 }], check, inspection, training, reportOn('11-10')],
  heze: [['town-duty', 'parent-training', YEARLY], villages, training],
  shanghai: [['town-duty', 'town-activity', { times: 4 }], villages, inspection, training, reportOn('11-30')],
  chongqing: [
    ['county-duty', 'urban-update', { times: 4 }],
    check,
    inspection,
    villages,
    training,
    reportOn('12-01'),
  ],
};

/** Shown a month before its last day; one that was over for longer than a month at first sight is left alone. */
const LEAD = 30;
const LEFT_ALONE = 31;

type Period = { readonly name: string; readonly due: number };

const periodsOf = (cadence: Cadence, year: number): readonly Period[] => {
  if ('on' in cadence) return [{ name: String(year), due: dayNumber(`${String(year)}-${cadence.on}`) }];
  const { times } = cadence;
  const letter = times === 2 ? 'H' : 'Q';
  return Array.from({ length: times }, (_, part) => ({
    name: times === 1 ? String(year) : `${String(year)}-${letter}${String(part + 1)}`,
    due: monthsLater(dayNumber(`${String(year)}-01-01`), (12 / times) * (part + 1)) - 1,
  }));
};

/** What towns and counties owe by the calendar and have not recorded, as `kind region duty:period due`. */
export const owedByRegions = async (
  root: Client,
  today: number,
  wasOpen: (task: string) => boolean,
): Promise<readonly string[]> => {
  const { rows } = await root.query<{ code: string; pack: string; done: readonly string[] }>(
    `select r.code, r.pack, array(select d.duty from region_duty_record d where d.region_code = r.code) as done
       from region r where r.level = 'township'`,
  );
  const year = Number(dayText(today).slice(0, 4));
  return rows.flatMap(({ code, pack, done }) =>
    (DUTIES[pack] ?? []).flatMap(([place, kind, cadence]) =>
      [year - 1, year, year + 1]
        .flatMap((each) => periodsOf(cadence, each))
        .map(({ name, due }) => ({ duty: `${kind}:${name}`, due }))
        .filter(({ duty, due }) => due - LEAD <= today && !done.includes(duty))
        .map(({ duty, due }) => ({ task: `${place} ${code} ${duty} ${dayText(due)}`, due }))
        .filter(({ task, due }) => due >= today - LEFT_ALONE || wasOpen(task))
        .map(({ task }) => task),
    ),
  );
};
