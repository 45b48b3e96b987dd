/** What a text check said of what people write, beside the texts and not in them: a further kind is a source, not a column. */
export const moderationTables = `
create table text_mark (
  id text primary key,
  -- A word of contracts/vocabulary/text-mark; unchecked here, so that a further kind needs no migration.
  kind text not null,
  -- The text's own row; the words stay there.
  subject text not null,
  -- Of the words as written: the same words are judged once, changed ones again.
  digest text not null,
  by_person text not null references person,
  by_role text not null,
  -- Where it was written from, and how many digits the place of whoever may look at it has at most: 9 a township, 6 a county.
  place_code text not null,
  above integer not null check (above in (6, 9)),
  written_at timestamptz not null,
  state text not null check (state in ('wanted', 'clear', 'marked', 'failed')),
  attempts integer not null,
  not_before timestamptz not null,
  claimed_until timestamptz,
  result text,
  label text check (label in ('abuse', 'porn', 'illegal', 'ad', 'other')),
  sure boolean,
  judged_at timestamptz,
  outcome text check (outcome in ('fine', 'mend')),
  outcome_by text references person,
  outcome_at timestamptz,
  unique (kind, subject, digest),
  check ((state = 'marked') = (label is not null) and (label is null) = (sure is null)),
  check (num_nulls(outcome, outcome_by, outcome_at) in (0, 3)),
  check (outcome is null or state = 'marked')
);
create index text_mark_wanted on text_mark (not_before, id) where state = 'wanted';
create index text_mark_open on text_mark (place_code, written_at) where state = 'marked' and outcome is null;
create index text_mark_author on text_mark (by_person) where outcome = 'mend';

-- What was written since, asked every minute.
create index notice_sent on notice (sent_at);
create index mentor_word_said on mentor_word (said_at);
create index concern_opened on concern (opened_at);
`;
