import { type RawBuilder, sql } from 'kysely';

/**
 * A pupil of the caller's posts, as a condition on a row of `child` that goes by the name `k`: the wall's own condition, said
 * once more, for a teacher who is a director or a parent as well and sees other children for that.
 */
export const pupilOfCaller = (): RawBuilder<unknown> => sql`exists (
  select 1 from jsonb_array_elements(coalesce(nullif(current_setting('app.posts', true), ''), '[]')::jsonb) as post
    where k.school = post ->> 'school' and k.village_code like (post ->> 'region') || '%'
      and (post ->> 'class' is null or k.class is null or k.class = post ->> 'class'))`;
