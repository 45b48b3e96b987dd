/** Invitations of staff, posts that say whose they are, and households on their way to another village. */
export const staffTables = `
create table staff_invitation (
  id text primary key,
  token_hash text not null unique,
  role text not null check (role in ('director', 'supervisor', 'county')),
  region_code text not null references region,
  name text not null,
  phone_cipher text not null,
  phone_hash text not null,
  -- Null: the installation's own, which brings the first county officer in.
  created_by text references person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_by text references person,
  -- Whose it was, known when it is used: somebody on file already, or a new person.
  person_id text references person,
  used_at timestamptz,
  used_hash text,
  code_hash text,
  code_sent_at timestamptz,
  code_until timestamptz,
  code_tries integer not null default 0
);
create index staff_invitation_region on staff_invitation (region_code) where ended_at is null;
create unique index staff_invitation_open on staff_invitation (role, region_code, phone_hash) where ended_at is null;

-- What gave the post: an invitation, a cover, nothing for those loaded before. A cover is a post with an end, and says whose.
alter table role_grant add column grant_id text not null default '';
alter table role_grant add column cover_of text references person;
alter table role_grant add column given_by text references person;
alter table role_grant add column ended_by text references person;
alter table role_grant add column ended_at timestamptz;
alter table role_grant add constraint role_grant_cover check (cover_of is null or (role = 'director' and to_on is not null));
alter table role_grant drop constraint role_grant_pkey;
alter table role_grant add primary key (person_id, role, region_code, from_on, grant_id);

create table household_transfer (
  id text primary key,
  household_id text not null references household,
  from_code text not null references region,
  to_code text not null references region,
  -- All that the receiving side is told before it accepts.
  label text not null,
  children integer not null,
  reason text not null check (reason in ('moved-home', 'with-parents', 'new-caregiver', 'school', 'other')),
  note text,
  state text not null check (state in ('open', 'accepted', 'declined', 'withdrawn')),
  proposed_on date not null,
  proposed_by text not null references person,
  answered_on date,
  answered_by text references person,
  answer_note text,
  -- Days on which running visits and calls were due when the household moved: another plan does not shift them.
  kept jsonb not null default '[]'
);
create index household_transfer_household on household_transfer (household_id);
create unique index household_transfer_open on household_transfer (household_id) where state = 'open';
`;
