import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { lookUpHashes } from '../../cloudfunctions/platform/field-encryption';
import { enterCall } from '../../cloudfunctions/stores/requests/enter-call';
import { findOpenTasks } from '../../cloudfunctions/stores/tasks/find-open-tasks';
import { type TaskKind, taskKinds } from '../../contracts/vocabulary/task';
import { actingRole, type Actor } from '../../domain/access/acting-role';
import { answersFor, type RunningPost } from '../../domain/staff/answers-for';
import { taskTypes } from '../../domain/task/registry';
import { openidOf } from '../../local/demo/contact-details';
import { staffMembers } from '../../local/demo/demo-county';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from './open-county';
import { TODAY } from './sight';

type Open = { readonly id: string; readonly kind: TaskKind; readonly village: string };
type Standing = { readonly actor: Actor; readonly sees: ReadonlySet<string> };

/**
 * 罗文静's township has lost a director and another is away; 孔令霞's has neither supervisor nor director left; everywhere
 * else is as it should be.
 */
describe('every open task', () => {
  let county: County;
  const standing = new Map<string, Standing>();
  let posts: readonly RunningPost[] = [];
  let open: readonly Open[] = [];

  beforeAll(async () => {
    county = await openCounty({ handlers });
    const end = (key: string, role: string, region: string) =>
      county.data('county', 'staff.end', {
        personId: demoId('pe', key),
        role,
        region,
        lastDay: '2026-11-17',
      });
    await end('fangxiaomei', 'director', '990100001001');
    await end('supervisor-3', 'supervisor', '990100003');
    await end('weiqiuju', 'director', '990100003001');
    await end('niuhongxia', 'director', '990100003002');
    await county.data('supervisor-1', 'cover.set', {
      region: '990100001002',
      absentId: demoId('pe', 'shenyulan'),
      byId: demoId('pe', 'shaojianhong'),
      from: TODAY,
      to: '2026-12-01',
    });
    await county.fire('nightly-pass');
    open = await county.rows(
      `select id, kind, village_code as village from task where state = 'open' and kind not like 'concern-%'`,
    );
    posts = await county.rows(
      `select person_id as "personId", role, region_code as region, cover_of as "coverOf" from role_grant
         where from_on <= $1 and coalesce(to_on >= $1, true)`,
      [TODAY],
    );
    for (const { key } of staffMembers) standing.set(demoId('pe', key), await standAs(key));
  });
  afterAll(() => county.close());

  const standAs = (key: string): Promise<Standing> =>
    county.db.transaction().execute(async (tx) => {
      const hashes = lookUpHashes('wx_openid', openidOf(key));
      const { actor } = await enterCall(tx, { hashes, requestId: null, today: TODAY });
      const wanted = { kinds: taskKinds, urgent: [], owner: null, places: null, today: TODAY, limit: 5000 };
      return { actor, sees: new Set((await findOpenTasks(tx, wanted)).map(({ id }) => id)) };
    });
  const answering = ({ kind, village }: Open) =>
    answersFor(posts, { assignee: taskTypes[kind].assignee, region: village });

  it('leads to a person, and to nobody of another township', () => {
    expect(open.length).toBeGreaterThan(40);
    const rungs = new Set(open.map((task) => answering(task).rung));
    expect([...rungs].sort()).toEqual(['county', 'cover', 'director', 'supervisor']);
    expect(open.filter((task) => answering(task).personIds.length === 0)).toEqual([]);
  });

  it('is in that person’s sight, and theirs to do: through the second wall and the first', () => {
    const stuck = open.flatMap((task) => {
      const { assignee } = taskTypes[task.kind];
      return answering(task).personIds.flatMap((person) => {
        const { actor, sees } = standing.get(person) ?? { actor: null, sees: new Set<string>() };
        const place = { householdId: '', villageCode: task.village };
        const acts = actor !== null && actingRole(actor, [assignee], [place]) === assignee;
        return sees.has(task.id) && acts ? [] : [`${task.kind} ${task.village} ${person}`];
      });
    });
    expect(stuck).toEqual([]);
  });

  it('gives nobody a director’s rights who does not answer for the village, but the one who is away', async () => {
    const villages = await county.rows<{ code: string }>(`select code from region where level = 'village'`);
    const away = demoId('pe', 'shenyulan');
    for (const { code } of villages) {
      const place = { householdId: '', villageCode: code };
      const may = [...standing]
        .filter(([, { actor }]) => actingRole(actor, ['director'], [place]) === 'director')
        .map(([person]) => person)
        .filter((person) => person !== away || code !== '990100001002');
      expect([code, may.sort()]).toEqual([
        code,
        answersFor(posts, { assignee: 'director', region: code }).personIds,
      ]);
    }
  });

  it('of a village without a director asks for one, once a village, and the second night adds nothing', async () => {
    const asked = () =>
      county.rows(
        `select village_code as village, period from task where kind = 'village-unheld' order by 1`,
      );
    const first = await asked();
    expect(first).toEqual([
      { village: '990100001001', period: TODAY },
      { village: '990100003001', period: TODAY },
      { village: '990100003002', period: TODAY },
    ]);
    await Promise.all([county.fire('nightly-pass'), county.fire('nightly-pass')]);
    expect(await asked()).toEqual(first);
  });
});
