import type { Adult, Home, Staff, Township, Village } from './county';
import { staff } from './people';
import { BAISHA } from './townships/baisha';
import { DONGLING } from './townships/dongling';
import { HEWAN } from './townships/hewan';
import { LIUXI } from './townships/liuxi';
import { SHIQIAO } from './townships/shiqiao';

/** An invented county: no administrative division has the code 990100, and every name in it is made up. */
export const COUNTY = { code: '990100', name: '安和县（演示）', officer: staff('county', '孙立群') };

/** One township under each of the five plans. */
export const townships: readonly Township[] = [LIUXI, DONGLING, BAISHA, HEWAN, SHIQIAO];

/** A household with the places it lies in. */
export type Place = { readonly home: Home; readonly village: Village; readonly township: Township };

export const places: readonly Place[] = townships.flatMap((township) =>
  township.villages.flatMap((village) => village.homes.map((home) => ({ home, village, township }))),
);

/** Guardians, then the caregiver. */
export const adultsOf = (home: Home): readonly Adult[] =>
  home.caregiver === undefined ? home.guardians : [...home.guardians, home.caregiver];

type Post = {
  readonly staff: Staff;
  readonly role: 'director' | 'supervisor' | 'county';
  readonly region: string;
};

/** Who works where; a director of two villages has two posts. */
export const posts: readonly Post[] = [
  ...townships.flatMap((township): readonly Post[] => [
    { staff: township.supervisor, role: 'supervisor', region: township.code },
    ...township.villages.map(({ director, code }): Post => ({
      staff: director,
      role: 'director',
      region: code,
    })),
  ]),
  { staff: COUNTY.officer, role: 'county', region: COUNTY.code },
];

/** Somebody at a school of the county; the whole school's contact person has no class. */
type SchoolPost = {
  readonly teacher: Staff;
  readonly school: string;
  readonly region: string;
  readonly className: string | null;
};

/** Who teaches where: two at 柳溪镇中心小学, and one of another school. */
export const schoolPosts: readonly SchoolPost[] = [
  { teacher: staff('tanglaoshi', '唐静怡'), school: '柳溪镇中心小学', region: LIUXI.code, className: null },
  {
    teacher: staff('xulaoshi', '许文博'),
    school: '柳溪镇中心小学',
    region: LIUXI.code,
    className: '五（1）班',
  },
  { teacher: staff('hanlaoshi', '韩春燕'), school: '云岭小学', region: DONGLING.code, className: null },
];

/** Pupils who are in a class already, by the child's key. */
export const classes: Readonly<Record<string, string>> = {
  zhengxiaoyang: '五（1）班',
  zhengxiaoyue: '二（1）班',
};

/** Every member of staff once. */
export const staffMembers: readonly Staff[] = [
  ...new Map(posts.map(({ staff: one }) => [one.key, one])).values(),
];
