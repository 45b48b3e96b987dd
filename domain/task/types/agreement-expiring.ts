import { addDays } from '../../calendar/calendar-day';
import type { Agreement } from '../../care-file/agreement-facts';
import type { DutyWindow, TaskType } from '../task-type';

/**
 * An agreement in force whose last day comes near: renew it, choose again, or a parent comes home (一定期限,
 * 未成年人保护法第二十二条). How early is a product default. Fulfilled by the agreement that follows without a day between.
 */
export const agreementExpiring: TaskType<'agreement-expiring'> = {
  kind: 'agreement-expiring',
  title: '委托照护协议快到期了',
  duty: '委托照护协议续签',
  assignee: 'director',
  windows: ({ file, child, rules, today }) => {
    const before = rules.on('agreement.renewal', today).value?.taskDays ?? 0;
    return file.agreements
      .filter(
        ({ state, childIds }) =>
          (state === 'in-force' || state === 'superseded') && childIds.includes(child.id),
      )
      .map((agreement): DutyWindow => {
        const opensOn = addDays(agreement.termTo, -before);
        const fulfilledBy = followedBy(file.agreements, agreement, child.id);
        return { period: agreement.id, opensOn, dueOn: agreement.termTo, fulfilledBy };
      });
  },
};

const followedBy = (all: readonly Agreement[], agreement: Agreement, childId: string): string | null => {
  const start = agreement.inForceOn ?? agreement.termFrom;
  const next = all.find(
    (other) =>
      other.id !== agreement.id &&
      other.inForceOn !== null &&
      other.inForceOn > start &&
      other.inForceOn <= addDays(agreement.termTo, 1) &&
      other.childIds.includes(childId),
  );
  return next?.id ?? null;
};
