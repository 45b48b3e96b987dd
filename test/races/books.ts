import { consequencesOf } from '../../cloudfunctions/change-care-files/consequences';
import { inJob } from '../../cloudfunctions/jobs/in-job';
import { sha256 } from '../../cloudfunctions/platform/digest';
import { loadCareFiles } from '../../cloudfunctions/stores/care-files/load-care-files';
import { canonicalText } from '../../domain/agreement/canonical-text';
import { dayOf, formatDay } from '../../domain/calendar/calendar-day';
import { rulesFor } from '../../domain/policy/rules';
import type { County } from '../walls/open-county';
import { brokenTrails } from './broken-trails';

/** What a race must leave right, named by what is wrong: all empty when the books are in order. */
export type Books = {
  readonly counters: readonly unknown[];
  readonly chains: readonly string[];
  readonly trails: readonly string[];
  readonly contacts: readonly unknown[];
  readonly tasks: readonly unknown[];
  readonly owed: readonly string[];
  readonly reach: readonly unknown[];
};

export const IN_ORDER: Books = {
  counters: [],
  chains: [],
  trails: [],
  contacts: [],
  tasks: [],
  owed: [],
  reach: [],
};

/** Recounted from the records by a query that shares nothing with the product's counting. */
const recount = `
  select c.village_code, 'contact.' || k.line as measure, k.week as period, count(distinct k.child_id)::int as n
    from contact k join child c on c.id = k.child_id where k.current and not k.withdrawn group by 1, 2, 3
  union all
  select village_code, 'tasks.open', '', count(*)::int from task where state = 'open' and household_id is not null group by 1
  union all
  select c.village_code, 'agreement.in-force', '', count(distinct c.id)::int from agreement a
    join agreement_child x on x.agreement_id = a.id and x.version = a.version join child c on c.id = x.child_id where a.state = 'in-force' group by 1
  union all
  select c.village_code, 'agreement.paper-filed', '', count(distinct c.id)::int from agreement a
    join agreement_child x on x.agreement_id = a.id and x.version = a.version join child c on c.id = x.child_id
    where a.state = 'in-force' and a.paper_filed_on is not null group by 1
  union all
  select h.village_code, 'visit-helpful.' || o.answer, to_char(q.visited_on, 'YYYY-MM'), count(*)::int from visit_opinion o
    join visit_ask q on q.id = o.ask_id join household h on h.id = q.household_id group by 1, 2, 3
  union all
  select c.village_code, 'agreement.required', '', count(*)::int from child c where c.reviewed_on is not null
    and exists (select 1 from child_category k where k.child_id = c.id and k.category = 'left-behind'
      and c.reviewed_on between k.from_on and coalesce(k.to_on, 'infinity'))
    and exists (select 1 from guardian_link g where g.household_id = c.household_id
      and c.reviewed_on between g.from_on and coalesce(g.to_on, 'infinity')
      and c.reviewed_on between g.away_from and coalesce(g.away_to, 'infinity')) group by 1`;

/** Counters that differ from the recount. */
export const wrongCounters = `
  select * from (
    select coalesce(r.village_code, k.village_code) as village, coalesce(r.measure, k.measure) as measure,
        coalesce(r.period, k.period) as period, coalesce(k.n, 0) as kept, coalesce(r.n, 0) as recounted
      from (${recount}) r full join coverage_count k using (village_code, measure, period)
  ) both_ where kept <> recounted`;

/** Numbers of a notice's reach that differ from its recipients, told by what they did and not by the column of their state. */
export const wrongReach = `
  select * from (
    select coalesce(r.notice_id, k.notice_id) as notice, coalesce(r.village_code, k.village_code) as village,
        coalesce(r.state, k.state) as state, coalesce(k.n, 0) as kept, coalesce(r.n, 0) as recounted
      from (select notice_id, village_code, case when how is not null then 'on-behalf'
            when acknowledged_at is not null and not by_opening then 'confirmed'
            when acknowledged_at is not null or opened_at is not null then 'read' else reach end as state, count(*)::int as n
          from notice_recipient group by 1, 2, 3) r full join notice_reach k using (notice_id, village_code, state)
  ) both_ where kept <> recounted`;

/** Revisions without a gap, and one current row a person and line that nobody has taken back. */
const wrongContacts = `
  select child_id, line, week, source_person, count(*)::int as rows, max(revision) as last, count(*) filter (where current)::int as current
    from contact group by 1, 2, 3, 4
    having count(*) <> max(revision) or count(*) filter (where current) <> 1 or not bool_or(current and revision = (
      select max(m.revision) from contact m where m.child_id = contact.child_id and m.line = contact.line and m.week = contact.week
        and m.source_person = contact.source_person))`;

/** Every task's history leads to its state, without a gap, and every event has its task. */
export const wrongTasks = `
  select coalesce(t.id, e.task_id) as id, t.state, e.events from task t
    full join (select task_id, array_agg(event order by seq) as events, array_agg(seq order by seq) as seqs from task_event group by 1) e
      on e.task_id = t.id
    where t.id is null or e.events is null or e.events[1] <> 'opened' or 'opened' = any (e.events[2:])
      or e.seqs <> (select array_agg(n order by n) from generate_series(0, cardinality(e.seqs) - 1) n)
      or (t.state = 'open') <> (e.events[cardinality(e.events)] in ('opened', 'reopened', 'advanced', 'escalated'))`;

type Entry = {
  readonly care_file: string;
  readonly seq: number;
  readonly previous: string;
  readonly digest: string;
  readonly ids: unknown;
} & Readonly<Record<'household_id' | 'at' | 'actor' | 'role' | 'op', string>>;

/** Each entry's digest recomputed, each linked to the one before, the head on the child. */
const brokenChains = async ({ rows }: County): Promise<readonly string[]> => {
  const entries = await rows<Entry>(
    'select care_file, seq, household_id, at, actor, role, op, ids, previous, digest from audit_entry order by care_file, seq',
  );
  const heads = await rows<{ id: string; seq: number; head: string }>(
    'select id, audit_seq as seq, audit_head as head from child',
  );
  const last = new Map<string, { readonly seq: number; readonly digest: string }>();
  const broken = new Set<string>();
  for (const { digest, ...entry } of entries) {
    const before = last.get(entry.care_file) ?? { seq: 0, digest: '' };
    const linked = entry.previous === before.digest && entry.seq === before.seq + 1;
    if (!linked || sha256(canonicalText(entry)) !== digest) broken.add(entry.care_file);
    last.set(entry.care_file, { seq: entry.seq, digest });
  }
  for (const { id, seq, head } of heads) {
    const end = last.get(id) ?? { seq: 0, digest: '' };
    if (end.seq !== seq || end.digest !== head) broken.add(id);
  }
  return [...broken];
};

/** What a fresh derivation would still change, over all files, due or not. */
const stillOwed = async ({ db, rows }: County): Promise<readonly string[]> => {
  const now = new Date();
  const today = dayOf(now);
  const homes = await rows<{ id: string }>('select id from household order by id');
  const files = await inJob(db, (tx) =>
    loadCareFiles(tx, { householdIds: homes.map(({ id }) => id), today: formatDay(today) }),
  );
  return files.flatMap((file) => {
    const rules = rulesFor(file.pack, file.overrides);
    const { tasks, counts } = consequencesOf(file, { rules, records: [], notice: null, today, now });
    const changes = tasks.map((change) =>
      change.event === 'opened'
        ? `opened ${change.kind} ${change.period}`
        : `${change.event} ${change.task.kind} ${change.task.period}`,
    );
    return [...changes, ...counts.map(({ measure }) => `counted ${measure}`)].map(
      (text) => `${file.label}: ${text}`,
    );
  });
};

/** Looks everything over; ask for it when the day's pass has run. */
export const lookOver = async (county: County): Promise<Books> => ({
  counters: await county.rows(wrongCounters),
  chains: await brokenChains(county),
  trails: await brokenTrails(county),
  contacts: await county.rows(wrongContacts),
  tasks: await county.rows(wrongTasks),
  owed: await stillOwed(county),
  reach: await county.rows(wrongReach),
});
