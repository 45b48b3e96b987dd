import { sql } from 'kysely';
import type { CareFile } from '../../../domain/care-file/care-file';
import type { Tx } from '../../platform/database/connection';
import { readCareFile, type CareFileRow } from './read-care-file';

export type LoadCareFiles = {
  readonly householdIds: readonly string[];
  /** The day of the load; records closed up to a correction's reach before it are loaded too. */
  readonly today: string;
  /** A week, records or a notice that a use case asks about although no duty does. */
  readonly also?: {
    readonly week?: string;
    readonly records?: readonly string[];
    readonly notice?: string;
  };
};

/**
 * How long a fulfilled duty stays in the facts, so that withdrawing its record can reopen it. A week's task brings its
 * week's contacts along, or it would read as missed. Tasks that may come back at any time are always there: those
 * cancelled, and those of duties whose records are all loaded; else their period's key would be taken unseen.
 */
const REACH_DAYS = 62;

/** Agreements with the children and parties of their current version, all signatures and marks. */
const agreements = sql`(select jsonb_agg(jsonb_build_object('id', a.id, 'version', a.version, 'state', a.state, 'content', a.content, 'digest', a.digest,
           'termFrom', a.term_from, 'termTo', a.term_to, 'inForceOn', a.in_force_on, 'endedOn', a.ended_on,
           'endedWhy', a.ended_why, 'renews', a.renews, 'findingId', a.finding_id,
           'declined', case when a.declined_on is not null then
             jsonb_build_object('version', a.declined_version, 'personId', a.declined_by, 'on', a.declined_on) end, 'paperFiledOn', a.paper_filed_on,
           'receipts', (select coalesce(jsonb_agg(jsonb_build_object('target', x.target, 'on', x.given_on)), '[]')
              from agreement_receipt x where x.agreement_id = a.id),
           'childIds', (select jsonb_agg(x.child_id) from agreement_child x where x.agreement_id = a.id and x.version = a.version),
           'parties', (select jsonb_agg(jsonb_build_object('personId', x.person_id, 'party', x.party) order by x.party desc, x.person_id)
              from agreement_party x where x.agreement_id = a.id and x.version = a.version),
           'signatures', (select jsonb_agg(jsonb_build_object('version', x.version, 'personId', x.person_id, 'method', x.method))
              from signature x where x.agreement_id = a.id),
           'marks', (select jsonb_agg(x.mark) from agreement_mark x where x.agreement_id = a.id),
           'sentOn', (a.sent_at at time zone 'Asia/Shanghai')::date, 'trailSeq', coalesce(e.seq, 0), 'trailHead', coalesce(e.digest, ''),
           'readings', (select jsonb_agg(jsonb_build_object('personId', x.person_id, 'times', x.times)) from (
              select r.person_id, count(*) as times from agreement_event r where r.agreement_id = a.id and r.version = a.version
                and r.kind in ('opened', 'read') group by r.person_id) x)) order by a.drafted_at)
         from agreement a left join lateral (select l.seq, l.digest from agreement_event l where l.agreement_id = a.id
           order by l.seq desc limit 1) e on true
         where a.household_id = h.id) as agreements`;

/** What was found about the caregivers, with the steps taken. */
const findings = sql`(select jsonb_agg(jsonb_build_object('id', f.id, 'caregiverId', f.caregiver_id, 'kind', f.kind, 'foundOn', f.found_on,
           'outcome', f.outcome, 'steps', (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'on', s.done_on) order by s.recorded_at), '[]')
              from finding_step s where s.finding_id = f.id)) order by f.found_at)
         from caregiver_finding f where f.household_id = h.id) as findings`;

/** What the family said lately or is not answered yet, and who directs the village on the day. */
const wordsAndDirectors = (
  today: string,
) => sql`(select jsonb_agg(jsonb_build_object('id', x.id, 'word', x.word, 'personId', x.person_id, 'about', to_jsonb(x.about), 'note', x.note,
           'saidOn', x.said_on, 'answer', case when x.answered_at is not null then
             jsonb_build_object('by', x.answered_by, 'on', x.answer_on, 'note', x.answer_note) end) order by x.said_at)
         from family_word x where x.household_id = h.id and (x.said_on >= (select since from reach) or x.answered_at is null)) as words,
      (select jsonb_agg(distinct g.person_id) from role_grant g where g.role = 'director' and g.region_code = h.village_code
         and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)) as director_ids`;

/** All facts of some households in one statement; the households must have been locked before. */
export const loadCareFiles = async (tx: Tx, wanted: LoadCareFiles): Promise<readonly CareFile[]> => {
  const { householdIds, today, also = {} } = wanted;
  const { rows } = await sql<CareFileRow>`
    with home as materialized (
      select h.id, h.village_code, h.label, r.pack, r.name as village_name from household h join region r on r.code = h.village_code
        where h.id = any (${householdIds}::text[])
    ), reach as (select (${today}::date - ${REACH_DAYS}::int) as since)
    select h.id, h.village_code, h.label, h.pack, h.village_name,
      (select coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'from', o.from_on, 'value', o.value, 'source', o.source) order by o.from_on, o.revision), '[]')
         from pack_override o where h.village_code like o.region_code || '%') as overrides,
      (select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'birthOn', c.birth_on, 'specialCare', c.special_care, 'school', c.school,
           'openedOn', c.opened_on, 'reviewedOn', c.reviewed_on, 'nextReviewOn', c.next_review_on, 'rev', c.rev,
           'auditSeq', c.audit_seq, 'auditHead', c.audit_head,
           'categories', (select coalesce(jsonb_agg(jsonb_build_object('category', k.category, 'from', k.from_on, 'to', k.to_on)), '[]')
              from child_category k where k.child_id = c.id),
           'keyFacts', (select coalesce(jsonb_agg(jsonb_build_object('fact', f.fact, 'from', f.from_on, 'to', f.to_on)), '[]')
              from child_fact f where f.child_id = c.id)) order by c.id)
         from child c where c.household_id = h.id) as children,
      (select jsonb_agg(jsonb_build_object('personId', g.person_id, 'name', p.name, 'kinship', g.kinship, 'awayFrom', g.away_from,
           'awayTo', g.away_to, 'from', g.from_on, 'to', g.to_on) order by g.person_id)
         from guardian_link g join person p on p.id = g.person_id where g.household_id = h.id) as guardians,
      (select jsonb_agg(jsonb_build_object('personId', g.person_id, 'name', p.name, 'relation', g.relation, 'birthOn', p.birth_on,
           'from', g.from_on, 'to', g.to_on) order by g.person_id)
         from caregiver_link g join person p on p.id = g.person_id where g.household_id = h.id) as caregivers,
      ${agreements},
      (select jsonb_agg(jsonb_build_object('id', x.id, 'childId', x.child_id, 'line', x.line, 'week', x.week, 'source', x.source,
           'sourcePerson', x.source_person, 'revision', x.revision, 'current', x.current, 'withdrawn', x.withdrawn,
           'happenedOn', x.happened_on, 'enteredAt', x.entered_at, 'late', x.late, 'mode', x.mode, 'note', x.note)
           order by x.child_id, x.line, x.week, x.source_person, x.revision)
         from contact x where x.household_id = h.id and (x.week in (select w.week from contact w where w.id = any (${also.records ?? []}::text[])) or x.week = ${also.week ?? ''}
           or x.week >= to_char(least((select min(c.reviewed_on) from child c where c.household_id = h.id), (select since from reach)) - 14, 'IYYY-"W"IW')
           or x.week in (select t.period from task t where t.household_id = h.id and t.kind = 'weekly-contact'
             and (t.state <> 'done' or t.closed_on >= (select since from reach))))) as contacts,
      (select jsonb_agg(jsonb_build_object('id', x.id, 'childId', x.child_id, 'directorId', x.director_id, 'happenedOn', x.happened_on,
           'enteredAt', x.entered_at, 'spokeWith', to_jsonb(x.spoke_with), 'outcome', x.outcome, 'withdrawn', x.withdrawn))
         from director_contact x where x.household_id = h.id) as director_contacts,
      (select jsonb_agg(jsonb_build_object('id', x.id, 'childId', x.child_id, 'directorId', x.director_id, 'happenedOn', x.happened_on,
           'enteredAt', x.entered_at, 'sawChild', x.saw_child, 'withdrawn', x.withdrawn))
         from visit x where x.household_id = h.id) as visits,
      (select jsonb_agg(jsonb_build_object('noticeId', n.notice_id, 'title', w.title, 'personId', n.person_id, 'sentOn', n.sent_on,
           'acknowledgeDays', w.acknowledge_days, 'openedAt', n.opened_at,
           'acknowledgedOn', (n.acknowledged_at at time zone 'Asia/Shanghai')::date, 'unreachableOn', n.unreachable_on) order by n.sent_on, n.notice_id)
         from notice_recipient n join notice w on w.id = n.notice_id
         where n.household_id = h.id and (n.notice_id = ${also.notice ?? ''} or n.sent_on >= (select since from reach)
           or exists (select 1 from task t where t.household_id = h.id and t.kind = 'notice-unacknowledged' and t.period = n.notice_id and t.state = 'open')
           or n.notice_id in (select p.notice_id from notice_recipient p where p.household_id = h.id and p.acknowledged_at is null))) as notices,
      ${findings},
      ${wordsAndDirectors(today)},
      (select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'childId', t.child_id, 'period', t.period, 'state', t.state,
           'openedOn', t.opened_on, 'dueOn', t.due_on,
           'events', (select count(*) from task_event e where e.task_id = t.id)) order by t.id)
         from task t where t.household_id = h.id and (t.state <> 'done' or t.closed_on >= (select since from reach)
           or t.kind in ('home-visit', 'director-contact', 'agreement-unsigned')
           or (t.kind = 'weekly-contact' and t.period in (select w.week from contact w where w.id = any (${also.records ?? []}::text[]))))) as tasks
    from home h order by h.id`.execute(tx);
  return rows.map(readCareFile);
};
