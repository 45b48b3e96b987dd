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

/** Every member of staff once. */
export const staffMembers: readonly Staff[] = [
  ...new Map(posts.map(({ staff: one }) => [one.key, one])).values(),
];
