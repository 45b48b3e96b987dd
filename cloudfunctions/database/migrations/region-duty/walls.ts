import type { Walls } from '../../wall';

const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;
const me = `(select current_setting('app.person', true))`;
/** Staff of the place itself or of an area above it; a director of a village below it is not. */
const staffOfPlace = `exists (select 1 from unnest(${regions}) as place where place <> '' and region_code like place || '%')`;

export const regionDutyWalls: Walls = {
  region_duty_record: {
    app: { select: staffOfPlace, insert: `recorded_by = ${me} and ${staffOfPlace}` },
    care_job: { select: 'true' },
  },
};
