import { library } from '../../../library/registry';
import { DIRECTOR, type OperationCase, type Told } from './operation-case';

const COUNTY = '990100';
const SCHOOL = '寒假,2027-01-23,2027-02-21,寒假\n暑假,2027-07-03,2027-08-31,暑假';

/** A county whose floods come in November, so that their notices are due; the season's task is there and open. */
const proposed = async ({ county }: Told, season: string) => {
  await county.root.query(
    `insert into pack_override (region_code, key, from_on, value, source, set_by, set_at, revision)
       select $1, 'notice.season.flood', '2026-01-01', '{"from":"11-01","to":"11-30"}', '{"title":"（例）","item":"1"}',
         person_id, '2026-01-01T00:00:00Z', 1 from role_grant where role = 'county' and region_code = $1
       on conflict do nothing`,
    [COUNTY],
  );
  await county.root.query(
    `with added as (
       insert into task (id, kind, subject, period, village_code, state, opened_on, due_on, pack_version)
         values ('ta_' || left(translate(md5($2), '0189', 'wxyz'), 12), 'notice-season', $1, $2, $1, 'open', '2026-11-01', '2026-11-30', 'national')
         on conflict do nothing returning id, village_code
     )
     insert into task_event (task_id, seq, village_code, event, happened_at)
       select id, 0, village_code, 'opened', '2026-11-01T00:00:00Z' from added`,
    [COUNTY, season],
  );
  return { county: COUNTY, season };
};
/** An urgent notice of the county's to this village, waiting. */
const waiting = async ({ county }: Told, title: string) => {
  const asked = { topic: 'flood-storm', regions: ['990100001001'], urgent: true, reason: '台风夜里到' };
  const { noticeId } = await county.data('county', 'notice.send', { ...asked, title });
  return { noticeId };
};
/** A message of this village that WeChat does not take. */
const parked = async ({ county }: Told, why: string) => {
  await county.root.query(
    `with sent as (
       insert into outbox (id, cause, step, person_id, channel, topic, fields, village_code, not_before, state, created_at)
         select 'ou_parked', 'test:parked', 'publish', min(person_id), 'ring', 'notice', '{}', '990100001001', '2026-11-01T00:00:00Z',
           'parked', '2026-11-01T00:00:00Z' from role_grant on conflict do nothing returning id
     )
     insert into parked_send (outbox_id, attempt, topic, why, village_code, parked_at)
       select id, 1, 'notice', $1, '990100001001', '2026-11-01T00:00:00Z' from sent`,
    [why],
  );
  return { topic: 'notice', why, answer: 'redo' };
};
const endedAs = (step: string, title: string) =>
  `select count(*) from notice_approval a join notice n on n.id = a.notice_id where a.step = '${step}' and n.title = '${title}'`;

/** The library of notices, the days they go by, and who lets an urgent one out. */
export const libraryCases: readonly OperationCase[] = [
  { op: 'noticeTopic.list', as: DIRECTOR, input: () => ({}), open: 'lists' },
  { op: 'noticeTopic.show', as: DIRECTOR, input: () => ({ topic: 'traffic' }), open: 'lists' },
  {
    // The officer of another county writes for that one.
    op: 'noticeTopic.write',
    as: 'county',
    input: () => ({ topic: 'traffic', basedOn: 0, texts: library.traffic.texts }),
    open: 'own',
    once: `select count(*) from notice_topic_text where region_code = '${COUNTY}'`,
  },
  { op: 'calendar.show', as: 'supervisor-1', input: () => ({}), open: 'lists' },
  {
    op: 'calendar.import',
    as: 'county',
    input: () => ({ year: 2027, part: 'school', source: '（例）教育局校历', basedOn: 0, days: SCHOOL }),
    open: 'own',
    once: `select count(*) from calendar_year where region_code = '${COUNTY}'`,
  },
  { op: 'noticeSeason.list', as: 'county', input: () => ({}), open: 'lists' },
  {
    op: 'noticeSeason.send',
    as: 'county',
    input: (told) => proposed(told, 'drowning:flood:2026'),
    once: `select count(*) from notice n join task t on t.closed_by = n.id where t.period = 'drowning:flood:2026'`,
  },
  {
    op: 'noticeSeason.dismiss',
    as: 'county',
    input: async (told) => ({
      ...(await proposed(told, 'flood-storm:flood:2026')),
      reason: '学校上周发过了',
    }),
    once: `select count(*) from task_event e join task t on t.id = e.task_id where e.event = 'cancelled' and t.period = 'flood-storm:flood:2026'`,
  },
  { op: 'notice.composer', as: DIRECTOR, input: () => ({}), open: 'lists' },
  {
    op: 'notice.preview',
    as: DIRECTOR,
    input: () => ({ topic: 'traffic', regions: ['990100001001'], audience: { v: 1, tag: 'left-behind' } }),
  },
  { op: 'notice.listWaiting', as: 'supervisor-1', input: () => ({}), open: 'lists' },
  {
    op: 'notice.approve',
    as: 'supervisor-1',
    input: (told) => waiting(told, '要同意的'),
    once: endedAs('approved', '要同意的'),
  },
  { op: 'notice.listParked', as: 'county', input: () => ({}), open: 'lists' },
  {
    op: 'notice.answerParked',
    as: 'county',
    input: (told) => parked(told, '47003'),
    once: `select count(*) from parked_send where why = '47003' and answer = 'redo'`,
  },
  {
    op: 'notice.withdraw',
    as: 'county',
    input: (told) => waiting(told, '要收回的'),
    once: endedAs('withdrawn', '要收回的'),
  },
];
