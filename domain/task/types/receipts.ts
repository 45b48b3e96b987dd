import type { ReceiptTarget } from '../../../contracts/vocabulary/agreement';
import { addDays } from '../../calendar/calendar-day';
import type { DutyQuestion, DutyWindow, TaskType } from '../task-type';

/**
 * 未成年人保护法第二十三条: the guardians tell the school and the village committee of residence in writing; each receipt is
 * asked for until it is recorded. The days are a product default.
 */
const windowsOf =
  (target: ReceiptTarget) =>
  ({ file, child, rules, today }: DutyQuestion): readonly DutyWindow[] =>
    file.agreements.flatMap(({ id, state, inForceOn, childIds, receipts }) =>
      state !== 'in-force' || inForceOn === null || !childIds.includes(child.id)
        ? []
        : [
            {
              period: id,
              opensOn: inForceOn,
              dueOn: addDays(inForceOn, rules.on('agreement.receiptDays', today).value ?? 0),
              fulfilledBy: receipts.some((receipt) => receipt.target === target) ? id : null,
            },
          ],
    );

/** To the school or kindergarten; a child at neither asks for none. */
export const receiptSchool: TaskType<'receipt-school'> = {
  kind: 'receipt-school',
  title: '委托照护还没书面告诉学校',
  duty: '书面告知学校',
  assignee: 'director',
  windows: (question) => (question.child.school === null ? [] : windowsOf('school')(question)),
};

/** To the village or residents' committee where the child lives. */
export const receiptVillage: TaskType<'receipt-village'> = {
  kind: 'receipt-village',
  title: '委托照护还没书面告诉村（居）委会',
  duty: '书面告知村（居）委会',
  assignee: 'director',
  windows: windowsOf('village'),
};
