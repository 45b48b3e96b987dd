import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { noticeLibraryTables } from './notice-library/tables';
import { noticeLibraryWalls, noticeRights, ownerWrites } from './notice-library/walls';

/** Texts of safety topics, the days off of a year, the second person's approval, and notices that a digest stands for. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(noticeLibraryTables).execute(db);
  await sql
    .raw([...wallStatements(noticeLibraryWalls), ...ownerWrites, ...noticeRights].join(';\n'))
    .execute(db);
};
