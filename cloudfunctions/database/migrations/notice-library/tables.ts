const topics = `('drowning', 'bullying', 'online-addiction', 'sexual-abuse', 'traffic', 'fire-electricity', 'fraud-abduction',
  'flood-storm', 'suicide-signs', 'unsuitable-places', 'mental-health', 'law', 'jobs-at-home', 'welfare')`;

/** Texts of safety topics and days off: ours under 100000 (no region has it), a county's own under its code. */
export const noticeLibraryTables = `
create table notice_topic_text (
  topic text not null check (topic in ${topics}),
  region_code text not null,
  version integer not null,
  -- All of them null: the county went back to ours.
  title text,
  about text,
  brief text,
  body text,
  spoken text,
  questions jsonb,
  source text,
  -- Null for ours.
  written_by text references person,
  written_at timestamptz not null,
  primary key (topic, region_code, version),
  check (length(region_code) = 6 and version > 0),
  check (char_length(title) <= 20 and char_length(about) <= 6 and char_length(brief) <= 60
    and char_length(body) <= 1000 and char_length(spoken) <= 1000),
  check (num_nulls(title, about, brief, body, spoken, questions, source) in (0, 7)),
  check (region_code <> '100000' or title is not null),
  check ((region_code = '100000') = (written_by is null))
);

create table calendar_year (
  region_code text not null,
  year integer not null check (year between 2025 and 2100),
  part text not null check (part in ('state', 'school')),
  revision integer not null,
  source text not null,
  single_source boolean not null,
  imported_by text references person,
  imported_at timestamptz not null,
  primary key (region_code, year, part, revision),
  check (length(region_code) = 6 and revision > 0),
  check ((region_code = '100000') = (imported_by is null))
);

create table calendar_day (
  region_code text not null,
  year integer not null,
  part text not null,
  revision integer not null,
  day date not null,
  kind text not null check (kind in ('holiday', 'workday', 'winter-break', 'summer-break')),
  name text not null,
  primary key (region_code, year, part, revision, day),
  foreign key (region_code, year, part, revision) references calendar_year
);

alter table notice
  add column about text not null default '',
  add column spoken text,
  add column text_region text,
  add column text_version integer,
  add column needs_approval boolean not null default false,
  alter column sender_id drop not null,
  add constraint notice_text foreign key (topic, text_region, text_version) references notice_topic_text not valid,
  add constraint notice_sender check (sender_id is not null or sender_role = 'county');

-- Asked, and then approved or withdrawn: one ending, whoever is quicker.
create table notice_approval (
  notice_id text not null references notice,
  step text not null check (step in ('asked', 'approved', 'withdrawn')),
  by_id text not null references person,
  reason text,
  at timestamptz not null,
  primary key (notice_id, step),
  check (step <> 'asked' or reason is not null)
);

create unique index notice_approval_ended on notice_approval (notice_id) where step <> 'asked';

-- Past a person's cap a notice does not ring by itself: the evening's one digest does ('merged').
alter table outbox drop constraint outbox_state_check;
alter table outbox add constraint outbox_state_check
  check (state in ('pending', 'claimed', 'sent', 'cleared', 'unreached', 'parked', 'merged', 'skipped'));

create index outbox_week on outbox (person_id, created_at) where topic = 'notice' and channel = 'ring';
`;
