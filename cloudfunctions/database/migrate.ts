import { type Kysely, Migrator, sql } from 'kysely';
import * as spine from './migrations/0001-spine';
import * as family from './migrations/0002-family';
import * as references from './migrations/0003-references';
import * as agreement from './migrations/0004-agreement';
import * as eSign from './migrations/0005-e-sign';
import * as voice from './migrations/0006-voice';
import * as residence from './migrations/0007-residence';
import * as concern from './migrations/0008-concern';
import * as assessment from './migrations/0009-assessment';
import * as regionDuty from './migrations/0010-region-duty';
import * as visit from './migrations/0010-visit';
import * as contact from './migrations/0011-contact';
import * as concernSuspects from './migrations/0012-concern-suspects';
import * as visitOnce from './migrations/0012-visit-once';
import * as staff from './migrations/0013-staff';
import * as supervision from './migrations/0013-supervision';
import * as noticeLibrary from './migrations/0014-notice-library';
import * as schools from './migrations/0015-schools';
import * as noticeAudience from './migrations/0016-notice-audience';
import * as receipts from './migrations/0017-receipts';
import * as delivery from './migrations/0018-delivery';
import * as familyVoice from './migrations/0019-family-voice';
import * as threads from './migrations/0020-threads';
import * as moderation from './migrations/0021-moderation';
import * as unreachable from './migrations/0022-unreachable';
import * as safetyWords from './migrations/0023-safety-words';
import * as leftOut from './migrations/0024-left-out';
import * as outboxAtSize from './migrations/0025-outbox-at-size';
import { loadLibrary } from './load-library';
import { ensureRoles } from './roles';

const migrations = {
  '0001-spine': { up: spine.up },
  '0002-family': { up: family.up },
  '0003-references': { up: references.up },
  '0004-agreement': { up: agreement.up },
  '0005-e-sign': { up: eSign.up },
  '0006-voice': { up: voice.up },
  '0007-residence': { up: residence.up },
  '0008-concern': { up: concern.up },
  '0009-assessment': { up: assessment.up },
  '0010-region-duty': { up: regionDuty.up },
  '0010-visit': { up: visit.up },
  '0011-contact': { up: contact.up },
  '0012-concern-suspects': { up: concernSuspects.up },
  '0012-visit-once': { up: visitOnce.up },
  '0013-staff': { up: staff.up },
  '0013-supervision': { up: supervision.up },
  '0014-notice-library': { up: noticeLibrary.up },
  '0015-schools': { up: schools.up },
  '0016-notice-audience': { up: noticeAudience.up },
  '0017-receipts': { up: receipts.up },
  '0018-delivery': { up: delivery.up },
  '0019-family-voice': { up: familyVoice.up },
  '0020-threads': { up: threads.up },
  '0021-moderation': { up: moderation.up },
  '0022-unreachable': { up: unreachable.up },
  '0023-safety-words': { up: safetyWords.up },
  '0024-left-out': { up: leftOut.up },
  '0025-outbox-at-size': { up: outboxAtSize.up },
};

/**
 * Brings the schema up to date, as owner, before a deploy; forward only, expand then contract. The migrator holds an
 * advisory lock, so that two runs at once are one. Then our own texts of notices are loaded. Answers the names of the
 * migrations it ran.
 */
export const migrate = async (db: Kysely<unknown>): Promise<readonly string[]> => {
  await ensureRoles(db);
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('A migration failed.', { cause: error });
  await loadLibrary(db);
  await sql`grant select on kysely_migration to app`.execute(db);
  return (results ?? []).map((result) => result.migrationName);
};
