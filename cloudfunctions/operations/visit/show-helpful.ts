import type { showHelpful } from '../../../contracts/visit';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findHelpfulCounts } from '../../stores/visits/find-helpful-counts';

/** Below this a figure would tell who said what. */
const FEWEST = 5;

/**
 * `visit.showHelpful`: the figures of a month, of the whole place the caller answers for. Not of a part of it: two sums, one
 * taken from the other, would tell what fewer than five people said. Leaves a trace.
 */
export const handleShowHelpful: Handler<typeof showHelpful> = async ({ region, month }, context) => {
  const { roles, actor } = context;
  const role = roles.find((held) =>
    actor.grants.some((grant) => grant.role === held && region === grant.region),
  );
  if (role === undefined) return refuse('access.denied');
  const answers = await findHelpfulCounts(context.tx, { region, month });
  await context.trace(role, { region, month });
  const sum = Object.values(answers).reduce((total, n) => total + n, 0);
  return allow({ month, answers: sum < FEWEST ? null : answers });
};
