import type { Walls } from '../../wall';

const list = (setting: string) =>
  `(select string_to_array(current_setting('app.${setting}', true), ','))::text[]`;
const me = `(select current_setting('app.person', true))`;
const posts = `(select coalesce(nullif(current_setting('app.posts', true), ''), '[]')::jsonb)`;
const locked = `household_id = any (${list('care_files')})`;
const everything = 'true';

/** Who teaches the child now: the own class's teacher, or the school's contact person. A pupil of no class is the latter's. */
const taught = `exists (select 1 from jsonb_array_elements(${posts}) as post
  where child.school = post ->> 'school' and child.village_code like (post ->> 'region') || '%'
    and (post ->> 'class' is null or child.class = post ->> 'class'))`;
/** Who directs the village where the child lives, or the one where it is registered; also for a while, and in somebody's stead. */
const directed = `exists (select 1 from unnest(${list('regions')}) as place
  where length(place) = 12 and place in (child.village_code, child.registered_code))`;
/** A township's or a county's staff, who see that somebody waits and not what was said. */
const overseen = `exists (select 1 from unnest(${list('regions')}) as place
  where length(place) between 6 and 9 and child.village_code like place || '%')`;

const familyOf = (thread: string) => `${thread}.household_id = any (${list('households')})`;
const teaches = (thread: string) => `(${thread}.counterpart = 'teacher'
  and exists (select 1 from child where child.id = ${thread}.child_id and ${taught}))`;
const directs = (thread: string) => `(${thread}.counterpart = 'director'
  and exists (select 1 from child where child.id = ${thread}.child_id and ${directed}))`;
const oversees = (thread: string) =>
  `exists (select 1 from child where child.id = ${thread}.child_id and ${overseen})`;
const party = (thread: string) => `(${familyOf(thread)} or ${directs(thread)} or ${teaches(thread)})`;

/** A teacher sees what was said to the own post, or from it, while it was held: to whom, and of which class, stands on the line. */
const saidToMyPost = `exists (select 1 from school_post s where s.person_id = ${me} and s.school = thread_line.school
  and (s.class is null or s.class = thread_line.class) and s.from_on <= thread_line.said_on
  and (s.to_on is null or s.to_on >= thread_line.said_on))`;

const ofThread = (table: string, condition: string) =>
  `exists (select 1 from thread t where t.id = ${table}.thread_id and ${condition})`;

const writerChanges = { select: locked, insert: locked, update: locked };
const jobReads = { select: everything };

export const threadWalls: Walls = {
  thread: {
    app: { select: `${party('thread')} or ${oversees('thread')}` },
    care_writer: writerChanges,
    care_job: jobReads,
  },
  thread_line: {
    app: {
      select: `${ofThread('thread_line', `(${familyOf('t')} or ${directs('t')})`)}
        or (${ofThread('thread_line', teaches('t'))} and ${saidToMyPost})`,
    },
    care_writer: writerChanges,
    care_job: jobReads,
  },
  // For whoever examines what happened, with the keys and not with an account.
  thread_line_before: { care_writer: { select: locked, insert: locked } },
  thread_wait: {
    app: { select: ofThread('thread_wait', everything) },
    care_writer: writerChanges,
    care_job: jobReads,
  },
  thread_read: {
    app: { select: ofThread('thread_read', party('t')) },
    care_writer: writerChanges,
    care_job: jobReads,
  },
};

/**
 * Which of the caller's own children are taught by somebody who has an account here: their class's teacher or the school's
 * contact person. It runs as owner, because posts are staff's to see, and says neither who nor how many.
 */
export const taughtFunction = `
create function care_taught(asked text[], today date) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select child.id from child where child.id = any (asked) and child.household_id = any (${list('households')})
    and exists (select 1 from school_post s where s.school = child.school and child.village_code like s.region_code || '%'
      and (s.class is null or s.class = child.class) and s.from_on <= today and (s.to_on is null or s.to_on >= today))
$$;
revoke all on function care_taught(text[], date) from public;
grant execute on function care_taught(text[], date) to app
`;
