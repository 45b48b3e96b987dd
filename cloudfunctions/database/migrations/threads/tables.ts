/** What a family and its child's teachers, or its village's director, write to each other. */
export const threadTables = `
create table thread (
  id text primary key,
  household_id text not null references household,
  child_id text not null references child,
  counterpart text not null check (counterpart in ('teacher', 'director')),
  begun_at timestamptz not null,
  last_seq integer not null,
  last_at timestamptz not null,
  unique (child_id, counterpart)
);
create index thread_household on thread (household_id);

create table thread_line (
  id text primary key,
  thread_id text not null references thread,
  household_id text not null references household,
  seq integer not null,
  by_person text not null references person,
  by_role text not null check (by_role in ('guardian', 'caregiver', 'teacher', 'director')),
  -- What the children call them, or the name of whoever holds the post: the person's own row is not the reader's to see.
  by_called text not null,
  -- The line's own id from the phone.
  act text not null,
  -- Null: taken back.
  words_cipher text,
  about_notice text references notice,
  about_title text,
  -- The child's place at school on that day: to whom it was said, or who said it.
  school text,
  class text,
  said_on date not null,
  said_at timestamptz not null,
  revision integer not null,
  taken_back_at timestamptz,
  unique (thread_id, seq),
  check ((words_cipher is null) = (taken_back_at is not null))
);
create index thread_line_household on thread_line (household_id);
create unique index thread_line_once on thread_line (thread_id, by_person, act);

-- What a line said before it was corrected or taken back. No page reads it.
create table thread_line_before (
  line_id text not null references thread_line,
  revision integer not null,
  household_id text not null references household,
  words_cipher text not null,
  replaced_at timestamptz not null,
  primary key (line_id, revision)
);
create index thread_line_before_household on thread_line_before (household_id);

-- From the family's first line that nobody has answered to the answer.
create table thread_wait (
  id text primary key,
  thread_id text not null references thread,
  household_id text not null references household,
  since_on date not null,
  from_seq integer not null,
  -- The family's lines in it that stand.
  lines integer not null,
  ended text check (ended in ('answered', 'settled', 'withdrawn')),
  -- The line that answered it.
  ended_by text,
  ended_at timestamptz,
  check ((ended is null) = (ended_at is null))
);
create index thread_wait_thread on thread_wait (thread_id);
create index thread_wait_household on thread_wait (household_id);
create unique index thread_wait_open on thread_wait (thread_id) where ended is null;

create table thread_read (
  thread_id text not null references thread,
  person_id text not null references person,
  household_id text not null references household,
  up_to integer not null,
  read_at timestamptz not null,
  primary key (thread_id, person_id)
);
create index thread_read_household on thread_read (household_id);
`;
