import type { Adult } from './county';
import { adultsOf, places, schoolPosts, staffMembers } from './demo-county';

/** Somebody with a WeChat account that the local cloud knows and nobody is bound to. */
export const NEWCOMER = 'newcomer';

const callable = [
  ...staffMembers.map(({ key }) => key),
  ...places
    .flatMap(({ home }) => adultsOf(home))
    .flatMap((adult) => (adult.phone === 'none' ? [] : [adult.key])),
  NEWCOMER,
  ...schoolPosts.map(({ teacher }) => teacher.key),
];

/** Eleven digits beginning 1990000, counted up: nobody is to be rung by the demo. */
const phones: ReadonlyMap<string, string> = new Map(
  callable.map((key, index) => [key, `1990000${String(1001 + index)}`]),
);

/** Null for whoever has no telephone at all. */
export const phoneOf = (key: string): string | null => phones.get(key) ?? null;

export const openidOf = (key: string): string => `o-demo-${key}`;

/** Whether a WeChat account is bound to this member of a family. */
export const isBound = (adult: Adult): boolean => adult.account === undefined;
