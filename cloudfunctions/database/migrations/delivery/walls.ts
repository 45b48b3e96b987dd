import type { Wall, Walls } from '../../wall';

const me = `(select current_setting('app.person', true))`;
const regions = `(select string_to_array(current_setting('app.regions', true), ','))::text[]`;

/** An officer of a county; what has no place of its own (a code of an account being bound) is any county's. */
const countyOfficer = `exists (select 1 from unnest(${regions}) as place where length(place) = 6
  and coalesce(village_code like place || '%', true))`;
const anyCounty = `exists (select 1 from unnest(${regions}) as place where length(place) = 6)`;
const jobAll = { select: 'true', insert: 'true', update: 'true' };
/** Of the operator, and about nobody. */
const forCounties: Wall = { app: { select: anyCounty }, care_job: jobAll };

export const deliveryWalls: Walls = {
  delivery_event: { care_job: jobAll },
  callback_heard: { care_job: { select: 'true', insert: 'true', delete: 'true' } },
  send_pause: forCounties,
  sms_day: forCounties,
  parked_send: {
    app: { select: countyOfficer, update: `${countyOfficer} and coalesce(answered_by = ${me}, true)` },
    care_job: jobAll,
  },
};
