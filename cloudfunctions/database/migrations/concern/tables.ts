/**
 * Mandatory reports. What a reporter may know stands in `concern`; what was reported, the steps and the photographs stand
 * in tables of their own, for those who must act.
 */
export const concernTables = `
create table concern (
  id text primary key,
  household_id text not null references household,
  village_code text not null references region,
  reporter_id text not null references person,
  reporter_role text not null check (reporter_role in ('director', 'supervisor', 'county', 'teacher', 'guardian', 'caregiver')),
  opened_on date not null,
  opened_at timestamptz not null,
  state text not null check (state in ('reported', 'accepted', 'handled', 'closed')),
  receipt_owed boolean not null,
  receipt_on date,
  accepted_on date,
  handled_on date
);
create index concern_household on concern (household_id);
create index concern_reporter on concern (reporter_id);
create index concern_open on concern (village_code, opened_at) where state <> 'closed';

-- Texts are encrypted; the codes are what the rules go by.
create table concern_account (
  concern_id text primary key references concern,
  household_id text not null references household,
  village_code text not null references region,
  reporter_id text not null references person,
  reporter_role text not null,
  key text not null,
  course text not null check (course in ('report', 'guardianship', 'unattended', 'alone')),
  child_ids text[] not null,
  situations text[] not null,
  found_on date not null,
  found_at text,
  words_cipher text,
  suspects text[] not null,
  suspect_words_cipher text,
  told_people text[] not null,
  -- What a text check said of it: a mark, which holds nothing up.
  moderation text,
  unique (household_id, reporter_id, key)
);
create index concern_account_household on concern_account (household_id);

create table concern_step (
  id text primary key,
  concern_id text not null references concern,
  household_id text not null references household,
  -- From 0: two steps of one moment keep their order, and one of two writers at once is refused.
  seq integer not null,
  step text not null check (step in ('told', 'dissuaded', 'receipt', 'accepted', 'result', 'closed')),
  done_on date not null,
  done_at text,
  what text,
  words_cipher text,
  recorded_by text not null references person,
  recorded_at timestamptz not null
);
create index concern_step_household on concern_step (household_id);
create unique index concern_step_concern on concern_step (concern_id, seq);
create unique index concern_step_once on concern_step (concern_id, step) where step in ('dissuaded', 'receipt', 'accepted', 'closed');

create table concern_photo (
  id text primary key,
  concern_id text not null references concern,
  household_id text not null references household,
  file_id text not null,
  media text not null,
  bytes integer not null,
  sha256 text not null,
  uploaded_by text not null references person,
  uploaded_at timestamptz not null
);
create index concern_photo_household on concern_photo (household_id);
create index concern_photo_concern on concern_photo (concern_id);

-- Where somebody teaches, and the area its pupils are looked for in. Not a grant for a region: it opens nothing but the
-- names of the school's own pupils.
create table school_post (
  person_id text not null references person,
  school text not null,
  region_code text not null references region,
  from_on date not null,
  to_on date,
  primary key (person_id, school, region_code, from_on)
);
`;
