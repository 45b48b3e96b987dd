import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { fanOutNotices } from '../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { taskKinds } from '../../contracts/vocabulary/task';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { seeded } from '../builders/seeded';
import { print } from '../counts/counted';
import { IN_ORDER, lookOver, wrongCounters, wrongTasks } from '../races/books';
import { type County, openCounty, setClock } from '../walls/open-county';
import { type Actor, liveToday } from './acts';
import { countyToday } from './county-sets';
import { FIRST_DAY } from './first-day';
import { homesToday } from './households';
import { dayText } from './oracle/days';
import { kinds, NEVER, OF_REGIONS } from './oracle/kinds';
import { newOracle, openTasks } from './oracle/oracle';
import { recordRegionDuty } from './offices';
import { turnToday } from './turns';

const DAYS = Number(process.env['YEAR_DAYS'] ?? 365);
const SEED = Number(process.env['YEAR_SEED'] ?? 1);

/** Nobody's work: no director of the village, no supervisor of the township, no officer of the county. */
const withoutPerson = `
  select t.id, t.kind from task t where t.state = 'open' and not exists (
    select 1 from role_grant r where t.village_code like r.region_code || '%'
      and $1::date between r.from_on and coalesce(r.to_on, 'infinity')
      and r.role = any (case when t.kind in ('value-missing', 'county-duty') then array['county'] when t.kind = 'town-duty' then array['supervisor']
        else array['director', 'supervisor'] end))`;

const doubled = `
  select kind, subject, period, count(*) from task group by 1, 2, 3 having count(*) > 1
    union all select task_id, event, '', count(*) from task_event where event = 'opened' group by 1, 2 having count(*) > 1`;

it('the oracle knows every kind of task that the product declares, and no other', () => {
  expect([...Object.keys(kinds), ...OF_REGIONS].sort()).toEqual([...taskKinds].sort());
});

describe(`a year in the county, from seed ${String(SEED)}`, () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
  });
  afterAll(() => county.close());

  const done = { allowed: 0, refused: 0, set: 0 };
  const call: Actor['call'] = async (as, op, input) => {
    const answer = await county.call(as, op, input);
    if (!answer.ok && answer.refusal.code === 'internal') throw new Error(`${op} as ${as} broke`);
    done[answer.ok ? 'allowed' : 'refused'] += 1;
    return answer.ok;
  };
  const wrong = async (today: number) => ({
    counters: await county.rows(wrongCounters),
    tasks: await county.rows(wrongTasks),
    doubled: await county.rows(doubled),
    withoutPerson: await county.rows(withoutPerson, [dayText(today)]),
  });
  const NOTHING = { counters: [], tasks: [], doubled: [], withoutPerson: [] };

  it(
    'holds open each morning exactly what a slow oracle says is due; nothing is double, lost or without a person',
    async () => {
      const random = seeded(SEED);
      const oracle = newOracle(county.root);
      for (let today = FIRST_DAY; today < FIRST_DAY + DAYS; today += 1) {
        setClock(`${dayText(today)}T00:10:00+08:00`);
        const actor: Actor = { county, random, today, call };
        // Facts of a day are entered before its pass: written past the product, they could not be counted afterwards.
        await turnToday(actor, await homesToday(county, dayText(today)));
        await county.fire('nightly-pass');
        expect({ day: dayText(today), open: await openTasks(county.root) }).toEqual({
          day: dayText(today),
          open: await oracle.openOn(today),
        });
        expect({ day: dayText(today), ...(await wrong(today)) }).toEqual({ day: dayText(today), ...NOTHING });
        if (today % 91 === 0) expect(await lookOver(county)).toEqual(IN_ORDER);

        setClock(`${dayText(today)}T15:00:00+08:00`);
        done.set += await countyToday(actor);
        await fanOutNotices({ db: county.db, now: new Date(), today: dayFrom(dayText(today)) });
        if (random.chance(0.1)) await recordRegionDuty(actor);
        await liveToday(actor, await homesToday(county, dayText(today)));
      }
      const [impossible] = await county.rows('select count(*)::int as n from task where kind = any ($1)', [
        NEVER,
      ]);
      expect(impossible).toEqual({ n: 0 });
      const [figures] = await county.rows<Record<string, unknown>>(
        `select (select count(*) from task)::int as tasks, (select count(*) from task_event)::int as events,
           (select count(distinct kind) from task)::int as kinds, (select count(*) from child)::int as children,
           (select count(*) from child_fact where recorded_by is not null)::int as learned,
           (select count(*) from task_event where event = 'advanced')::int as advanced,
           (select count(*) from duty_split where confirmed_at is not null)::int as agreed,
           (select count(*) from region_duty_record)::int as recorded`,
      );
      print('a year', JSON.stringify({ days: DAYS, seed: SEED, ...done, ...figures }));
      expect(done.allowed).toBeGreaterThan(done.refused);
      if (DAYS >= 365) expect([done.set, Number(figures?.['kinds']) >= 9]).toEqual([6, true]);
    },
    20 * 60_000,
  );
});
