import { lookUpHash, lookUpHashes } from '../../cloudfunctions/platform/field-encryption';
import type { Tx } from '../../cloudfunctions/platform/database/connection';
import { enterCall } from '../../cloudfunctions/stores/requests/enter-call';
import { openidOf } from '../../local/demo/contact-details';
import { demoId } from '../../local/demo/demo-id';
import type { County } from './open-county';
import type { World } from './world';

export const TODAY = '2026-11-18';

/** Somebody who calls, with what the walls should let through: stated here, not read from the walls. */
export type Sight = {
  readonly key: string;
  readonly openid: string;
  readonly personId: string | null;
  /** Households of the family itself. */
  readonly family: readonly string[];
  /** Region codes of a staff grant; codes nest by prefix. */
  readonly regions: readonly string[];
};

const familyOf = (key: string, home: string): Sight => ({
  key,
  openid: openidOf(key),
  personId: demoId('pe', key),
  family: [demoId('hh', home)],
  regions: [],
});

const staffOf = (key: string, region: string): Sight => ({
  key,
  openid: openidOf(key),
  personId: demoId('pe', key),
  family: [],
  regions: [region],
});

const FORMER = 'former-guardian';

/** The seven ways of standing before the walls. The demo's key of the county's officer is `county`. */
export const sights: Readonly<Record<string, Sight>> = {
  guardian: familyOf('yeqiuping', 'liuan-zheng'),
  caregiver: familyOf('zhengdehou', 'liuan-zheng'),
  director: staffOf('fangxiaomei', '990100001001'),
  supervisor: staffOf('supervisor-1', '990100001'),
  county: staffOf('county', '990100'),
  'somebody unbound': {
    key: 'newcomer',
    openid: openidOf('newcomer'),
    personId: null,
    family: [],
    regions: [],
  },
  'a guardian whose role has ended': { ...familyOf(FORMER, ''), family: [] },
};

/** A bound person without any role left: guardian of 郑家 until the day before. */
export const addFormerGuardian = async ({ root }: County): Promise<void> => {
  const id = demoId('pe', FORMER);
  await root.query(`insert into person (id, name, created_at) values ($1, '郑前', '2026-01-01T00:00:00Z')`, [
    id,
  ]);
  await root.query(
    `insert into identity (hash, kind, person_id, value_cipher, bound_at) values ($1, 'wx_openid', $2, 'none', '2026-01-01T00:00:00Z')`,
    [lookUpHash('wx_openid', openidOf(FORMER)), id],
  );
  await root.query(
    `insert into guardian_link (household_id, person_id, kinship, from_on, to_on) values ($1, $2, '爸爸', '2026-01-01', '2026-11-17')`,
    [demoId('hh', 'liuan-zheng'), id],
  );
};

export const ownHouseholds = (as: Sight, world: World): readonly string[] =>
  world.households
    .filter(({ id, village }) => as.family.includes(id) || isIn(as, village))
    .map(({ id }) => id);

export const staffHouseholds = (as: Sight, world: World): readonly string[] =>
  as.regions.length === 0 ? [] : ownHouseholds(as, world);

export const isIn = (as: Sight, region: string): boolean => as.regions.some((own) => region.startsWith(own));

/** A transaction of the actor's, entered as the pipeline enters it, under the database role `app`. */
export const standingAs = <Answer>(
  { db }: Pick<County, 'db'>,
  as: Sight,
  look: (tx: Tx) => Promise<Answer>,
): Promise<Answer> =>
  db.transaction().execute(async (tx) => {
    await enterCall(tx, { hashes: lookUpHashes('wx_openid', as.openid), requestId: null, today: TODAY });
    return look(tx);
  });

/** The same, rolled back afterwards: what would have happened. */
export const withoutKeeping = async <Answer>(
  county: Pick<County, 'db'>,
  as: Sight,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> => {
  const done: Answer[] = [];
  const end = new Error('rolled back on purpose');
  await standingAs(county, as, async (tx) => {
    done.push(await work(tx));
    throw end;
  }).catch((error: unknown) => {
    if (error !== end) throw error;
  });
  const [answer] = done;
  if (answer === undefined) throw new Error('The work answered nothing.');
  return answer;
};
