import type { Walls } from '../../wall';

const me = `(select current_setting('app.person', true))`;
const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;

/** Staff of a place above the writer's, and never the writer. */
const superior = `by_person <> ${me} and exists (select 1 from unnest(${regions}) as place
  where place <> '' and length(place) <= above and place_code like place || '%')`;
/** A report is read by those who must act, whatever a check says of it (0022): through its own wall, and it is no list's. */
const throughReport = `kind = 'concern' and exists (select 1 from concern_account a where a.concern_id = subject)`;
const looked = `state = 'marked' and kind <> 'concern' and ${superior}`;

export const moderationWalls: Walls = {
  text_mark: {
    app: {
      select: `(${looked}) or (state = 'marked' and ${throughReport}) or (by_person = ${me} and outcome = 'mend')`,
    },
    care_job: { select: 'true', insert: 'true', update: 'true' },
  },
};

/** What the superior says of a mark. And a sentence for a family is the family's and its writer's; once a check has pointed it out, the writer's superior reads it too. */
export const markDoors: readonly string[] = [
  // The superior's word and nothing else of it, once.
  'grant update (outcome, outcome_by, outcome_at) on text_mark to app',
  `create policy text_mark_app_update on text_mark for update to app
    using (${looked} and outcome is null) with check (${looked} and outcome_by = ${me})`,
  `create policy mentor_word_app_marked on mentor_word for select to app using (exists (
    select 1 from text_mark m where m.kind = 'word' and m.subject = mentor_word.id and m.state = 'marked'))`,
];
