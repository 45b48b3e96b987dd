import { type RawBuilder, sql } from 'kysely';
import type { CareFile } from '../../../domain/care-file/care-file';
import type { Tx } from '../../platform/database/connection';
import { readCareFile, type CareFileRow } from './read-care-file';
import { assessmentFacts, helpPlanFacts } from './risk-facts';

export type LoadCareFiles = {
  readonly householdIds: readonly string[];
  /** The day of the load; records closed up to a correction's reach before it are loaded too. */
  readonly today: string;
  /** A week, records or a notice that a use case asks about although no duty does. */
  readonly also?: {
    readonly week?: string;
    /** All weeks from the one of this day on: something of the past is about to be told otherwise. */
    readonly since?: string;
    readonly records?: readonly string[];
    readonly notice?: string;
    readonly notices?: readonly string[];
    /** Who of the family has an account, for somebody who is about to be asked. */
    readonly accounts?: true;
    /** A recording, by its id or the phone's own, or a sentence that somebody left. */
    readonly voice?: string;
    /** A line of a thread, by its id or the phone's own. */
    readonly line?: string;
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
             jsonb_build_object('version', a.declined_version, 'personId', a.declined_by, 'on', a.declined_on) end, 'paperFiledOn', a.paper_filed_on, 'paperClaimedOn', a.paper_claimed_on,
           'receipts', (select coalesce(jsonb_agg(jsonb_build_object('target', x.target, 'on', x.given_on)), '[]')
              from agreement_receipt x where x.agreement_id = a.id),
           'childIds', (select jsonb_agg(x.child_id) from agreement_child x where x.agreement_id = a.id and x.version = a.version),
           'parties', (select jsonb_agg(jsonb_build_object('personId', x.person_id, 'party', x.party) order by x.party desc, x.person_id)
              from agreement_party x where x.agreement_id = a.id and x.version = a.version),
           'signatures', (select jsonb_agg(jsonb_build_object('version', x.version, 'personId', x.person_id, 'method', x.method))
              from signature x where x.agreement_id = a.id),
           'marks', (select jsonb_agg(x.mark) from agreement_mark x where x.agreement_id = a.id),
           'sentOn', (a.sent_at at time zone 'Asia/Shanghai')::date, 'trailSeq', coalesce(e.seq, 0), 'trailHead', coalesce(e.digest, ''),
           'signedWith', a.signed_with, 'flows', (select coalesce(jsonb_agg(jsonb_build_object('version', x.version, 'attempt', x.attempt,
              'state', x.state, 'noted', x.noted, 'attachmentId', x.attachment_id) order by x.version, x.attempt), '[]')
              from signing_flow x where x.agreement_id = a.id),
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

type Also = NonNullable<LoadCareFiles['also']>;

/**
 * Whether the week in a column is in sight. Its contacts and its tasks, done ones too, come together: a record without
 * the task that it once closed would open that task a second time.
 */
const weekInSight = (week: RawBuilder<unknown>, also: Also) => sql`(${week} = ${also.week ?? ''}
        or ${week} in (select w.week from contact w where w.id = any (${also.records ?? []}::text[]))
        or ${week} >= to_char(least((select min(c.reviewed_on) from child c where c.household_id = h.id),
          (select since from reach), ${also.since ?? null}::date) - 14, 'IYYY-"W"IW'))`;

/** Tasks that today's windows are compared with. */
const tasksInReach = (
  also: Also,
) => sql`(select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'childId', t.child_id, 'period', t.period, 'villageCode', t.village_code, 'state', t.state,
         'openedOn', t.opened_on, 'dueOn', t.due_on, 'escalated', t.escalated_to, 'events', e.n, 'owedOn', coalesce(e.owed_on, t.opened_on)) order by t.id)
       from task t cross join lateral (select count(*) as n, (max(e.happened_at) filter (where e.event in ('opened', 'reopened', 'advanced'))
           at time zone 'Asia/Shanghai')::date as owed_on from task_event e where e.task_id = t.id) e
       where t.household_id = h.id and (t.state <> 'done' or t.closed_on >= (select since from reach)
         or t.kind in ('home-visit', 'director-contact', 'agreement-unsigned', 'guardian-unreachable', 'duty-split', 'duty-split-registered')
         or (t.kind = 'weekly-contact' and ${weekInSight(sql`t.period`, also)}))) as tasks`;

/** What the side of residence and the side of registration agreed, and where the latter has somebody to do it. */
const residence = (
  today: string,
) => sql`(select jsonb_agg(jsonb_build_object('id', s.id, 'registeredCode', s.registered_code, 'revision', s.revision, 'parts', s.parts,
           'by', s.side, 'office', s.office, 'confirmed', s.confirmed_at is not null) order by s.revision)
         from duty_split s where s.household_id = h.id) as duty_splits,
      (select jsonb_agg(jsonb_build_object('id', t.id, 'fromCode', t.from_code, 'toCode', t.to_code, 'state', t.state,
           'proposedOn', t.proposed_on, 'answeredOn', t.answered_on, 'kept', t.kept) order by t.proposed_on, t.id)
         from household_transfer t where t.household_id = h.id) as transfers,
      (select jsonb_agg(distinct g.region_code) from role_grant g join child c on c.registered_code = g.region_code
         where c.household_id = h.id and c.registered_code <> h.village_code and g.role = 'director'
           and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)) as directed_elsewhere`;
/** Follow-ups that are open or were closed lately, with the steps taken; and what the family was lately asked about visits. */
const followUpsAndAsks = sql`(select jsonb_agg(jsonb_build_object('id', f.id, 'childIds', to_jsonb(f.child_ids), 'topic', f.topic, 'what', f.what,
           'steps', to_jsonb(f.steps), 'who', f.who, 'openedOn', f.opened_on, 'dueOn', f.due_on, 'from', f.origin,
           'result', f.result, 'closedOn', f.closed_on, 'taken', (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'on', s.done_on,
              'note', s.note) order by s.done_on, s.step), '[]') from follow_up_step s where s.follow_up_id = f.id)) order by f.opened_at, f.id)
         from follow_up f where f.household_id = h.id and (f.result is null or f.closed_on >= (select since from reach))) as follow_ups,
      (select jsonb_agg(jsonb_build_object('id', q.id, 'visitedOn', q.visited_on, 'withdrawn', q.withdrawn,
           'answers', (select coalesce(jsonb_agg(jsonb_build_object('personId', o.person_id, 'answer', o.answer,
              'at', to_char(o.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '[]') from visit_opinion o where o.ask_id = q.id)) order by q.visited_on)
         from visit_ask q where q.household_id = h.id and q.visited_on >= (select since from reach)) as visit_asks`;
/** Reports of harm, for whoever may read what was reported; nobody else gets even their number. */
const concerns = sql`(select jsonb_agg(jsonb_build_object('id', c.id, 'key', a.key, 'course', a.course, 'childIds', to_jsonb(a.child_ids),
           'situations', to_jsonb(a.situations), 'reporterId', c.reporter_id, 'reporterRole', c.reporter_role, 'foundOn', a.found_on,
           'openedOn', c.opened_on, 'state', c.state, 'receiptOwed', c.receipt_owed, 'suspects', to_jsonb(a.suspects),
           'steps', (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'on', s.done_on, 'what', s.what) order by s.seq), '[]')
              from concern_step s where s.concern_id = c.id)) order by c.opened_at)
         from concern c join concern_account a on a.concern_id = c.id where c.household_id = h.id) as concerns`;
/**
 * Guardians who cannot be reached, as far as the reader's walls show why, and what caregivers said about weeks. Weeks of
 * some months are few rows, and the next revision of any of them must be known.
 */
const reach = sql`(select jsonb_agg(jsonb_build_object('id', u.id, 'personId', u.person_id, 'since', u.since_on, 'until', u.until_on,
           'over', u.over_on, 'reason', y.reason, 'tries', coalesce(y.tries, 0)) order by u.recorded_at, u.id)
         from guardian_unreachable u left join unreachable_reason y on y.unreachable_id = u.id where u.household_id = h.id) as unreachables,
      (select jsonb_agg(jsonb_build_object('id', x.id, 'childId', x.child_id, 'week', x.week, 'personId', x.person_id,
           'revision', x.revision, 'enteredAt', x.entered_at) order by x.child_id, x.week, x.person_id, x.revision)
         from contact_not_yet x where x.household_id = h.id) as not_yets`;

/** Days on which children were not at school, lately or not over; and whose accounts can ring for it. */
const absences = (
  also: Also,
) => sql`(select jsonb_agg(jsonb_build_object('id', a.id, 'childId', a.child_id, 'school', a.school, 'className', a.class,
           'absentOn', a.absent_on, 'state', a.state, 'askedAt', to_char(a.asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'answerDueAt', to_char(a.answer_due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'reportedBy', a.reported_by,
           'steps', (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'by', case when s.by_id is not null then
              jsonb_build_object('personId', s.by_id, 'role', s.as_role) end, 'answer', s.answer, 'found', s.found, 'words', s.words) order by s.seq), '[]')
              from absence_step s where s.absence_id = a.id)) order by a.absent_on, a.id)
         from absence a where a.household_id = h.id and (a.state <> 'over' or a.absent_on >= (select since from reach))) as absences,
      ${
        also.accounts === true
          ? sql`(select jsonb_agg(distinct i.person_id) from identity i where i.ended_at is null and i.person_id in (
              select g.person_id from guardian_link g where g.household_id = h.id
              union all select c.person_id from caregiver_link c where c.household_id = h.id))`
          : sql`null::jsonb`
      } as accounts`;
/**
 * The day's recordings and one more, and the sentence that is asked about: of what was said before no rule goes by. Wishes
 * to talk that are open, or were lately.
 */
const familyVoice = (
  today: string,
  also: Also,
) => sql`(select jsonb_agg(jsonb_build_object('id', x.id, 'personId', x.by_person, 'side', x.side, 'act', x.act, 'state', x.state,
           'seconds', x.seconds, 'begunOn', x.begun_on, 'heardBy', (select coalesce(jsonb_agg(y.person_id), '[]') from voice_letter_heard y
              where y.letter_id = x.id)) order by x.begun_at, x.id)
         from voice_letter x where x.household_id = h.id
           and (x.begun_on = ${today}::date or x.id = ${also.voice ?? ''} or x.act = ${also.voice ?? ''})) as letters,
      (select jsonb_agg(jsonb_build_object('id', x.id, 'personId', x.asked_by, 'state', x.state, 'askedOn', x.asked_on,
           'acceptedBy', x.accepted_by, 'followedOn', x.followed_on) order by x.asked_at, x.id)
         from talk_request x where x.household_id = h.id and (x.state in ('asked', 'accepted', 'followed')
           or coalesce(x.ended_on, x.asked_on) >= (select since from reach))) as talks,
      (select jsonb_agg(jsonb_build_object('id', x.id, 'personId', x.by_person, 'withdrawn', x.withdrawn))
         from mentor_word x where x.household_id = h.id and x.id = ${also.voice ?? ''}) as mentor_words`;

/** Threads with how far they are read; stretches that wait or ended lately; of the lines the one that is asked about. */
const threads = (
  also: Also,
) => sql`(select jsonb_agg(jsonb_build_object('id', t.id, 'childId', t.child_id, 'with', t.counterpart, 'seq', t.last_seq,
           'waits', (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'askedOn', w.since_on, 'fromSeq', w.from_seq, 'lines', w.lines,
              'ended', w.ended, 'endedBy', w.ended_by) order by w.from_seq), '[]') from thread_wait w where w.thread_id = t.id
                and (w.ended is null or (w.ended_at at time zone 'Asia/Shanghai')::date >= (select since from reach) or w.ended_by = ${also.line ?? ''})),
           'reads', (select coalesce(jsonb_agg(jsonb_build_object('personId', r.person_id, 'upTo', r.up_to) order by r.person_id), '[]')
              from thread_read r where r.thread_id = t.id),
           'lines', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'seq', l.seq, 'personId', l.by_person, 'role', l.by_role, 'act', l.act,
              'saidAt', to_char(l.said_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'revision', l.revision,
              'takenBack', l.taken_back_at is not null) order by l.seq), '[]')
              from thread_line l where l.thread_id = t.id and (l.id = ${also.line ?? ''} or l.act = ${also.line ?? ''}))) order by t.id)
         from thread t where t.household_id = h.id) as threads`;

/** Who was asked to take tasks over and has not answered, or does them now. */
const reassignments = sql`(select jsonb_agg(jsonb_build_object('id', x.id, 'personId', x.to_person, 'by', x.asked_by, 'answer', x.answer,
           'tasks', (select jsonb_agg(jsonb_build_object('taskId', p.task_id, 'state', p.state) order by p.task_id)
              from reassignment_task p where p.reassignment_id = x.id)) order by x.asked_at, x.id)
         from reassignment x where x.household_id = h.id and exists (select 1 from reassignment_task p
           where p.reassignment_id = x.id and p.state <> 'over')) as reassignments`;

/** What the family said lately or is not answered yet, and who directs the village on the day. */
const wordsAndDirectors = (
  today: string,
) => sql`(select jsonb_agg(jsonb_build_object('id', x.id, 'word', x.word, 'personId', x.person_id, 'about', to_jsonb(x.about), 'note', x.note,
           'saidOn', x.said_on, 'answer', case when x.answered_at is not null then
             jsonb_build_object('by', x.answered_by, 'on', x.answer_on, 'note', x.answer_note) end) order by x.said_at)
         from family_word x where x.household_id = h.id and (x.said_on >= (select since from reach) or x.answered_at is null)) as words,
      (select jsonb_agg(jsonb_build_object('personId', g.person_id, 'role', g.role, 'region', g.region_code, 'coverOf', g.cover_of)
           order by g.person_id, g.role) from role_grant g where h.village_code like g.region_code || '%'
         and g.from_on <= ${today}::date and coalesce(g.to_on >= ${today}::date, true)) as posts`;

/** All calls and visits of a director, those taken back too. */
const callsAndVisits = sql`(select jsonb_agg(jsonb_build_object('id', x.id, 'childId', x.child_id, 'directorId', x.director_id, 'happenedOn', x.happened_on,
           'enteredAt', x.entered_at, 'spokeWith', to_jsonb(x.spoke_with), 'outcome', x.outcome, 'withdrawn', x.withdrawn))
         from director_contact x where x.household_id = h.id) as director_contacts,
      (select jsonb_agg(jsonb_build_object('id', x.id, 'childId', x.child_id, 'directorId', x.director_id, 'happenedOn', x.happened_on,
           'enteredAt', x.entered_at, 'sawChild', x.saw_child, 'withdrawn', x.withdrawn))
         from visit x where x.household_id = h.id) as visits`;

/**
 * Told to staff alone. The function says so itself; but a pass and a family, who are told nothing, need not pay for a
 * call that the planner cannot look into, once a caregiver.
 */
const childrenElsewhere = (
  today: string,
) => sql`case when coalesce(current_setting('app.regions', true), '') = '' then 0
             else care_children_elsewhere(g.person_id, h.id, ${today}::date) end`;

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
      (select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'birthOn', c.birth_on, 'registeredCode', c.registered_code, 'specialCare', c.special_care, 'school', c.school, 'className', c.class,
           'openedOn', c.opened_on, 'reviewedOn', c.reviewed_on, 'nextReviewOn', c.next_review_on, 'rev', c.rev,
           'auditSeq', c.audit_seq, 'auditHead', c.audit_head,
           'categories', (select coalesce(jsonb_agg(jsonb_build_object('category', k.category, 'from', k.from_on, 'to', k.to_on)), '[]')
              from child_category k where k.child_id = c.id),
           'keyFacts', (select coalesce(jsonb_agg(jsonb_build_object('fact', f.fact, 'from', f.from_on, 'to', f.to_on)), '[]')
              from child_fact f where f.child_id = c.id)) order by c.id)
         from child c where c.household_id = h.id) as children,
      (select jsonb_agg(jsonb_build_object('personId', g.person_id, 'name', p.name, 'kinship', g.kinship, 'awayFrom', g.away_from,
           'awayTo', g.away_to, 'from', g.from_on, 'to', g.to_on, 'homeStays', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id,
              'from', s.from_on, 'to', s.to_on, 'revision', s.revision, 'withdrawn', s.withdrawn, 'saidOn', (select (min(f.recorded_at) at time zone
                'Asia/Shanghai')::date from home_stay f where f.household_id = s.household_id and f.person_id = s.person_id and f.from_on = s.from_on)
              ) order by s.from_on), '[]') from home_stay s
              where s.household_id = g.household_id and s.person_id = g.person_id and not exists (select 1 from home_stay l
                where l.household_id = s.household_id and l.person_id = s.person_id and l.from_on = s.from_on and l.revision > s.revision)))
           order by g.person_id)
         from guardian_link g join person p on p.id = g.person_id where g.household_id = h.id) as guardians,
      (select jsonb_agg(jsonb_build_object('personId', g.person_id, 'name', p.name, 'relation', g.relation, 'birthOn', p.birth_on,
           'childrenElsewhere', ${childrenElsewhere(today)},
           'from', g.from_on, 'to', g.to_on) order by g.person_id)
         from caregiver_link g join person p on p.id = g.person_id where g.household_id = h.id) as caregivers,
      ${agreements},
      (select jsonb_agg(jsonb_build_object('id', x.id, 'childId', x.child_id, 'line', x.line, 'week', x.week, 'source', x.source,
           'sourcePerson', x.source_person, 'revision', x.revision, 'current', x.current, 'withdrawn', x.withdrawn,
           'happenedOn', x.happened_on, 'enteredAt', x.entered_at, 'late', x.late, 'mode', x.mode, 'topics', to_jsonb(x.topics), 'note', x.note)
           order by x.child_id, x.line, x.week, x.source_person, x.revision)
         from contact x where x.household_id = h.id and (${weekInSight(sql`x.week`, also)}
           or x.week in (select t.period from task t where t.household_id = h.id and t.kind = 'weekly-contact'
             and (t.state <> 'done' or t.closed_on >= (select since from reach))))) as contacts,
      ${callsAndVisits},
      (select jsonb_agg(jsonb_build_object('noticeId', n.notice_id, 'title', w.title, 'personId', n.person_id, 'sentOn', n.sent_on,
           'acknowledgeDays', w.acknowledge_days, 'ask', w.ask, 'openedAt', n.opened_at,
           'acknowledgedOn', (n.acknowledged_at at time zone 'Asia/Shanghai')::date, 'firstAnswer', n.first_answer, 'lastAnswer', n.last_answer, 'unreachableOn', n.unreachable_on) order by n.sent_on, n.notice_id)
         from notice_recipient n join notice w on w.id = n.notice_id
         where n.household_id = h.id and (n.notice_id = any (${[also.notice ?? '', ...(also.notices ?? [])]}::text[]) or n.sent_on >= (select since from reach)
           or exists (select 1 from task t where t.household_id = h.id and t.kind = 'notice-unacknowledged' and t.period = n.notice_id and t.state = 'open')
           or (w.ask <> 'nothing' and n.notice_id in (select p.notice_id from notice_recipient p where p.household_id = h.id and p.acknowledged_at is null)))) as notices,
      ${findings}, ${reach},
      ${residence(today)},
      ${followUpsAndAsks},
      ${concerns},
      ${assessmentFacts}, ${helpPlanFacts},
      ${reassignments},
      ${absences(also)},
      ${familyVoice(today, also)}, ${threads(also)},
      ${wordsAndDirectors(today)},
      ${tasksInReach(also)}
    from home h order by h.id`.execute(tx);
  return rows.map(readCareFile);
};
