/** What a family says to each other, and to whom it turns. */
export const familyVoiceTables = `
create table voice_letter (
  id text primary key,
  household_id text not null references household,
  by_person text not null references person,
  side text not null check (side in ('guardian', 'caregiver')),
  -- The recording's own id from the phone.
  act text not null,
  state text not null check (state in ('begun', 'sent', 'removed', 'expired', 'lost')),
  seconds integer not null check (seconds between 1 and 60),
  begun_on date not null,
  begun_at timestamptz not null,
  sent_at timestamptz,
  -- The last day on which it is kept.
  keep_until date,
  file_id text,
  bytes integer,
  sha256 text,
  ended_at timestamptz,
  -- Null where time alone ended it.
  ended_by text references person,
  -- The storage has said that nothing lies there any more.
  file_gone boolean not null default false,
  check ((state = 'sent') = (file_id is not null)),
  check ((state in ('begun', 'sent')) = (ended_at is null))
);
create index voice_letter_household on voice_letter (household_id, begun_on);
create unique index voice_letter_once on voice_letter (by_person, act);
create index voice_letter_sent on voice_letter (keep_until) where state = 'sent';
create index voice_letter_begun on voice_letter (begun_at) where state = 'begun';
create index voice_letter_left on voice_letter (ended_at) where not file_gone and ended_at is not null;

create table voice_letter_heard (
  letter_id text not null references voice_letter,
  person_id text not null references person,
  household_id text not null references household,
  heard_at timestamptz not null,
  primary key (letter_id, person_id)
);
create index voice_letter_heard_household on voice_letter_heard (household_id);

-- Ours, loaded with the migrations: one a week and child, by age.
create table week_question (
  band text not null check (band in ('small', 'school', 'teen')),
  number integer not null,
  words text not null,
  primary key (band, number)
);

create table mentor_word (
  id text primary key,
  household_id text not null references household,
  child_id text not null references child,
  by_person text not null references person,
  by_name text not null,
  by_role text not null check (by_role in ('director', 'teacher')),
  words text not null,
  said_on date not null,
  said_at timestamptz not null,
  -- What a text check said of it: a mark, which holds nothing up.
  moderation text,
  withdrawn boolean not null default false,
  withdrawn_at timestamptz
);
create index mentor_word_household on mentor_word (household_id, said_on);

create table talk_request (
  id text primary key,
  household_id text not null references household,
  village_code text not null references region,
  asked_by text not null references person,
  asker text not null,
  side text not null check (side in ('guardian', 'caregiver')),
  state text not null check (state in ('asked', 'accepted', 'followed', 'closed', 'withdrawn')),
  asked_on date not null,
  asked_at timestamptz not null,
  accepted_by text references person,
  -- Whom the asker reads: the person's own row is not theirs to see.
  accepted_name text,
  accepted_on date,
  followed_on date,
  agreed_cipher text,
  ended_on date
);
create index talk_request_household on talk_request (household_id);
create index talk_request_village on talk_request (village_code) where state in ('asked', 'accepted', 'followed');
create unique index talk_request_open on talk_request (household_id, asked_by) where state in ('asked', 'accepted');

create table support_contact (
  id text primary key,
  region_code text not null references region,
  kind text not null check (kind in ('township', 'hospital', 'other')),
  name text not null,
  phone text,
  hours text,
  source text not null,
  set_by text not null references person,
  set_at timestamptz not null,
  unique (region_code, name)
);
`;
