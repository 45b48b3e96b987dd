import type { Walls } from '../../wall';

const me = `(select current_setting('app.person', true))`;
const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;
const staffOf = (column: string) =>
  `exists (select 1 from unnest(${regions}) as place where place <> '' and ${column} like place || '%')`;
const sentByMe = `exists (select 1 from notice n where n.id = notice_id and n.sender_id = ${me})`;
/** Staff with a post that covers every place it went to. */
const sentBelowMe = `exists (select 1 from notice n where n.id = notice_id
  and not exists (select 1 from unnest(n.regions) as target where not ${staffOf('target')}))`;
/** Whoever may change a recipient's row keeps its village's numbers. */
const throughRecipients = `exists (select 1 from notice_recipient r
  where r.notice_id = notice_reach.notice_id and r.village_code = notice_reach.village_code)`;
const everything = { select: 'true', insert: 'true', update: 'true' };

export const receiptWalls: Walls = {
  notice_reach: {
    // Numbers and villages, and nobody's name.
    app: { select: `${staffOf('village_code')} or ${sentByMe}` },
    care_writer: { select: throughRecipients, insert: throughRecipients, update: throughRecipients },
    care_job: everything,
  },
  notice_reminder: {
    app: {
      // Whoever got the notice sees that it was asked once more.
      select: `exists (select 1 from notice n where n.id = notice_id)`,
      insert: `by_id = ${me} and done_at is null and (${sentByMe} or ${sentBelowMe})`,
    },
    care_job: everything,
  },
};

/**
 * A notice is read by its sender, its recipients, and staff below whose post lies a place it goes to, or to whose families it
 * went. Until now the place of the post was compared with itself, so that every post in the country saw every notice's words.
 */
export const noticeSight: readonly string[] = [
  `drop policy notice_app_select on notice`,
  `create policy notice_app_select on notice for select to app using (sender_id = ${me}
    or exists (select 1 from notice_recipient r where r.notice_id = notice.id)
    or exists (select 1 from unnest(regions) as target where ${staffOf('target')}))`,
];
