import { type Kysely, sql } from 'kysely';
import { wallStatements } from '../wall';
import { downwardGuard } from './assessment/guard';
import { assessmentTables } from './assessment/tables';
import { assessmentWalls, childOfAssessment } from './assessment/walls';

/** Standards for assessing children, assessments with their history, dated key facts kept with evidence, help plans. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(assessmentTables).execute(db);
  await sql.raw(downwardGuard).execute(db);
  await sql.raw([...wallStatements(assessmentWalls), ...childOfAssessment].join(';\n')).execute(db);
};
