/**
 * What a notice asks for, what came back, and how far it got. The state is computed by the row itself, so that nobody can be
 * in two; the numbers of a village are kept by whatever statement changes a row, whoever writes it.
 */
export const receiptTables = `
alter table notice
  -- As it was until now: a tap that says it was understood.
  add column ask text not null default 'confirm' check (ask in ('read', 'confirm', 'answer', 'nothing')),
  add column question jsonb,
  add constraint notice_question check ((ask = 'answer') = (question is not null));

alter table notice_recipient
  -- Where it found them; a household that moves afterwards leaves its answers there.
  add column village_code text references region,
  -- By their place among the question's answers: the first is not hidden behind a better one.
  add column first_answer smallint,
  add column last_answer smallint,
  -- Opening it was all that it asked for.
  add column by_opening boolean not null default false,
  -- What the channels say, of all that was promised (domain/notice/reach-of.ts).
  add column reach text not null default 'pending' check (reach in ('pending', 'sent', 'delivered', 'failed', 'unreachable')),
  add column reach_reason text,
  -- It rang with others in the evening, because the person's week was full.
  add column merged boolean not null default false,
  add constraint notice_recipient_answers check ((first_answer is null) = (last_answer is null));

alter table household no force row level security;
alter table notice_recipient no force row level security;
alter table outbox no force row level security;
update notice_recipient r set village_code = h.village_code,
    reach = case when r.unreachable_on is not null then 'unreachable'
      when exists (select 1 from outbox o where o.cause = 'notice:' || r.notice_id and o.person_id = r.person_id and o.state = 'sent')
        then 'sent' else 'pending' end
  from household h where h.id = r.household_id;
alter table outbox force row level security;
alter table notice_recipient force row level security;
alter table household force row level security;

alter table notice_recipient
  alter column village_code set not null,
  add column state text not null generated always as (case
    when how is not null then 'on-behalf'
    when acknowledged_at is not null and not by_opening then 'confirmed'
    when acknowledged_at is not null or opened_at is not null then 'read'
    else reach end) stored;

create index notice_recipient_state on notice_recipient (notice_id, village_code, state);

create table notice_reach (
  notice_id text not null references notice,
  village_code text not null references region,
  state text not null,
  n integer not null,
  primary key (notice_id, village_code, state)
);

-- Asked of the silent once more: the first, the second, and no two on a day.
create table notice_reminder (
  notice_id text not null references notice,
  n smallint not null check (n > 0),
  on_day date not null,
  by_id text not null references person,
  asked_at timestamptz not null,
  -- How many were rung once more; null until all of them are promised a ring.
  people integer,
  done_at timestamptz,
  primary key (notice_id, n),
  unique (notice_id, on_day),
  check ((people is null) = (done_at is null))
);
create index notice_reminder_open on notice_reminder (asked_at) where done_at is null;
`;
