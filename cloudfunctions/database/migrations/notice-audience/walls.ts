const me = `(select current_setting('app.person', true))`;
const posts = `(select coalesce(nullif(current_setting('app.posts', true), ''), '[]')::jsonb)`;

/**
 * A teacher writes to the own school or class, in the area of the post, and neither at night nor by a category. The owner reads what
 * `care_notice_people` counts; nobody logs in as owner.
 */
export const noticeAudienceDoors: readonly string[] = [
  `create policy notice_app_school on notice for insert to app with check (sender_id = ${me} and sender_role = 'teacher'
    and not urgent and not needs_approval and audience ->> 'tag' is null
    and exists (select 1 from jsonb_array_elements(${posts}) as post where post ->> 'school' = audience ->> 'school'
      and (post ->> 'class' is null or post ->> 'class' = audience ->> 'class')
      and not exists (select 1 from unnest(regions) as target where target not like (post ->> 'region') || '%')))`,
  ...['household', 'child_category', 'push_quota', 'outbox'].map(
    (table) => `create policy ${table}_care_owner_select on ${table} for select to care_owner using (true)`,
  ),
];
