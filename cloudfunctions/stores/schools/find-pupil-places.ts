import { sql } from 'kysely';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

export type PupilPlaceFound = Place & Required<Pick<Place, 'pupils'>>;

/** Where these children live and which class they are in, a place a household; null unless the caller sees each of them as a pupil. */
export const findPupilPlaces = async (
  tx: Tx,
  childIds: readonly string[],
): Promise<readonly PupilPlaceFound[] | null> => {
  const { rows } = await sql<{
    household_id: string;
    village_code: string;
    school: string | null;
    class: string | null;
  }>`select household_id, village_code, school, class from child where id = any (${childIds}::text[])`.execute(
    tx,
  );
  if (rows.length !== new Set(childIds).size || rows.some(({ school }) => school === null)) return null;
  const homes = new Map<string, PupilPlaceFound>();
  for (const { household_id: householdId, village_code: villageCode, school, class: className } of rows) {
    const pupils = [...(homes.get(householdId)?.pupils ?? []), { school: school ?? '', className }];
    homes.set(householdId, { householdId, villageCode, pupils });
  }
  return [...homes.values()];
};
