/**
 * The second wall of a colour: going down, or staying below the proposal, takes the township's supervisor, whatever the
 * functions say. A supervisor's grant is for nine digits; the settings are the entry function's. What was assessed is never
 * changed. The trigger runs with the rights of whoever writes and hides behind nobody.
 */
export const downwardGuard = `
create function assessment_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  rank constant text[] := array['red', 'yellow', 'blue', 'green'];
  before text;
begin
  if tg_op = 'INSERT' then
    select a.holds into before from assessment a where a.child_id = new.child_id order by a.revision desc limit 1;
    if new.state not in ('in-force', 'pending-down') or new.decided_by is not null
        or array_position(rank, new.holds) > array_position(rank, coalesce(before, new.holds))
          and new.state <> 'in-force'
        or array_position(rank, new.holds) > array_position(rank, new.colour)
        or new.state = 'in-force' and (new.holds <> new.colour
          or array_position(rank, new.colour) > array_position(rank, coalesce(before, new.colour))
          or array_position(rank, new.colour) > array_position(rank, new.computed)) then
      raise exception 'a lower colour waits for the supervisor' using errcode = '42501';
    end if;
    return new;
  end if;
  if (new.id, new.child_id, new.household_id, new.revision, new.instrument_id, new.answers, new.dimensions, new.computed,
      new.colour, new.reason, new.assessed_by, new.assessed_on, new.assessed_at)
      is distinct from (old.id, old.child_id, old.household_id, old.revision, old.instrument_id, old.answers, old.dimensions,
      old.computed, old.colour, old.reason, old.assessed_by, old.assessed_on, old.assessed_at)
      or old.state <> 'pending-down' then
    raise exception 'an assessment is kept as it was made' using errcode = '42501';
  end if;
  if new.state = 'superseded' and new.holds = old.holds and new.decided_by is null then
    return new;
  end if;
  if new.state in ('confirmed', 'refused')
      and new.decided_by = current_setting('app.person', true) and new.decided_by <> old.assessed_by
      and new.holds = (case new.state when 'confirmed' then old.colour else old.holds end)
      and exists (select 1 from household h, unnest(string_to_array(current_setting('app.regions', true), ',')) as place
        where h.id = old.household_id and length(place) = 9 and h.village_code like place || '%') then
    return new;
  end if;
  raise exception 'only the supervisor of the township answers a lower colour' using errcode = '42501';
end $$;
create trigger assessment_guard before insert or update on assessment for each row execute function assessment_guard()
`;
