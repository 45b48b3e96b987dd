import { demoId } from '../../local/demo/demo-id';
import type { County } from './open-county';

/** 郑家: the father cannot be reached, for a reason that few may know, and the grandfather said 还没打. */
export const makeUnreachable = async (county: County): Promise<void> => {
  const household = demoId('hh', 'liuan-zheng');
  const [father, grandfather] = ['zhenghaibo', 'zhengdehou'].map((key) => demoId('pe', key));
  await county.root.query(
    `insert into guardian_unreachable (id, household_id, person_id, since_on, recorded_by, recorded_at)
       values ('un_walls', $1, $2, '2026-11-18', $3, '2026-11-18T01:00:00Z')`,
    [household, father, demoId('pe', 'fangxiaomei')],
  );
  await county.root.query(
    `insert into unreachable_reason (unreachable_id, household_id, person_id, reason, tries) values ('un_walls', $1, $2, 'in-custody', 0)`,
    [household, father],
  );
  await county.root.query(
    `insert into contact_not_yet (id, child_id, household_id, week, person_id, revision, entered_at)
       select 'cn_walls', min(id), $1, '2026-W47', $2, 1, '2026-11-18T01:00:00Z' from child where household_id = $1`,
    [household, grandfather],
  );
};
