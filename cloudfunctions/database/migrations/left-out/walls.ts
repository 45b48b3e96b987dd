import type { Walls } from '../../wall';
import { noticePeopleFunction } from '../notice-audience/functions';

/** The dispatcher's own list: nobody reads in it which family's file is broken. */
export const leftOutWalls: Walls = {
  notice_left_out: { care_job: { select: 'true', insert: 'true', update: 'true' } },
};

const OWN_SCHOOL = `where post ->> 'school' = wanted ->> 'school'`;
const create = (definition: string): string =>
  definition.replace('create function', 'create or replace function');

/**
 * Who of a school would be reached: never by a category, as the policy of `notice` has it. A number of one would tell a teacher
 * what a child is registered as.
 */
export const peopleWithoutCategory = create(
  noticePeopleFunction.replace(OWN_SCHOOL, `${OWN_SCHOOL} and wanted ->> 'tag' is null`),
);
if (!peopleWithoutCategory.includes(`'tag' is null`))
  throw new Error('The function asks for the school otherwise.');
