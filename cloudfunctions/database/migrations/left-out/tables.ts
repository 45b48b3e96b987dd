/** Households that a notice has passed by, because their file could not be read, and the number of them beside the notice:
 * who may see a notice may know how many wait, and not which. */
export const leftOutTables = `
create table notice_left_out (
  notice_id text not null references notice,
  household_id text not null references household,
  tries integer not null check (tries > 0),
  again_at timestamptz,
  delivered_at timestamptz,
  primary key (notice_id, household_id),
  check (delivered_at is null or again_at is null)
);
alter table notice add column left_out integer not null default 0 check (left_out >= 0);
create index notice_with_left_out on notice (id) where left_out > 0;
create index notice_left_out_again on notice_left_out (again_at) where again_at is not null;
`;
