import { careTables } from './care-tables';
import { peopleTables } from './people-tables';
import { workTables } from './work-tables';

/**
 * The first schema. `text` ids with a prefix; days are `date`, instants `timestamptz`, no time defaults (every time
 * comes from platform/clock). Encrypted fields end in `_cipher` (`<key id>.<base64>`), look-up hashes in `_hash`.
 * Uniqueness that the product relies on is stated here, not in code (design D5).
 */
export const spineTables = [peopleTables, careTables, workTables].join('\n');
