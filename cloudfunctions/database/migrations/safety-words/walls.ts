import type { Walls } from '../../wall';

const me = `(select current_setting('app.person', true))`;
const posts = `(select coalesce(nullif(current_setting('app.posts', true), ''), '[]')::jsonb)`;

/** Teachers of one school know what the school has said; it names nobody's child. */
const ofMySchool = `exists (select 1 from jsonb_array_elements(${posts}) as post where post ->> 'school' = safety_word_sent.school
  and (safety_word_sent.region_code like (post ->> 'region') || '%' or (post ->> 'region') like safety_word_sent.region_code || '%'))`;
/** From the own post: the whole school's, or the class's own. */
const fromMyPost = `exists (select 1 from jsonb_array_elements(${posts}) as post
  where post ->> 'school' = safety_word_sent.school and post ->> 'region' = safety_word_sent.region_code
    and (post ->> 'class' is null or post ->> 'class' = safety_word_sent.class))`;

export const safetyWordWalls: Walls = {
  safety_word_sent: {
    app: {
      select: ofMySchool,
      insert: `sent_by = ${me} and ${fromMyPost}
        and exists (select 1 from notice n where n.id = notice_id and n.sender_id = ${me})`,
    },
  },
};
