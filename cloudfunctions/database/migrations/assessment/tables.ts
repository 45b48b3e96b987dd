/** No time defaults: every time comes from platform/clock. */
export const assessmentTables = `
-- A county's standard, one version a row; nothing of it is ever changed.
create table instrument (
  id text primary key,
  region_code text not null references region,
  key text not null,
  version text not null,
  body jsonb not null,
  digest text not null,
  loaded_by text not null references person,
  loaded_at timestamptz not null,
  unique (region_code, key, version)
);

-- In use or not: the newest row of a county says so.
create table instrument_activation (
  instrument_id text not null references instrument,
  region_code text not null references region,
  active boolean not null,
  by text not null references person,
  at timestamptz not null,
  seq integer not null,
  primary key (region_code, seq)
);

create table assessment (
  id text primary key,
  child_id text not null references child,
  household_id text not null references household,
  revision integer not null,
  instrument_id text not null references instrument,
  answers jsonb not null,
  dimensions jsonb not null,
  computed text not null check (computed in ('red', 'yellow', 'blue', 'green')),
  colour text not null check (colour in ('red', 'yellow', 'blue', 'green')),
  -- The colour that holds with it, while it waits too.
  holds text not null check (holds in ('red', 'yellow', 'blue', 'green')),
  reason text,
  state text not null check (state in ('in-force', 'pending-down', 'confirmed', 'refused', 'superseded')),
  assessed_by text not null references person,
  assessed_on date not null,
  assessed_at timestamptz not null,
  decided_by text references person,
  decided_on date,
  decided_at timestamptz,
  decision_reason text,
  pack_version text not null,
  unique (child_id, revision)
);
create index assessment_household on assessment (household_id);
create index assessment_pending on assessment (assessed_at) where state = 'pending-down';

alter table child_fact add column recorded_by text references person;
alter table child_fact add column recorded_at timestamptz;
alter table child_fact add column ended_by text references person;
alter table child_fact add column ended_at timestamptz;
alter table child_fact add column end_note text;

-- Need, measure, who, by when, result: read by the family word by word.
create table help_plan (
  id text primary key,
  child_id text not null references child,
  household_id text not null references household,
  revision integer not null,
  state text not null check (state in ('open', 'closed')),
  written_by text not null references person,
  written_on date not null,
  written_at timestamptz not null,
  closed_on date,
  closed_by text references person,
  closing text
);
create index help_plan_household on help_plan (household_id);
create unique index help_plan_one_open on help_plan (child_id) where state = 'open';

create table help_plan_line (
  id text primary key,
  plan_id text not null references help_plan,
  household_id text not null references household,
  revision integer not null,
  need text not null,
  measure text not null,
  who text not null,
  due_on date not null,
  written_by text not null references person,
  written_on date not null,
  superseded_in integer,
  result text,
  result_on date,
  result_by text references person,
  result_at timestamptz
);
create index help_plan_line_household on help_plan_line (household_id);
create index help_plan_line_plan on help_plan_line (plan_id);

-- A fact or colour that comes while a period is running brings its open task forward.
alter table task_event drop constraint task_event_event_check;
alter table task_event add constraint task_event_event_check
  check (event in ('opened', 'done', 'cancelled', 'reopened', 'advanced'));
`;
