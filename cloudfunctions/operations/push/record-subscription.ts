import type { recordSubscription } from '../../../contracts/push';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { newId } from '../../platform/new-id';
import { changeQuota } from '../../stores/push/change-quota';

/** `push.recordSubscription`: each acceptance of WeChat's popup is one more message that may be pushed. */
export const handleRecordSubscription: Handler<typeof recordSubscription> = async ({ answers }, context) => {
  const accepted = answers.filter(({ answer }) => answer === 'accept').map(({ template }) => template);
  const left = await changeQuota(context.tx, {
    personId: context.actor.id,
    templates: [...new Set(accepted)],
    by: 'popup',
    at: context.now,
    newId,
  });
  return allow({ left: { ...left } });
};
