import { lacksReceipt } from '../../concern/receipt-owed';
import type { TaskType } from '../task-type';

/**
 * The number under which the police took a report, due on the day of the report: law and plan say 立即, 第一时间. Only who
 * may see the report sees its task.
 */
export const concernReceipt: TaskType<'concern-receipt'> = {
  kind: 'concern-receipt',
  title: '紧急事项的报案回执还没记',
  duty: '报案回执',
  assignee: 'director',
  windows: ({ file, child }) =>
    file.concerns
      .filter((concern) => concern.childIds.includes(child.id) && concern.receiptOwed)
      .map((concern) => ({
        period: concern.id,
        opensOn: concern.openedOn,
        dueOn: concern.openedOn,
        fulfilledBy: lacksReceipt(concern) ? null : concern.id,
      })),
};
