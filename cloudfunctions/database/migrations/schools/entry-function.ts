import { entryWithHanded } from '../supervision/entry-function';

const BEFORE = `jsonb_build_object('school', s.school, 'region', s.region_code) order by s.school, s.region_code)`;

/** The entry statement as before; a post says of which class it is. */
export const entryWithClasses = entryWithHanded.replace(
  BEFORE,
  `distinct jsonb_build_object('school', s.school, 'region', s.region_code, 'class', s.class))`,
);
if (entryWithClasses === entryWithHanded) throw new Error('The entry statement names its posts otherwise.');
