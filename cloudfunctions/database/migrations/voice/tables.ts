/** What is read aloud: each text once, however many notices and agreements say it. */
export const voiceTables = `
create table recording (
  -- A digest of text, voice and speed: asked for twice, it is the same row.
  key text primary key,
  -- For as long as it has not been said; then it is nobody's business here any more.
  words text,
  voice integer not null,
  speed numeric(4, 2) not null,
  state text not null check (state in ('wanted', 'ready', 'failed')),
  attempts integer not null default 0,
  not_before timestamptz not null,
  claimed_until timestamptz,
  file_id text,
  seconds integer,
  bytes integer,
  result text,
  wanted_at timestamptz not null,
  ended_at timestamptz,
  check (state <> 'wanted' or words is not null),
  check (state <> 'ready' or (file_id is not null and seconds is not null and words is null))
);
create index recording_wanted on recording (not_before, key) where state = 'wanted';

-- Which piece of what says it. Whoever may see the notice or the household may hear it.
create table spoken_text (
  -- The notice's id, or the agreement's id and version.
  subject text not null,
  step text not null,
  key text not null references recording,
  household_id text references household,
  notice_id text references notice,
  primary key (subject, step),
  check ((household_id is null) <> (notice_id is null))
);
create index spoken_text_key on spoken_text (key);
create index spoken_text_household on spoken_text (household_id);
create index spoken_text_notice on spoken_text (notice_id);
`;
