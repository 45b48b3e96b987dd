import { demoId } from '../../local/demo/demo-id';
import type { County } from './open-county';

/** Who takes work over from whom; the director of the sights is asked and has not answered. */
const given = [
  { from: '990100001003', to: 'fangxiaomei', by: 'supervisor-1', accept: false },
  { from: '990100005001', to: 'ranxiuzhi', by: 'supervisor-5', accept: true },
] as const;

/** Work that was taken over, a question that is open, and things sent to many, in two townships. */
export const arrangeSupervision = async (county: County): Promise<void> => {
  for (const { from, to, by, accept } of given) {
    const [task] = await county.rows<{ id: string; household: string }>(
      `select id, household_id as household from task where state = 'open' and village_code = $1
         and kind in ('weekly-contact', 'director-contact', 'home-visit') order by id limit 1`,
      [from],
    );
    const { reassignmentId } = (await county.data(by, 'task.reassign', {
      householdId: task?.household,
      taskIds: [task?.id],
      to: demoId('pe', to),
      reason: '在外学习',
    })) as { readonly reassignmentId: string };
    if (accept) await county.data(to, 'task.acceptReassignment', { reassignmentId });
  }
  for (const [by, villages] of [
    ['supervisor-1', ['990100001001', '990100001002']],
    ['county', ['990100001003', '990100005001']],
  ] as const)
    await county.data(by, 'supervision.assign', { title: 'training', villages, dueOn: '2026-12-20' });
};
