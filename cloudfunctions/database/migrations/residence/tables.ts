/** Children who live in one place and are registered in another: what the other side is told, and who does what. */
export const residenceTables = `
create table residence_case (
  household_id text not null references household,
  registered_code text not null references region,
  village_code text not null references region,
  label text not null,
  agreement_state text,
  receipts jsonb not null,
  primary key (household_id, registered_code)
);
create index residence_case_registered on residence_case (registered_code);
create index residence_case_village on residence_case (village_code);

create table duty_split (
  id text primary key,
  household_id text not null references household,
  village_code text not null references region,
  registered_code text not null references region,
  revision integer not null,
  side text not null check (side in ('residence', 'registration')),
  parts jsonb not null,
  -- Of another county: a public office's name and number, no person's.
  office jsonb,
  recorded_by text not null references person,
  recorded_at timestamptz not null,
  confirmed_by text references person,
  confirmed_at timestamptz,
  unique (household_id, registered_code, revision)
);
-- An imported sheet says that paper was signed; nobody has compared it yet.
alter table agreement add column paper_claimed_on date;
create index child_id_number on child (id_number_hash) where id_number_hash is not null;

create index child_registered on child (registered_code) where registered_code <> village_code;
`;
