import { lookUpHash } from '../../../cloudfunctions/platform/field-encryption';
import { openidOf } from '../../../local/demo/contact-details';
import { demoId } from '../../../local/demo/demo-id';
import type { County } from '../open-county';
import { addFormerGuardian } from '../sight';
import { DIRECTOR, GIRL, HER_TEACHER } from './operation-case';

const FORMER_DIRECTOR = 'former-director';
const OFFICER = 'officer-elsewhere';
const TEACHER = 'teacher-elsewhere';

/** Who has nothing to do with the families of the cases, by what they are. */
export const strangers: Readonly<Record<string, string>> = {
  'the neighbouring village’s director': 'shenyulan',
  'another township’s supervisor': 'supervisor-3',
  'another county’s officer': OFFICER,
  'a guardian of another family': 'qihaiyan',
  'a caregiver of another family': 'linadi',
  'a teacher of another school': TEACHER,
  'the director before this one': FORMER_DIRECTOR,
  'a guardian whose role has ended': 'former-guardian',
  'a teacher of a school of the same name in another township': 'same-name-township',
  'a teacher of a school of the same name in another county': 'same-name-county',
  'the teacher whose post ended yesterday': 'teacher-of-yesterday',
  'the teacher whose post begins tomorrow': 'teacher-of-tomorrow',
  'the director from tomorrow on': 'director-of-tomorrow',
  'whoever stood in for the director until yesterday': 'cover-of-yesterday',
  'somebody unbound': 'newcomer',
};

const addBound = async ({ root }: County, key: string): Promise<string> => {
  const id = demoId('pe', key);
  await root.query(`insert into person (id, name, created_at) values ($1, '某某', '2026-01-01T00:00:00Z')`, [
    id,
  ]);
  await root.query(
    `insert into identity (hash, kind, person_id, value_cipher, bound_at) values ($1, 'wx_openid', $2, 'none', '2026-01-01T00:00:00Z')`,
    [lookUpHash('wx_openid', openidOf(key)), id],
  );
  return id;
};

const addTeacher = async (county: County, key: string, post: readonly [school: string, region: string]) => {
  const id = await addBound(county, key);
  await county.root.query(
    `insert into school_post (person_id, school, region_code, from_on) values ($1, $2, $3, '2026-09-01')`,
    [id, ...post],
  );
};

const addGrant = async (
  county: County,
  grant: { key: string; role: string; region: string; to: string | null },
) => {
  const id = await addBound(county, grant.key);
  await county.root.query(
    `insert into role_grant (person_id, role, region_code, from_on, to_on) values ($1, $2, $3, '2026-01-01', $4)`,
    [id, grant.role, grant.region, grant.to],
  );
};

/** Who would be let in by a name, or on another day. */
const addNearMisses = async (county: County, school: string): Promise<void> => {
  await addTeacher(county, 'same-name-township', [school, '990100002']);
  await addTeacher(county, 'same-name-county', [school, '990200']);
  for (const [key, from, to] of [
    ['teacher-of-yesterday', '2026-09-01', '2026-11-17'],
    ['teacher-of-tomorrow', '2026-11-19', null],
  ] as const) {
    await addTeacher(county, key, [school, '990100001']);
    await county.root.query('update school_post set from_on = $2, to_on = $3 where person_id = $1', [
      demoId('pe', key),
      from,
      to,
    ]);
  }
  for (const [key, from, to] of [
    ['director-of-tomorrow', '2026-11-19', null],
    ['cover-of-yesterday', '2026-11-01', '2026-11-17'],
  ] as const) {
    await addGrant(county, { key, role: 'director', region: '990100001001', to });
    await county.root.query(
      `update role_grant set from_on = $2, cover_of = case when to_on is not null then $3 end where person_id = $1`,
      [demoId('pe', key), from, demoId('pe', DIRECTOR)],
    );
  }
};

/** Those whom the demo county does not have, and the girl's own teacher. */
export const addStrangers = async (county: County): Promise<void> => {
  await addFormerGuardian(county);
  await county.root.query(
    `insert into region (code, parent, name, level, pack) select '990200', parent, '邻县', level, pack from region where code = '990100'`,
  );
  await addGrant(county, { key: OFFICER, role: 'county', region: '990200', to: null });
  await addGrant(county, {
    key: FORMER_DIRECTOR,
    role: 'director',
    region: '990100001001',
    to: '2026-11-17',
  });
  const [pupil] = await county.rows<{ school: string }>('select school from child where id = $1', [GIRL]);
  await addTeacher(county, HER_TEACHER, [pupil?.school ?? '', '990100001']);
  await addTeacher(county, TEACHER, ['松林小学', '990100002']);
  await addNearMisses(county, pupil?.school ?? '');
};
