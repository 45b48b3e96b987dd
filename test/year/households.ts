import type { County } from '../walls/open-county';
import { places } from '../../local/demo/demo-county';
import { adultsOf, staffMembers } from '../../local/demo/demo-county';
import { demoId } from '../../local/demo/demo-id';

/** A household as the simulation acts for it today. */
export type Home = {
  readonly id: string;
  readonly village: string;
  readonly children: readonly string[];
  /** Adults with an account, by their key; the last one is the caregiver where there is one. */
  readonly guardians: readonly string[];
  readonly caregiver: string | null;
  readonly caregiverId: string | null;
  /** Who directs the village today. */
  readonly director: string | null;
};

const KEYS = new Map(
  [...places.flatMap(({ home }) => adultsOf(home)), ...staffMembers].map(({ key }) => [
    demoId('pe', key),
    key,
  ]),
);

/** The person's key in the demo county. */
export const keyOf = (personId: string): string | null => KEYS.get(personId) ?? null;

const keysOf = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => keyOf(id) ?? []);

/** Read anew each day: children are born, families move, posts change hands. */
export const homesToday = async ({ rows }: County, today: string): Promise<readonly Home[]> => {
  const found = await rows<{
    id: string;
    village: string;
    children: readonly string[];
    guardians: readonly string[] | null;
    caregivers: readonly string[] | null;
    directors: readonly string[] | null;
  }>(
    `select h.id, h.village_code as village, array_agg(c.id order by c.id) as children,
        (select array_agg(g.person_id order by g.person_id) from guardian_link g join identity i on i.person_id = g.person_id
           where g.household_id = h.id) as guardians,
        (select array_agg(g.person_id order by g.person_id) from caregiver_link g where g.household_id = h.id) as caregivers,
        (select array_agg(r.person_id order by r.from_on desc) from role_grant r where r.role = 'director' and r.region_code = h.village_code
           and $1::date between r.from_on and coalesce(r.to_on, 'infinity')) as directors
      from household h join child c on c.household_id = h.id
      where exists (select 1 from child_category k where k.household_id = h.id and $1::date between k.from_on and coalesce(k.to_on, 'infinity'))
      group by h.id order by h.id`,
    [today],
  );
  return found.map(({ id, village, children, guardians, caregivers, directors }) => ({
    id,
    village,
    children,
    guardians: keysOf(guardians ?? []),
    caregiver: keysOf(caregivers ?? [])[0] ?? null,
    caregiverId: caregivers?.[0] ?? null,
    director: keysOf(directors ?? [])[0] ?? null,
  }));
};
