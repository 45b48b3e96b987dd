/** What happened: agreements, contacts, calls, visits, notices. */
export const careTables = `
create table agreement (
  id text primary key,
  household_id text not null references household,
  version integer not null,
  state text not null,
  content jsonb not null,
  digest text,
  term_from date not null,
  term_to date not null,
  pack_version text not null,
  text_version text not null,
  drafted_by text not null references person,
  drafted_at timestamptz not null,
  sent_at timestamptz,
  in_force_on date,
  ended_on date
);

create index agreement_household on agreement (household_id);

create unique index agreement_one_open on agreement (household_id) where state in ('draft', 'sent', 'guardians-signed');

create table agreement_version (
  agreement_id text not null references agreement,
  household_id text not null references household,
  version integer not null,
  content jsonb not null,
  drafted_by text not null,
  drafted_at timestamptz not null,
  primary key (agreement_id, version)
);

create table agreement_child (
  agreement_id text not null references agreement,
  version integer not null,
  child_id text not null references child,
  household_id text not null references household,
  primary key (agreement_id, version, child_id)
);

create index agreement_child_child on agreement_child (child_id);

create table agreement_party (
  agreement_id text not null references agreement,
  version integer not null,
  person_id text not null references person,
  household_id text not null references household,
  party text not null check (party in ('guardian', 'caregiver')),
  primary key (agreement_id, version, person_id)
);

create index agreement_party_household on agreement_party (household_id);

create table signature (
  agreement_id text not null references agreement,
  version integer not null,
  person_id text not null references person,
  household_id text not null references household,
  party text not null,
  method text not null check (method in ('own-phone', 'in-person')),
  witness_id text references person,
  digest text not null,
  drawing text not null,
  signed_at timestamptz not null,
  primary key (agreement_id, version, person_id)
);

create index signature_household on signature (household_id);

create table agreement_mark (
  agreement_id text not null references agreement,
  mark text not null check (mark in ('acknowledged', 'witnessed')),
  household_id text not null references household,
  person_id text not null references person,
  place text,
  at timestamptz not null,
  primary key (agreement_id, mark)
);

create table contact (
  id text primary key,
  child_id text not null references child,
  household_id text not null references household,
  line text not null check (line in ('child', 'caregiver')),
  week text not null,
  source text not null check (source in ('guardian', 'caregiver', 'director')),
  source_person text not null references person,
  revision integer not null,
  current boolean not null,
  withdrawn boolean not null default false,
  happened_on date,
  entered_at timestamptz not null,
  late boolean not null,
  mode text,
  note text,
  reason text,
  unique (child_id, line, week, source_person, revision),
  -- "current" as a partial unique key; deferred, so that one statement may supersede and insert.
  exclude using btree (child_id with =, line with =, week with =, source_person with =) where (current) deferrable initially deferred
);

create index contact_household on contact (household_id, week);

create table director_contact (
  id text primary key,
  child_id text not null references child,
  household_id text not null references household,
  director_id text not null references person,
  happened_on date not null,
  entered_at timestamptz not null,
  mode text not null,
  spoke_with text[] not null,
  outcome text not null check (outcome in ('reached', 'not-reached')),
  note text,
  withdrawn boolean not null default false,
  reason text
);

create index director_contact_household on director_contact (household_id, happened_on);

create table visit (
  id text primary key,
  child_id text not null references child,
  household_id text not null references household,
  director_id text not null references person,
  happened_on date not null,
  entered_at timestamptz not null,
  saw_child boolean not null,
  talked_alone boolean not null,
  caregiving text not null check (caregiving in ('in-place', 'needs-help')),
  note text,
  withdrawn boolean not null default false,
  reason text
);

create index visit_household on visit (household_id, happened_on);

create table notice (
  id text primary key,
  topic text not null,
  title text not null,
  body text not null,
  brief text not null,
  regions text[] not null,
  urgent boolean not null,
  acknowledge_days integer not null,
  sender_id text not null references person,
  sender_role text not null,
  sent_at timestamptz not null,
  -- Fan-out goes through households in id order; the last one done, null when finished.
  fan_out_after text,
  fan_out_done boolean not null default false
);

create table notice_recipient (
  notice_id text not null references notice,
  household_id text not null references household,
  person_id text not null references person,
  as_role text not null check (as_role in ('guardian', 'caregiver')),
  sent_on date not null,
  opened_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by text references person,
  how text,
  reason text,
  unreachable_on date,
  primary key (notice_id, household_id, person_id)
);

create index notice_recipient_household on notice_recipient (household_id);

create index notice_recipient_person on notice_recipient (person_id);
`;
