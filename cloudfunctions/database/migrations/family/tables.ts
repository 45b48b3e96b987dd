/** Words of the family, consent, and feedback; no time defaults, every time comes from platform/clock. */
export const familyTables = `
create table family_word (
  id text primary key,
  household_id text not null references household,
  person_id text not null references person,
  word text not null check (word in ('fine', 'help', 'end-of-care')),
  about text[] not null,
  note text,
  said_on date not null,
  said_at timestamptz not null,
  answered_by text references person,
  answer_on date,
  answer_note text,
  answered_at timestamptz
);
create index family_word_household on family_word (household_id, said_on);
-- Saying 都好 twice on one day is saying it once.
create unique index family_word_fine on family_word (household_id, person_id, said_on) where word = 'fine';

create table consent (
  person_id text not null references person,
  version text not null,
  answer text not null check (answer in ('agreed', 'refused', 'withdrawn')),
  at timestamptz not null,
  primary key (person_id, at)
);

create table feedback (
  id text primary key,
  person_id text not null references person,
  region_code text references region,
  kind text not null check (kind in ('complaint', 'suggestion')),
  words_cipher text not null,
  at timestamptz not null
);
`;
