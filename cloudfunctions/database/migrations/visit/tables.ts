/** The visit in blocks, follow-ups, files about a visit, and what families are asked about it. */
export const visitTables = `
-- The version of the form's words, and the answers in them; null and empty for a visit without blocks.
alter table visit add column form text;
alter table visit add column blocks jsonb not null default '[]';
alter table visit add column place text;
-- The visit's own id from the phone: records and files of one visit share it.
alter table visit add column act text;
create index visit_act on visit (act) where act is not null;
create index visit_director on visit (director_id, happened_on);
create index director_contact_director on director_contact (director_id, happened_on);

alter table attachment drop constraint attachment_kind_check;
alter table attachment add constraint attachment_kind_check check (kind in ('agreement-paper', 'signed-file', 'visit-photo', 'visit-voice'));
alter table attachment add column about text;
alter table attachment add constraint attachment_about check ((about is null) = (kind in ('agreement-paper', 'signed-file')));
-- The same picture of the same visit, sent again: one file.
create unique index attachment_once on attachment (about, sha256) where about is not null;

create table follow_up (
  id text primary key,
  household_id text not null references household,
  child_ids text[] not null,
  topic text not null,
  what text,
  steps text[] not null,
  who text not null,
  opened_on date not null,
  due_on date not null,
  origin text not null check (origin in ('visit', 'call', 'family-word', 'other')),
  cause_on date not null,
  cause_ref text,
  opened_by text not null references person,
  opened_at timestamptz not null,
  result text check (result in ('solved', 'better', 'referred', 'not-needed')),
  closed_on date,
  closing_note text,
  closed_by text references person,
  closed_at timestamptz,
  check ((result is null) = (closed_on is null))
);
create index follow_up_household on follow_up (household_id);
create index follow_up_director on follow_up (opened_by, opened_on);

create table follow_up_step (
  follow_up_id text not null references follow_up,
  step text not null,
  done_on date not null,
  household_id text not null references household,
  note text,
  recorded_by text not null references person,
  recorded_at timestamptz not null,
  primary key (follow_up_id, step, done_on)
);
create index follow_up_step_household on follow_up_step (household_id);

-- A day's visit that the family is asked about, at most one a month.
create table visit_ask (
  id text primary key,
  household_id text not null references household,
  visited_on date not null,
  withdrawn boolean not null
);
create index visit_ask_household on visit_ask (household_id, visited_on);

-- Once a visit and person. Nobody but the person reads it; figures are counted beside it.
create table visit_opinion (
  ask_id text not null references visit_ask,
  household_id text not null references household,
  person_id text not null references person,
  answer text not null check (answer in ('yes', 'a-little', 'no', 'not-saying')),
  answered_at timestamptz not null,
  primary key (ask_id, person_id)
);
create index visit_opinion_household on visit_opinion (household_id);
`;
