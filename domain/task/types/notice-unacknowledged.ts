import { addDays, type CalendarDay } from '../../calendar/calendar-day';
import { isCovered } from '../../care-file/away';
import { holdsOn, type NoticeReceipt } from '../../care-file/care-file';
import type { DutyWindow, TaskType } from '../task-type';

/**
 * A notice that somebody in the household has not answered as it asks by its day, or that reached nobody: the director
 * reads it aloud and records 代为确认. What wants only to be read is settled by opening it; a one-way word never is a task. Per child like every task; the card is the household's.
 */
export const noticeUnacknowledged: TaskType<'notice-unacknowledged'> = {
  kind: 'notice-unacknowledged',
  title: '安全提醒还没确认',
  duty: '安全提醒',
  assignee: 'director',
  windows: ({ file, child, today }) => {
    if (!isCovered(child, today)) return [];
    // Nobody reads it aloud to somebody who has left the family.
    const family = new Set(
      [...file.guardians, ...file.caregivers]
        .filter((person) => holdsOn(person, today))
        .map(({ personId }) => personId),
    );
    const asked = file.notices.filter(
      ({ ask, acknowledgedOn, personId }) =>
        ask !== 'nothing' && (acknowledgedOn !== null || family.has(personId)),
    );
    const notices = [...new Set(asked.map((receipt) => receipt.noticeId))];
    return notices.map((noticeId) => windowOf(asked.filter((receipt) => receipt.noticeId === noticeId)));
  },
};

const windowOf = (receipts: readonly NoticeReceipt[]): DutyWindow => {
  const pending = receipts.filter((receipt) => receipt.acknowledgedOn === null);
  const opensOn = (pending.length > 0 ? pending : receipts).map(opens).reduce((a, b) => (a < b ? a : b));
  const [first] = receipts;
  const period = first?.noticeId ?? '';
  return { period, opensOn, dueOn: opensOn, fulfilledBy: pending.length === 0 ? period : null };
};

const opens = (receipt: NoticeReceipt): CalendarDay =>
  receipt.unreachableOn ?? addDays(receipt.sentOn, receipt.acknowledgeDays);
