import type { TencentContext } from '../tencent-context';
import { tencentError, type TencentError } from '../tencent-error';
import { objectOf } from './read-parameters';

/** Every call names the employee in whose name it is done. */
export function operatorProblem(operator: unknown, { config }: TencentContext): TencentError | null {
  const { UserId: user, OperatorId: caller } = objectOf(operator);
  if ((user ?? caller) === config.ess.operatorId) return null;
  return tencentError('ResourceNotFound.User', 'The operator is not an employee of this organization.');
}
