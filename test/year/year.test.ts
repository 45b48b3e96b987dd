import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { fanOutNotices } from '../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { taskKinds } from '../../contracts/vocabulary/task';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { seeded } from '../builders/seeded';
import { print } from '../counts/counted';
import { IN_ORDER, lookOver, wrongCounters, wrongTasks } from '../races/books';
import { type County, openCounty, setClock } from '../walls/open-county';
import { liveToday } from './acts';
import type { Actor } from './actor';
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
      and r.role = any (case when t.kind in ('value-missing', 'county-duty', 'notice-season', 'calendar-missing') then array['county'] when t.kind = 'town-duty' then array['supervisor']
        else array['director', 'supervisor'] end))`;

const doubled = `
  select kind, subject, period, count(*) from task group by 1, 2, 3 having count(*) > 1
    union all select task_id, event, '', count(*) from task_event where event = 'opened' group by 1, 2 having count(*) > 1`;

const EVENTS = ['advanced', 'cancelled', 'done', 'escalated', 'opened', 'reopened'];
/** Operations that somebody calls in the year, and turns of a family's life. */
const DIFFERENT_ACTS = 33;

type Counted = Readonly<Record<string, number>>;

/** How many tasks of each kind there were, how many events of each, and what else grew. */
const figuresOf = async (
  county: County,
): Promise<{ readonly kinds: Counted; readonly events: Counted; readonly children: number }> => {
  const [figures] = await county.rows<{ kinds: Counted; events: Counted; children: number }>(
    `select (select json_object_agg(kind, n) from (select kind, count(*) as n from task group by 1 order by 1) k) as kinds,
       (select json_object_agg(event, n) from (select event, count(*) as n from task_event group by 1 order by 1) e) as events,
       (select count(*)::int from child) as children`,
  );
  if (figures === undefined) throw new Error('A query without a from has one row.');
  return figures;
};

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
  /** How often each operation was allowed, and each turn of a family's life came. */
  const happened = new Map<string, number>();
  const did = (what: string, times = 1) => happened.set(what, (happened.get(what) ?? 0) + times);
  const call: Actor['call'] = async (as, op, input) => {
    const answer = await county.call(as, op, input);
    if (!answer.ok && answer.refusal.code === 'internal') throw new Error(`${op} as ${as} broke`);
    done[answer.ok ? 'allowed' : 'refused'] += 1;
    did(op, answer.ok ? 1 : 0);
    return answer.ok ? (answer.data as Readonly<Record<string, unknown>>) : null; // every operation answers an object
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
        const actor: Actor = { county, random, today, call, did };
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
      const { kinds: seen, events, ...figures } = await figuresOf(county);
      const people = Object.fromEntries([...happened].sort());
      print('a year', JSON.stringify({ days: DAYS, seed: SEED, ...done, ...figures }));
      print('a year, tasks', JSON.stringify({ ...seen, ...events }));
      print('a year, people', JSON.stringify(people));
      expect(Object.keys(seen).filter((kind) => NEVER.includes(kind))).toEqual([]);
      if (DAYS < 365) return;
      // What did not happen was not tested.
      expect(done.set).toBe(6);
      expect(taskKinds.filter((kind) => !NEVER.includes(kind) && seen[kind] === undefined)).toEqual([]);
      expect(Object.keys(events).sort()).toEqual(EVENTS);
      expect(Object.keys(people).filter((what) => people[what] === 0)).toEqual([]);
      expect(Object.keys(people).length).toBeGreaterThanOrEqual(DIFFERENT_ACTS);
      expect(done.allowed).toBeGreaterThan(done.refused);
    },
    20 * 60_000,
  );
});
