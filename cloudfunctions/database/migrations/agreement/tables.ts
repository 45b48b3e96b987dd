/** The agreement as a county relies on it: the fixed text, its trail, receipts, paper, and findings about a caregiver. */
export const agreementTables = `
alter table agreement add column sm3 text;
alter table agreement add column ended_why text;
alter table agreement add column renews text references agreement;
alter table agreement add column paper_filed_on date;
alter table agreement add column finding_id text;
alter table agreement add column declined_version integer;
alter table agreement add column declined_by text references person;
alter table agreement add column declined_on date;
alter table agreement add column declined_reason text;
alter table agreement add column end_note text;
-- Who looks after the children for the time being, when it ended with nobody to follow.
alter table agreement add column temporary_care text;

-- What was sent for signing, word by word; a version that was never sent has none.
alter table agreement_version add column text jsonb;
alter table agreement_version add column digest text;
alter table agreement_version add column sm3 text;
alter table agreement_version add column sent_at timestamptz;

alter table signature drop constraint signature_method_check;
alter table signature add constraint signature_method_check check (method in ('own-phone', 'in-person', 'paper'));
alter table signature add column identity text[] not null default '{}';
alter table signature add column device text;

-- The evidence trail: append-only, one hash chain an agreement.
create table agreement_event (
  agreement_id text not null references agreement,
  seq integer not null,
  household_id text not null references household,
  version integer not null,
  kind text not null,
  at timestamptz not null,
  person_id text references person,
  method text,
  device text,
  address text,
  detail jsonb not null,
  previous text not null,
  digest text not null,
  primary key (agreement_id, seq)
);
create index agreement_event_household on agreement_event (household_id);

-- The six digits that a party signs with on the own phone; hashed, the newest one counts. Sends are counted by day.
create table signing_code (
  agreement_id text not null references agreement,
  version integer not null,
  person_id text not null references person,
  household_id text not null references household,
  code_hash text not null,
  sent_at timestamptz not null,
  valid_until timestamptz not null,
  tries integer not null default 0,
  sends integer not null,
  primary key (agreement_id, version, person_id)
);
create index signing_code_household on signing_code (household_id);

create table agreement_receipt (
  agreement_id text not null references agreement,
  target text not null check (target in ('school', 'village')),
  household_id text not null references household,
  given_on date not null,
  how text not null,
  receiver text not null,
  recorded_by text not null references person,
  recorded_at timestamptz not null,
  primary key (agreement_id, target)
);
create index agreement_receipt_household on agreement_receipt (household_id);

create table attachment (
  id text primary key,
  household_id text not null references household,
  kind text not null check (kind in ('agreement-paper')),
  file_id text not null,
  media text not null,
  bytes integer not null,
  sha256 text not null,
  uploaded_by text not null references person,
  uploaded_at timestamptz not null
);
create index attachment_household on attachment (household_id);

-- A paper that was signed with ink, checked field by field against the text that was sent.
create table agreement_paper (
  agreement_id text not null references agreement,
  version integer not null,
  household_id text not null references household,
  signed_on date not null,
  attachment_ids text[] not null,
  checks text[] not null,
  checked_by text not null references person,
  checked_at timestamptz not null,
  primary key (agreement_id, version)
);
create index agreement_paper_household on agreement_paper (household_id);

-- A caregiver found unable or negligent (未成年人保护法第四十三条), and the three steps that follow.
create table caregiver_finding (
  id text primary key,
  household_id text not null references household,
  caregiver_id text not null references person,
  kind text not null check (kind in ('unable', 'negligent')),
  note text not null,
  found_on date not null,
  found_by text not null references person,
  found_at timestamptz not null,
  outcome text check (outcome in ('helped', 'choose-again'))
);
create index caregiver_finding_household on caregiver_finding (household_id);

alter table agreement add constraint agreement_finding foreign key (finding_id) references caregiver_finding;

create table finding_step (
  finding_id text not null references caregiver_finding,
  step text not null check (step in ('guardians-told', 'township-told', 'settled')),
  household_id text not null references household,
  done_on date not null,
  how text not null,
  receipt text not null,
  recorded_by text not null references person,
  recorded_at timestamptz not null,
  primary key (finding_id, step)
);
create index finding_step_household on finding_step (household_id);
`;
