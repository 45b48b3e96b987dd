import type { Walls } from '../../wall';

const me = `(select current_setting('app.person', true))`;
const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;

/** Ours, or of the county in which the reader works. */
const ofMyCounty = `(region_code = '100000' or exists (select 1 from unnest(${regions}) as place
  where place <> '' and left(place, 6) = region_code))`;
/** The county's own officer, for the own county. */
const countyOfficer = `exists (select 1 from unnest(${regions}) as place where place = region_code)`;
/** A township's or county's staff, whose place the notice reaches: the second person. */
const reached = `exists (select 1 from notice n, unnest(n.regions) as target, unnest(${regions}) as place
  where n.id = notice_id and length(place) in (6, 9) and (target like place || '%' or place like target || '%'))`;
const mine = `exists (select 1 from notice n where n.id = notice_id and n.sender_id = ${me})`;
/** Staff whom it concerns; a family reads the notice and not how it came about. */
const concerned = `exists (select 1 from notice n, unnest(n.regions) as target, unnest(${regions}) as place
  where n.id = notice_id and place <> '' and (target like place || '%' or place like target || '%'))`;

export const noticeLibraryWalls: Walls = {
  notice_topic_text: {
    app: { select: ofMyCounty, insert: `written_by = ${me} and ${countyOfficer}` },
    care_job: { select: 'true' },
  },
  calendar_year: {
    app: { select: ofMyCounty, insert: `imported_by = ${me} and ${countyOfficer}` },
    care_job: { select: 'true' },
  },
  calendar_day: {
    app: { select: ofMyCounty, insert: countyOfficer },
    care_job: { select: 'true' },
  },
  notice_approval: {
    app: {
      select: concerned,
      insert: `by_id = ${me} and ((step = 'asked' and ${mine}) or (step = 'approved' and ${reached} and not ${mine})
        or (step = 'withdrawn' and (${mine} or ${reached})))`,
    },
    care_job: { select: 'true' },
  },
};

/** What migrations write: our own texts and days, and nothing under a county's code. */
export const ownerWrites: readonly string[] = ['notice_topic_text', 'calendar_year', 'calendar_day'].flatMap(
  (table) => [
    `create policy ${table}_care_owner_select on ${table} for select to care_owner using (region_code = '100000')`,
    `create policy ${table}_care_owner_insert on ${table} for insert to care_owner with check (region_code = '100000')`,
  ],
);

/** Whoever may be the second person reads the notice; the calendar's own notices are sent by the nightly pass. */
export const noticeRights: readonly string[] = [
  `create policy notice_app_approval on notice for select to app using (needs_approval
    and exists (select 1 from unnest(regions) as target, unnest(${regions}) as place where place <> '' and place like target || '%'))`,
  `grant insert on notice to care_job`,
  `create policy notice_care_job_insert on notice for insert to care_job with check (sender_id is null and not urgent)`,
];
