import { formatDay } from '../../../domain/calendar/calendar-day';
import { encryptField } from '../../platform/field-encryption';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';

/** People who were found, once a day. */
export const foundWrite = (found: readonly Placed<'person-found'>[], at: string): TableWrite => ({
  table: 'person_found',
  conflict: 'nothing',
  insert: found.map(({ household_id, village_code, record: r, how, note, by }) => ({
    ...{ id: r.id, household_id, village_code, person_id: r.personId, how, found_by: by, found_at: at },
    note_cipher: note === null ? null : encryptField('found.note', note),
    found_on: formatDay(r.on),
  })),
});
