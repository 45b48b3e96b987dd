import { type Kysely, sql } from 'kysely';
import { audienceFunction, noticePeopleFunction } from './notice-audience/functions';
import { noticeAudienceTables } from './notice-audience/tables';
import { noticeAudienceDoors } from './notice-audience/walls';

/** Whom a notice is for beside its places, by whom a school's is sent, and how many it would reach. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(noticeAudienceTables).execute(db);
  await sql.raw(noticeAudienceDoors.join(';\n')).execute(db);
  await sql.raw(audienceFunction).execute(db);
  await sql.raw(noticePeopleFunction).execute(db);
};
