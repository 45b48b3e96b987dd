/** What follows from it: tasks, messages, traces, counters; and the county's own values. */
export const workTables = `
create table task (
  id text primary key,
  kind text not null,
  subject text not null,
  period text not null,
  child_id text references child,
  household_id text references household,
  village_code text not null references region,
  state text not null check (state in ('open', 'done', 'cancelled')),
  opened_on date not null,
  due_on date not null,
  closed_on date,
  closed_by text,
  pack_version text not null,
  unique (kind, subject, period)
);

create index task_household on task (household_id);

create index task_open on task (village_code, due_on, id) where state = 'open';

create table task_event (
  task_id text not null,
  seq integer not null,
  household_id text references household,
  village_code text not null,
  event text not null check (event in ('opened', 'done', 'cancelled', 'reopened')),
  happened_at timestamptz not null,
  record text,
  primary key (task_id, seq)
);

create table outbox (
  id text primary key,
  cause text not null,
  step text not null,
  person_id text not null references person,
  channel text not null check (channel in ('ring', 'sms')),
  topic text not null,
  fields jsonb not null,
  household_id text references household,
  village_code text,
  not_before timestamptz not null,
  state text not null check (state in ('pending', 'claimed', 'sent', 'cleared', 'unreached', 'parked')),
  attempts integer not null default 0,
  claimed_until timestamptz,
  result text,
  created_at timestamptz not null,
  ended_at timestamptz,
  unique (cause, step, person_id, channel)
);

create index outbox_due on outbox (not_before) where state in ('pending', 'claimed');

create index outbox_household on outbox (household_id) where state = 'pending';

create table delivery (
  outbox_id text not null references outbox,
  attempt integer not null,
  channel text not null check (channel in ('wechat', 'sms', 'none')),
  result text not null,
  provider_id text,
  at timestamptz not null,
  primary key (outbox_id, attempt)
);

create table push_quota (
  person_id text not null references person,
  template text not null,
  remaining integer not null check (remaining >= 0),
  primary key (person_id, template)
);

create table push_quota_entry (
  id text primary key,
  person_id text not null references person,
  template text not null,
  change integer not null,
  why text not null,
  at timestamptz not null
);

create table pack_override (
  region_code text not null references region,
  key text not null,
  from_on date not null,
  value jsonb not null,
  source jsonb not null,
  set_by text not null references person,
  set_at timestamptz not null,
  -- A later value for the same day corrects the earlier; both stay.
  revision integer not null,
  primary key (region_code, key, from_on, revision)
);

create table request (
  actor text not null,
  request_id text not null,
  op text not null,
  digest text not null,
  outcome jsonb not null,
  at timestamptz not null,
  primary key (actor, request_id)
);

create index request_at on request (at);

create table audit_entry (
  care_file text not null,
  seq integer not null,
  household_id text,
  at timestamptz not null,
  actor text not null,
  role text not null,
  op text not null,
  ids jsonb not null,
  previous text not null,
  digest text not null,
  primary key (care_file, seq)
);

create index audit_entry_at on audit_entry (at);

create table access_entry (
  id text primary key,
  at timestamptz not null,
  actor text not null,
  role text not null,
  op text not null,
  ids jsonb not null
);

create table audit_seal (
  day date primary key,
  entries integer not null,
  previous text not null,
  digest text not null
);

create table coverage_count (
  village_code text not null references region,
  measure text not null,
  period text not null,
  n integer not null,
  primary key (village_code, measure, period)
);

create table coverage_week (
  village_code text not null references region,
  week text not null,
  children_due integer not null,
  child_line integer not null,
  caregiver_line integer not null,
  closed_at timestamptz not null,
  primary key (village_code, week)
);

create table platform_token (
  name text primary key,
  value_cipher text not null,
  expires_at timestamptz not null
);

create table job_run (
  job text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  result jsonb,
  primary key (job, started_at)
);
`;
