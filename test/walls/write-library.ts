import { library } from '../../library/registry';
import type { County } from './open-county';

/** A school year that the county imported, as an officer pastes it. */
const SCHOOL = '寒假,2027-01-23,2027-02-21,寒假\n暑假,2027-07-03,2027-08-31,暑假';

/** The county's own words about traffic, its own school year, an urgent notice that waits, and a task of the calendar's. */
export const writeLibrary = async (county: County): Promise<void> => {
  const urgent = { topic: 'flood-storm', regions: ['990100001001'], urgent: true, reason: '台风夜里到' };
  await county.data('county', 'notice.send', urgent);
  const { texts } = library.traffic;
  await county.data('county', 'noticeTopic.write', { topic: 'traffic', basedOn: 0, texts });
  const school = { year: 2027, part: 'school', source: '（例）教育局校历', basedOn: 0, days: SCHOOL };
  await county.data('county', 'calendar.import', school);
  await county.root.query(
    `with added as (
       insert into task (id, kind, subject, period, village_code, state, opened_on, due_on, pack_version)
         values ('ta_wallsseason2', 'notice-season', '990100', 'drowning:flood:2026', '990100', 'open', '2026-11-18', '2026-11-30', 'national')
         returning id, village_code
     )
     insert into task_event (task_id, seq, village_code, event, happened_at)
       select id, 0, village_code, 'opened', '2026-11-18T01:00:00Z' from added`,
  );
};
