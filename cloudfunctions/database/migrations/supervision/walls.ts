import type { Walls } from '../../wall';

const list = (setting: string) =>
  `(select string_to_array(current_setting('app.${setting}', true), ','))::text[]`;
const me = `(select current_setting('app.person', true))`;
const locked = `household_id = any (${list('care_files')})`;
const staffOf = (column: string) =>
  `exists (select 1 from unnest(${list('regions')}) as place where place <> '' and ${column} like place || '%')`;
/** Staff of an area above the village, not of the village itself. */
const staffAbove = (column: string) =>
  `exists (select 1 from unnest(${list('regions')}) as place where length(place) between 6 and 9 and ${column} like place || '%')`;
const everything = 'true';

export const supervisionWalls: Walls = {
  reassignment: {
    app: { select: `to_person = ${me} or ${staffOf('village_code')}` },
    care_writer: { select: locked, insert: locked, update: locked },
    care_job: { select: everything },
  },
  reassignment_task: {
    app: { select: `to_person = ${me} or ${staffOf('village_code')}` },
    care_writer: { select: locked, insert: locked, update: locked },
    care_job: { select: everything, update: everything },
    care_owner: { select: everything },
  },
  assignment: {
    app: {
      select: `${staffOf('region_code')} or exists (select 1 from assignment_part p where p.assignment_id = assignment.id)`,
      insert: `sent_by = ${me} and ${staffAbove('region_code')}`,
      update: staffAbove('region_code'),
    },
    care_job: { select: everything },
  },
  assignment_part: {
    app: {
      select: staffOf('village_code'),
      insert: staffAbove('village_code'),
      update: staffOf('village_code'),
    },
    care_job: { select: everything },
  },
};

const handed = (column: string) => `${column} = any (${list('handed')})`;

/**
 * Whoever took a household's visits or calls over sees these tasks, who the children and grown-ups are and how to reach
 * them: doors beside the walls, which open nothing else of the family's. What is sent to many opens tasks of places.
 */
export const supervisionDoors: readonly string[] = [
  `create policy task_care_owner_select on task for select to care_owner using (true)`,
  `create policy task_app_handed on task for select to app using (id = any (${list('handed_tasks')}))`,
  `create policy child_app_handed on child for select to app using (${handed('household_id')})`,
  `create policy guardian_link_app_handed on guardian_link for select to app using (${handed('household_id')})`,
  `create policy caregiver_link_app_handed on caregiver_link for select to app using (${handed('household_id')})`,
  `grant insert on task to app`,
  `create policy task_app_assigned on task for insert to app
    with check (kind = 'assigned-work' and household_id is null and child_id is null and ${staffAbove('village_code')})`,
];
