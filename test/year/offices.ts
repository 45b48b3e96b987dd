import type { Act, Actor } from './actor';
import { keyOf } from './households';
import { dayText } from './oracle/days';

const FACTS = ['child-disability', 'parent-severe-disability', 'assessed-medium-or-high', 'single-parent'];

/** The director learns something that puts a child into the key group. */
export const learn: Act = async ({ random, today, call }, { director, children }) => {
  const [childId] = children;
  const fact = FACTS[random.upTo(FACTS.length)];
  if (director === null || childId === undefined) return;
  await call(director, 'keyFact.add', { childId, fact, from: dayText(today), note: '残疾证' });
};

/** One of those has passed. */
export const unlearn: Act = async ({ county, today, call }, { id, director }) => {
  const [known] = await county.rows<{ child: string; fact: string; from: string }>(
    `select child_id as child, fact, from_on::text as from from child_fact
       where household_id = $1 and to_on is null and from_on < $2 order by 3, 1, 2 limit 1`,
    [id, dayText(today)],
  );
  if (known === undefined || director === null) return;
  const { child: childId, fact, from } = known;
  await call(director, 'keyFact.end', { childId, fact, from, to: dayText(today), note: '已复核' });
};

/** The two villages of a child agree who does what: the side of residence writes, the other confirms, sooner or later. */
export const agreeOnDuties: Act = async ({ county, random, call }, { id: householdId, director }) => {
  const [side] = await county.rows<{ code: string; split: string | null; other: string | null }>(
    `select c.registered_code as code,
        (select s.id from duty_split s where s.household_id = c.household_id and s.registered_code = c.registered_code
           order by s.revision desc limit 1) as split,
        (select r.person_id from role_grant r where r.role = 'director' and r.region_code = c.registered_code and r.to_on is null
           order by 1 limit 1) as other
      from child c where c.household_id = $1 and c.registered_code <> c.village_code order by c.id limit 1`,
    [householdId],
  );
  if (side === undefined || director === null) return;
  const { code: registeredCode, split, other } = side;
  if (split !== null) {
    const there = other === null ? null : keyOf(other);
    if (there !== null)
      await call(there, 'residence.confirm', { householdId, registeredCode, splitId: split });
    return;
  }
  const here = random.chance(0.5) ? 'residence' : 'registration';
  const rest = { agreement: 'residence', report: 'residence', aid: 'registration' };
  await call(director, 'residence.agree', {
    householdId,
    registeredCode,
    parts: { visit: here, contact: 'residence', ...rest },
  });
};

/** Offices record what their places owed: the county's officer and the townships' supervisors, one thing at a time. */
export const recordRegionDuty = async ({ county, today, call }: Actor): Promise<void> => {
  const [owed] = await county.rows<{ region: string; kind: string; period: string; by: string | null }>(
    `select t.subject as region, t.kind, t.period, (select min(r.person_id) from role_grant r
         where r.role = 'supervisor' and r.region_code = t.subject and r.to_on is null) as by
       from task t where t.kind in ('town-duty', 'county-duty') and t.state = 'open' order by md5(t.subject || t.kind || t.period || $1) limit 1`,
    [dayText(today)],
  );
  if (owed === undefined) return;
  const as = owed.kind === 'county-duty' ? 'county' : keyOf(owed.by ?? '');
  const [kind, period] = owed.period.split(':');
  const done = { doneOn: dayText(today), by: '民政所', figures: [{ what: '人次', n: 30 }] };
  if (as !== null) await call(as, 'regionDuty.record', { region: owed.region, kind, period, ...done });
};
