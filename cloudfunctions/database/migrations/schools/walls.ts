import type { Wall, Walls } from '../../wall';

const me = `(select current_setting('app.person', true))`;
const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;
const files = `(select string_to_array(current_setting('app.care_files', true), ','))::text[]`;
const posts = `(select coalesce(nullif(current_setting('app.posts', true), ''), '[]')::jsonb)`;
const tokenHash = `(select current_setting('app.token_hash', true))`;
const locked = `household_id = any (${files})`;

/**
 * A pupil of the caller's: of the whole school for its contact person; of the own class, and of no class yet, for its
 * teacher. `child` stands for the row of that table.
 */
const pupil = `exists (select 1 from jsonb_array_elements(${posts}) as post
  where child.school = post ->> 'school' and child.village_code like (post ->> 'region') || '%'
    and (post ->> 'class' is null or child.class is null or child.class = post ->> 'class'))`;

/** Staff of an area above the village. */
const overseerOf = (column: string): string =>
  `exists (select 1 from unnest(${regions}) as place where place <> '' and length(place) < 12 and ${column} like place || '%')`;
/** The contact person of the row's school, in the row's area. */
const contactOf = (table: string): string => `exists (select 1 from jsonb_array_elements(${posts}) as post
  where post ->> 'class' is null and ${table}.school = post ->> 'school' and ${table}.region_code = post ->> 'region')`;

const throughHousehold = (table: string): string =>
  `exists (select 1 from household as home where home.id = ${table}.household_id)`;
/**
 * The family and its staff by the household's own wall; and whoever teaches the child now. A teacher's sight of the child's
 * row says that, and a director of a place of registration, who sees it too, has no post there.
 */
const familyOrTeacher = (table: string): string =>
  `${throughHousehold(table)} or exists (select 1 from child where child.id = ${table}.child_id and ${pupil})`;
const throughAbsence = (table: string): string =>
  `exists (select 1 from absence a where a.id = ${table}.absence_id)`;

const written: Pick<Wall, 'care_writer' | 'care_job'> = {
  care_writer: { select: locked, insert: locked },
  care_job: { select: 'true', insert: 'true' },
};

export const schoolWalls: Walls = {
  pupil_class: {
    // A teacher reads the class on the child's own row.
    app: { select: throughHousehold('pupil_class') },
    care_writer: { select: locked, insert: locked },
    care_job: { select: 'true' },
  },
  absence: {
    app: { select: familyOrTeacher('absence') },
    care_writer: { select: locked, insert: locked, update: locked },
    care_job: { select: 'true', insert: 'true', update: 'true' },
  },
  absence_step: { app: { select: throughAbsence('absence_step') }, ...written },
  absence_asked: { app: { select: throughAbsence('absence_asked') }, ...written },
};

const invited = `exists (select 1 from staff_invitation i where i.token_hash = ${tokenHash} and i.id = grant_id
  and i.person_id = school_post.person_id and i.role = 'teacher' and i.school = school_post.school
  and i.region_code = school_post.region_code and i.class is not distinct from school_post.class)`;

/** Who gives a post at a school: staff of an area above, and for a class the school's contact person. */
const givesInvitation = `role = 'teacher' and (${overseerOf('region_code')}
  or (class is not null and ${contactOf('staff_invitation')}))`;
const givesPost = `(${overseerOf('region_code')} or (class is not null and ${contactOf('school_post')}))`;

const teachersCounty = `exists (select 1 from jsonb_array_elements(${posts}) as post
  where left(post ->> 'region', 6) = region_code)`;

export const schoolDoors: readonly string[] = [
  'drop policy child_app_pupil on child',
  `create policy child_app_pupil on child for select to app using (${pupil})`,
  `create policy staff_invitation_app_teacher_select on staff_invitation for select to app using (${givesInvitation})`,
  `create policy staff_invitation_app_teacher_insert on staff_invitation for insert to app
    with check (created_by = ${me} and ${givesInvitation})`,
  `create policy staff_invitation_app_teacher_update on staff_invitation for update to app
    using (${givesInvitation}) with check (${givesInvitation})`,
  // The county's own way of giving posts is for staff: a school is named for a teacher alone (staff_invitation_school).
  'grant insert on school_post to app',
  `create policy school_post_app_invited on school_post for insert to app with check (to_on is null and ${invited})`,
  'grant update (to_on, ended_by, ended_at, ended_why) on school_post to app',
  `create policy school_post_app_end on school_post for update to app
    using (${givesPost}) with check (${givesPost} and ended_by = ${me})`,
  `create policy school_post_app_contact on school_post for select to app using (${contactOf('school_post')})`,
  // Whom to call while a child is missing: those who were asked, and nobody else of the family.
  `create policy person_app_asked on person for select to app
    using (exists (select 1 from absence_asked k where k.person_id = person.id))`,
  // Whether anybody of the household has an account that rings.
  'grant select (person_id, ended_at) on identity to care_writer',
  `create policy identity_care_writer_select on identity for select to care_writer using (
    exists (select 1 from guardian_link g where g.person_id = identity.person_id)
    or exists (select 1 from caregiver_link c where c.person_id = identity.person_id))`,
  ...['calendar_year', 'calendar_day', 'notice_topic_text'].map(
    (table) => `create policy ${table}_app_teacher on ${table} for select to app using (${teachersCounty})`,
  ),
];

/**
 * What the children call those who have them in care, for the caller's own pupils: 妈妈、奶奶. It runs as owner, because the
 * family's own rows stay behind their wall, and tells neither who they are nor how to reach them.
 */
export const pupilKinFunction = `
create function care_pupil_kin(asked text[], today date) returns table (child_id text, kin jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select child.id, coalesce((select jsonb_agg(distinct l.called) from (
      select g.kinship as called, g.household_id, g.from_on, g.to_on from guardian_link g
      union all select c.relation, c.household_id, c.from_on, c.to_on from caregiver_link c) l
      where l.household_id = child.household_id and l.from_on <= today and (l.to_on is null or l.to_on >= today)), '[]')
    from child where child.id = any (asked) and ${pupil}
$$;
revoke all on function care_pupil_kin(text[], date) from public;
grant execute on function care_pupil_kin(text[], date) to app
`;
