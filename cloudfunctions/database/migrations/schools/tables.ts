/** Posts at a school, classes of pupils, and absences. */
export const schoolTables = `
-- Null: the whole school, as its contact person; posts from before are that too.
alter table school_post add column class text;
-- What gave the post: an invitation; nothing for those from before.
alter table school_post add column grant_id text not null default '';
alter table school_post add column ended_by text references person;
alter table school_post add column ended_at timestamptz;
alter table school_post add column ended_why text;
alter table school_post drop constraint school_post_pkey;
alter table school_post add primary key (person_id, school, region_code, from_on, grant_id);
create index school_post_school on school_post (school, region_code);

alter table staff_invitation drop constraint staff_invitation_role_check;
alter table staff_invitation add constraint staff_invitation_role_check
  check (role in ('director', 'supervisor', 'county', 'teacher'));
alter table staff_invitation add column school text;
alter table staff_invitation add column class text;
alter table staff_invitation add constraint staff_invitation_school
  check ((role = 'teacher') = (school is not null) and (class is null or school is not null));
drop index staff_invitation_open;
create unique index staff_invitation_open on staff_invitation
  (role, region_code, phone_hash, coalesce(school, ''), coalesce(class, '')) where ended_at is null;

-- The class of today; the record of how it came about is pupil_class.
alter table child add column class text;
create index child_school on child (school) where school is not null;

-- Appended: a correction is a further row, the last one counts. Null: in no class any more.
create table pupil_class (
  id text primary key,
  child_id text not null references child,
  household_id text not null references household,
  school text not null,
  class text,
  from_on date not null,
  set_by text not null references person,
  set_at timestamptz not null
);
create index pupil_class_household on pupil_class (household_id);

create table absence (
  id text primary key,
  child_id text not null references child,
  household_id text not null references household,
  school text not null,
  class text,
  absent_on date not null,
  state text not null check (state in ('asked', 'answered', 'raised', 'over')),
  -- Of the last time it was reported: a child that came may be gone again at noon.
  asked_at timestamptz not null,
  answer_due_at timestamptz not null,
  reported_by text not null references person,
  constraint absence_once unique (child_id, absent_on)
);
create index absence_household on absence (household_id);
create index absence_due on absence (answer_due_at) where state = 'asked';
create index absence_school on absence (school, absent_on);

create table absence_step (
  absence_id text not null references absence,
  seq integer not null,
  household_id text not null references household,
  step text not null check (step in ('reported', 'answered', 'raised', 'arrived', 'resolved')),
  -- Null: the hour was over, and nobody had to say so.
  by_id text references person,
  as_role text check (as_role in ('guardian', 'caregiver', 'teacher', 'director')),
  answer text check (answer in ('ill', 'leave', 'on-way', 'unknown')),
  found text check (found in ('at-home', 'with-family', 'at-school', 'police-told')),
  words text,
  -- What a text check said of it: a mark, which holds nothing up.
  moderation text,
  at timestamptz not null,
  primary key (absence_id, seq),
  check ((step = 'answered') = (answer is not null)),
  check ((step = 'resolved') = (found is not null)),
  check ((by_id is null) = (as_role is null))
);
create index absence_step_household on absence_step (household_id);

-- Who was rung, and what the children call them: all of the family that a teacher is told.
create table absence_asked (
  absence_id text not null references absence,
  person_id text not null references person,
  household_id text not null references household,
  called text not null,
  primary key (absence_id, person_id)
);
create index absence_asked_household on absence_asked (household_id);
create index absence_asked_person on absence_asked (person_id);
`;
