/** Places, people, households and children. */
export const peopleTables = `
create table region (
  code text primary key,
  name text not null,
  level text not null check (level in ('county', 'township', 'village')),
  parent text references region,
  pack text not null
);

create table person (
  id text primary key,
  name text not null,
  birth_on date,
  gender text check (gender in ('female', 'male')),
  phone_cipher text,
  phone_hash text,
  id_number_cipher text,
  id_number_hash text,
  created_at timestamptz not null
);

create index person_phone on person (phone_hash) where phone_hash is not null;

create table identity (
  hash text primary key,
  kind text not null check (kind in ('wx_openid', 'tcb_uuid')),
  person_id text not null references person,
  value_cipher text not null,
  bound_at timestamptz not null,
  ended_at timestamptz
);

create unique index identity_of_person on identity (person_id, kind) where ended_at is null;

create table role_grant (
  person_id text not null references person,
  role text not null check (role in ('director', 'supervisor', 'county')),
  region_code text not null references region,
  from_on date not null,
  to_on date,
  primary key (person_id, role, region_code, from_on)
);

create index role_grant_region on role_grant (region_code);

create table household (
  id text primary key,
  village_code text not null references region,
  label text not null,
  lane text,
  created_at timestamptz not null
);

create index household_village on household (village_code);

create table child (
  id text primary key,
  household_id text not null references household,
  village_code text not null references region,
  registered_code text not null references region,
  name text not null,
  gender text not null check (gender in ('female', 'male')),
  birth_on date not null,
  school text,
  id_number_cipher text,
  id_number_hash text,
  special_care boolean not null default false,
  opened_on date not null,
  reviewed_on date,
  next_review_on date,
  rev integer not null default 0,
  audit_seq integer not null default 0,
  audit_head text not null default ''
);

create index child_household on child (household_id);

create index child_due on child (next_review_on) where next_review_on is not null;

create index child_village on child (village_code);

create table child_category (
  child_id text not null references child,
  household_id text not null references household,
  category text not null check (category in ('left-behind', 'in-difficulty')),
  kind text,
  from_on date not null,
  to_on date,
  source text not null,
  primary key (child_id, category, from_on)
);

create index child_category_household on child_category (household_id);

create table child_fact (
  child_id text not null references child,
  household_id text not null references household,
  fact text not null,
  from_on date not null,
  to_on date,
  source text not null,
  primary key (child_id, fact, from_on)
);

create index child_fact_household on child_fact (household_id);

create table guardian_link (
  household_id text not null references household,
  person_id text not null references person,
  kinship text not null,
  away_from date,
  away_to date,
  from_on date not null,
  to_on date,
  primary key (household_id, person_id, from_on)
);

create index guardian_link_person on guardian_link (person_id);

create table caregiver_link (
  household_id text not null references household,
  person_id text not null references person,
  relation text not null,
  from_on date not null,
  to_on date,
  primary key (household_id, person_id, from_on)
);

create index caregiver_link_person on caregiver_link (person_id);

create table invitation (
  id text primary key,
  token_hash text not null unique,
  person_id text not null references person,
  role text not null check (role in ('guardian', 'caregiver')),
  household_id text not null references household,
  village_code text not null,
  created_by text not null references person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  used_at timestamptz,
  used_hash text,
  code_hash text,
  code_sent_at timestamptz,
  code_until timestamptz,
  code_tries integer not null default 0
);

create unique index invitation_open on invitation (person_id, role, household_id) where ended_at is null;
`;
