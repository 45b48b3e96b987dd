import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handlers } from '../../cloudfunctions/api/handlers';
import { fanOutNotices } from '../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { addDays, type CalendarDay, dayFrom, dayOf, formatDay } from '../../domain/calendar/calendar-day';
import { weekOf } from '../../domain/calendar/iso-week';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty, setClock } from '../walls/open-county';
import { IN_ORDER, lookOver } from './books';

/** Two villages' families, each with who may speak for it. */
const families = [
  { director: 'fangxiaomei', people: ['maoyajun', 'gejianping', 'gemeizhen'], children: ['geshuhao'] },
  {
    director: 'fangxiaomei',
    people: ['yeqiuping', 'zhengdehou'],
    children: ['zhengxiaotong', 'zhengxiaoyang', 'zhengxiaoyue'],
  },
  { director: 'guchunyan', people: ['jihongmei', 'nihaifeng', 'nifulin'], children: ['nianqi', 'nianyu'] },
] as const;

type Step =
  | {
      readonly do: 'confirm';
      readonly family: number;
      readonly person: number;
      readonly weeksAgo: number;
      readonly lines: readonly string[];
      readonly note: string;
    }
  | { readonly do: 'withdraw'; readonly family: number; readonly which: number }
  | {
      readonly do: 'call' | 'visit';
      readonly family: number;
      readonly daysAgo: number;
      readonly keepsWeek: boolean;
    }
  | { readonly do: 'notice'; readonly topic: string }
  | { readonly do: 'acknowledge'; readonly family: number; readonly person: number }
  | { readonly do: 'wait'; readonly days: number };

const family = fc.nat(families.length - 1);
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('confirm' as const),
      family,
      person: fc.nat(2),
      weeksAgo: fc.oneof(fc.nat(2), fc.nat(30)),
      lines: fc.constantFrom(['child'], ['caregiver'], ['child', 'caregiver']),
      note: fc.constantFrom('好', '也好'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('withdraw' as const), family, which: fc.nat(1000) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('call' as const, 'visit' as const),
      family,
      daysAgo: fc.oneof(fc.nat(10), fc.nat(150)),
      keepsWeek: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('notice' as const),
      topic: fc.constantFrom('drowning', 'bullying'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('acknowledge' as const), family, person: fc.nat(2) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      days: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 70 })),
    }),
  },
);

describe('whatever happens, in whatever order', () => {
  let county: County;
  let today: CalendarDay = dayFrom('2026-11-18');
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
  });
  afterAll(() => county.close());

  const wait = async (days: number): Promise<void> => {
    today = addDays(today, days);
    setClock(`${formatDay(today)}T09:00:00+08:00`);
    await county.fire('nightly-pass');
  };
  const ownerOf = (recordId: string) =>
    county.rows<{ person: string }>(
      `select source_person as person from contact where id = $1 union all select director_id from director_contact where id = $1
         union all select director_id from visit where id = $1`,
      [recordId],
    );
  const recordsOf = (children: readonly string[]) =>
    county.rows<{ id: string }>(
      `select id from contact where child_id = any ($1) and current and not withdrawn
         union all select id from director_contact where child_id = any ($1) and not withdrawn
         union all select id from visit where child_id = any ($1) and not withdrawn order by id`,
      [children],
    );
  const run = async (step: Step): Promise<void> => {
    if (step.do === 'wait') return wait(step.days);
    if (step.do === 'notice') {
      await county.call('county', 'notice.send', { topic: step.topic, regions: ['990100'] });
      await fanOutNotices({ db: county.db, now: new Date(), today: dayOf(new Date()) });
      return;
    }
    const { director, people, children } = families[step.family] ?? families[0];
    const childIds = children.map((key) => demoId('ch', key));
    const speaker = 'person' in step ? (people[step.person % people.length] ?? people[0]) : director;
    if (step.do === 'confirm') {
      const { lines, note } = step;
      await county.call(speaker, 'contact.confirm', {
        childIds,
        week: weekOf(addDays(today, -7 * step.weeksAgo)),
        lines,
        note,
      });
    } else if (step.do === 'acknowledge') {
      const [open] = await county.rows<{ id: string }>(
        'select notice_id as id from notice_recipient where person_id = $1 and acknowledged_at is null order by 1',
        [demoId('pe', speaker)],
      );
      if (open !== undefined) await county.call(speaker, 'notice.acknowledge', { noticeId: open.id });
    } else if (step.do === 'withdraw') {
      await withdraw(childIds, step.which, [director, ...people]);
    } else {
      await visitOrCall(step, { director, childIds });
    }
  };
  const withdraw = async (
    childIds: readonly string[],
    which: number,
    people: readonly string[],
  ): Promise<void> => {
    const known = await recordsOf(childIds);
    const recordId = known[which % known.length]?.id ?? '';
    const [owner] = await ownerOf(recordId);
    const as = people.find((key) => demoId('pe', key) === owner?.person);
    if (as !== undefined)
      await county.call(as, 'record.withdraw', { recordIds: [recordId], reason: '记错了' });
  };
  const visitOrCall = async (
    { do: what, daysAgo, keepsWeek }: Extract<Step, { do: 'call' | 'visit' }>,
    { director, childIds }: { readonly director: string; readonly childIds: readonly string[] },
  ): Promise<void> => {
    const happenedOn = formatDay(addDays(today, -daysAgo));
    if (what === 'visit') {
      await county.call(director, 'visit.record', {
        childIds,
        happenedOn,
        sawChild: true,
        talkedAlone: true,
        caregiving: 'in-place',
      });
      return;
    }
    const weekKept = { week: weekOf(addDays(today, -7)), lines: ['child'] };
    const call = { childIds, happenedOn, mode: 'phone', with: ['child'], outcome: 'reached' };
    await county.call(director, 'directorContact.record', keepsWeek ? { ...call, weekKept } : call);
  };

  it('the counters equal a recount and a fresh derivation changes nothing', async () => {
    const done = { calls: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 3, maxLength: 14 }), async (sequence) => {
        for (const step of sequence) {
          await run(step);
          done.calls += 1;
        }
        expect(await lookOver(county)).toEqual(IN_ORDER);
      }),
      { numRuns: 12, seed: 470_018, endOnFailure: true },
    );
    expect(done.calls).toBeGreaterThan(50);
    const kinds = await county.rows(
      `select distinct kind from task where household_id is not null order by 1`,
    );
    expect(kinds.length).toBeGreaterThan(3);
  });
});
