/** Tasks passed on, taken over by somebody else, and sent to many at once. */
export const supervisionTables = `
alter table task add column escalated_to text check (escalated_to in ('supervisor', 'county'));
create index task_escalated on task (village_code, due_on, id) where state = 'open' and escalated_to is not null;

alter table task_event drop constraint task_event_event_check;
alter table task_event add constraint task_event_event_check
  check (event in ('opened', 'done', 'cancelled', 'reopened', 'advanced', 'escalated'));

-- Somebody is asked to take tasks of a household over.
create table reassignment (
  id text primary key,
  household_id text not null references household,
  village_code text not null references region,
  -- What whoever was asked needs to find the house; the household itself stays behind its wall.
  label text not null,
  lane text,
  to_person text not null references person,
  asked_by text not null references person,
  asker text not null,
  reason text not null,
  asked_at timestamptz not null,
  answer text check (answer in ('accepted', 'declined', 'withdrawn')),
  answered_by text references person,
  answered_at timestamptz,
  answer_reason text,
  check ((answer is null) = (answered_at is null))
);
create index reassignment_household on reassignment (household_id);
create index reassignment_person on reassignment (to_person) where answer is null;

create table reassignment_task (
  reassignment_id text not null references reassignment,
  task_id text not null references task,
  household_id text not null references household,
  village_code text not null references region,
  to_person text not null references person,
  -- As it was asked: whoever was asked does not see the task before taking it over.
  kind text not null,
  due_on date not null,
  state text not null check (state in ('asked', 'standing', 'over')),
  primary key (reassignment_id, task_id),
  -- One question and one holder a task; deferred, so that one statement may end one and begin the next.
  exclude using btree (task_id with =) where (state = 'asked') deferrable initially deferred,
  exclude using btree (task_id with =) where (state = 'standing') deferrable initially deferred
);
create index reassignment_task_household on reassignment_task (household_id);
create index reassignment_task_person on reassignment_task (to_person) where state = 'standing';

-- One thing sent to the directors of many villages. Each has a task of its own (kind assigned-work).
create table assignment (
  id text primary key,
  region_code text not null references region,
  title text not null,
  note text,
  due_on date not null,
  sent_by text not null references person,
  -- Whom the directors read: the person's own row is not theirs to see.
  sender text not null,
  sent_at timestamptz not null,
  withdrawn_by text references person,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  check (title <> 'other' or note is not null)
);
create index assignment_region on assignment (region_code, sent_at);

create table assignment_part (
  assignment_id text not null references assignment,
  -- Of the task: village/director, and village/ where there was none.
  subject text not null,
  village_code text not null references region,
  person_id text references person,
  done_by text references person,
  done_at timestamptz,
  words text,
  primary key (assignment_id, subject)
);
create index assignment_part_village on assignment_part (village_code);
`;

/**
 * What is overdue already is passed on by the next pass: files with open tasks are looked at once more. The owner is behind
 * the walls too, so they stand open for this one statement.
 */
export const reviewOpenTasks = `
alter table child no force row level security;
alter table task no force row level security;
update child c set next_review_on = least(c.next_review_on, t.due_on + 1)
  from (select child_id, min(due_on) as due_on from task where state = 'open' and child_id is not null group by 1) t
  where t.child_id = c.id and c.next_review_on is distinct from least(c.next_review_on, t.due_on + 1);
alter table task force row level security;
alter table child force row level security;
`;
