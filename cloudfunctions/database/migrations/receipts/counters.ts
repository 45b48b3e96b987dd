/**
 * How many recipients of a notice are in which state, village by village: kept by the statement that writes or changes their
 * rows, in one order, so that two writers never wait for each other crosswise. It runs with the rights of whoever writes and
 * hides behind nobody.
 */
export const reachCounters = `
create function notice_reach_added() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into notice_reach (notice_id, village_code, state, n)
    select notice_id, village_code, state, count(*) from after_rows group by 1, 2, 3 order by 1, 2, 3
    on conflict (notice_id, village_code, state) do update set n = notice_reach.n + excluded.n;
  return null;
end $$;

create function notice_reach_changed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into notice_reach (notice_id, village_code, state, n)
    select notice_id, village_code, state, sum(n) from (
      select notice_id, village_code, state, 1 as n from after_rows
      union all select notice_id, village_code, state, -1 from before_rows) moved
    group by 1, 2, 3 having sum(n) <> 0 order by 1, 2, 3
    on conflict (notice_id, village_code, state) do update set n = notice_reach.n + excluded.n;
  return null;
end $$;

create trigger notice_reach_added after insert on notice_recipient
  referencing new table as after_rows for each statement execute function notice_reach_added();
create trigger notice_reach_changed after update on notice_recipient
  referencing old table as before_rows new table as after_rows for each statement execute function notice_reach_changed();

alter table notice_recipient no force row level security;
insert into notice_reach (notice_id, village_code, state, n)
  select notice_id, village_code, state, count(*) from notice_recipient group by 1, 2, 3;
alter table notice_recipient force row level security;
`;
