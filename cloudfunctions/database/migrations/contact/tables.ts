/** What stands beside the week's contact: 还没打, days at home, and guardians who cannot be reached for a time. */
export const contactTables = `
alter table contact add column topics text[] not null default '{}';

-- A caregiver's 还没打 about a child's week; it changes no line.
create table contact_not_yet (
  id text primary key,
  child_id text not null references child,
  household_id text not null references household,
  week text not null,
  person_id text not null references person,
  revision integer not null,
  entered_at timestamptz not null,
  unique (child_id, week, person_id, revision)
);
create index contact_not_yet_household on contact_not_yet (household_id, week);

-- Days at home of a guardian who is registered as away; the last revision of a first day counts.
create table home_stay (
  id text primary key,
  household_id text not null references household,
  person_id text not null references person,
  from_on date not null,
  to_on date,
  revision integer not null,
  withdrawn boolean not null,
  recorded_by text not null references person,
  recorded_at timestamptz not null,
  unique (household_id, person_id, from_on, revision)
);

create table guardian_unreachable (
  id text primary key,
  household_id text not null references household,
  person_id text not null references person,
  since_on date not null,
  until_on date,
  over_on date,
  ended_by text references person,
  recorded_by text not null references person,
  recorded_at timestamptz not null,
  -- One state at a time; deferred, so that one statement may end one and begin the next.
  exclude using btree (household_id with =, person_id with =) where (over_on is null) deferrable initially deferred
);
create index guardian_unreachable_household on guardian_unreachable (household_id);

-- Why; behind a wall of its own.
create table unreachable_reason (
  unreachable_id text primary key references guardian_unreachable,
  household_id text not null references household,
  person_id text not null references person,
  reason text not null check (reason in ('in-custody', 'at-sea', 'no-signal', 'hospital', 'no-answer', 'other')),
  tries integer not null,
  note text
);
create index unreachable_reason_household on unreachable_reason (household_id);
`;
