/** Signing at a service outside. What it calls its numbers is ours to translate; here are our words only. */
export const eSignTables = `
alter table agreement add column signed_with text not null default 'own' check (signed_with in ('own', 'tencent-ess'));

alter table signature drop constraint signature_method_check;
alter table signature add constraint signature_method_check
  check (method in ('own-phone', 'in-person', 'paper', 'tencent-ess'));

alter table attachment drop constraint attachment_kind_check;
alter table attachment add constraint attachment_kind_check check (kind in ('agreement-paper', 'signed-file'));
-- What a service outside gave was uploaded by nobody.
alter table attachment alter column uploaded_by drop not null;

-- An order to a service outside, promised with the text and given after the commit. Its key is the order's reference there.
create table signing_flow (
  agreement_id text not null references agreement,
  version integer not null,
  attempt integer not null,
  household_id text not null references household,
  provider text not null check (provider in ('tencent-ess')),
  state text not null,
  -- The service's own id, from its answer or from a message that came first.
  flow_id text unique,
  -- Who signs, in order, and the keyed hash by which the service's answers are recognised.
  signers jsonb not null default '[]',
  -- Persons whose signature there does not count and stands in the trail.
  noted text[] not null default '{}',
  attachment_id text references attachment,
  -- A code, never a text: what went wrong last.
  problem text,
  tries integer not null default 0,
  ordered_at timestamptz not null,
  -- When the job looks again; for one whose agreement has moved on, when it is cancelled.
  next_at timestamptz not null,
  cancel_at timestamptz not null,
  -- Nothing more is to be done or waited for.
  settled_at timestamptz,
  primary key (agreement_id, version, attempt)
);
create index signing_flow_household on signing_flow (household_id);
create index signing_flow_open on signing_flow (next_at) where settled_at is null;
`;
